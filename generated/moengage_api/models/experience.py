"""Experience, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experience_context import ExperienceContext
    from ..models.experience_variable import ExperienceVariable
    from ..overlays.operation import Schema

__all__ = ["Experience"]


@_define(kw_only=True)
class Experience(Model):
    """What an experience shows."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "payload": {"additionalProperties": {"$ref": "ExperienceVariable"}},
            "experience_context": {"$ref": "ExperienceContext"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"payload": "payload", "experience_context": "experience_context"}

    payload: dict[str, ExperienceVariable] | Unset = UNSET
    """Name of a variable to its value."""
    experience_context: ExperienceContext | Unset = UNSET
    """What makes a report on an experience count. Keep it whole and give it back as the `attributes` of
    its events."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
