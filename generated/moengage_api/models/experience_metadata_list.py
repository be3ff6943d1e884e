"""ExperienceMetadataList, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experience_summary import ExperienceSummary
    from ..overlays.operation import Schema

__all__ = ["ExperienceMetadataList"]


@_define(kw_only=True)
class ExperienceMetadataList(Model):
    """The experiences, all at once."""

    SCHEMA: ClassVar[Schema] = {"properties": {"experiences": {"items": {"$ref": "ExperienceSummary"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"count": "count", "experiences": "experiences"}

    count: int | Unset = UNSET
    """How many there are."""
    experiences: list[ExperienceSummary] | Unset = UNSET
    """The experiences."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
