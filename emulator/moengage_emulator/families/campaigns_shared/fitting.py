"""Campaigns of one version of the API in the answers of the other, which writes some components otherwise."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...conditions import broken_conditions
from .draft import COMPONENTS

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...validation import Models

__all__ = ["fitting"]


def fitting(row: Mapping[str, Any], models: Models, model: str) -> dict[str, Any]:
    """A copy of a row without the components that do not fit the document's model of it."""
    found = dict(row)
    for problem in (*models.problems(model, found), *broken_conditions(model, found)):
        if problem.path and problem.path[0] in COMPONENTS:
            found.pop(str(problem.path[0]), None)
    return found
