"""ExperienceResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experience import Experience
    from ..overlays.operation import Schema

__all__ = ["ExperienceResult"]


@_define(kw_only=True)
class ExperienceResult(Model):
    """The experiences that fit. One that is unknown, not active or not meant for the user is missing,
    which is no fault."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {"experiences": {"additionalProperties": {"$ref": "Experience"}}}
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"experiences": "experiences"}

    experiences: dict[str, Experience] | Unset = UNSET
    """Key of the experience to what it shows."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
