"""TestConnectionResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["TestConnectionResult"]


@attrs.define(kw_only=True)
class TestConnectionResult(Model):
    """Whether the credentials work."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "app_name": "app_name"}

    status: str
    """`success`, or `error` although the HTTP status is 200."""
    app_name: str | Unset = UNSET
    """Name of the workspace."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
