"""TemplateSort, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import TemplateSortOrder
    from ..overlays.operation import Schema

__all__ = ["TemplateSort"]


@_define(kw_only=True)
class TemplateSort(Model):
    """A field to sort by; several are best given as several entries."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "template_name": {"type": "string", "enum": ["ASCENDING", "DESCENDING"]},
            "last_modified_date": {"type": "string", "enum": ["ASCENDING", "DESCENDING"]},
            "last_modified_by": {"type": "string", "enum": ["ASCENDING", "DESCENDING"]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "template_name": "template_name",
        "last_modified_date": "last_modified_date",
        "last_modified_by": "last_modified_by",
    }

    template_name: TemplateSortOrder | Unset = UNSET
    """Direction of a sort."""
    last_modified_date: TemplateSortOrder | Unset = UNSET
    """Direction of a sort."""
    last_modified_by: TemplateSortOrder | Unset = UNSET
    """Direction of a sort."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
