"""ExperienceMetadata, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.experience_metadata_list import ExperienceMetadataList
    from ..overlays.operation import Schema

__all__ = ["ExperienceMetadata"]


@_define(kw_only=True)
class ExperienceMetadata(Model):
    """The experiences of a workspace in brief."""

    SCHEMA: ClassVar[Schema] = {"properties": {"metadata": {"$ref": "ExperienceMetadataList"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"metadata": "metadata"}

    metadata: ExperienceMetadataList | Unset = UNSET
    """The experiences, all at once."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
