"""EmailTemplateSearch, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import TemplateSource, TemplateType
    from ..models.template_sort import TemplateSort
    from ..models.template_version_key import TemplateVersionKey
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateSearch"]


@_define(kw_only=True)
class EmailTemplateSearch(Model):
    """A page of e-mail templates to look up. A page with fewer than `entries` is the last one."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["page", "entries"],
        "properties": {
            "page": {"type": "integer", "minimum": 1},
            "entries": {"type": "integer", "minimum": 1, "maximum": 15},
            "template_name": {"type": "string"},
            "template_source": {"type": "array", "items": {"type": "string", "enum": ["API", "MOENGAGE"]}},
            "template_version": {"type": "string"},
            "template_id": {"type": "string"},
            "template_type": {"type": "array", "items": {"type": "string", "enum": ["CUSTOM", "PRE_BUILT"]}},
            "created_by": {"type": "array", "items": {"type": "string"}},
            "updated_by": {"type": "array", "items": {"type": "string"}},
            "sort_params": {"type": "array", "items": {"$ref": "TemplateSort"}},
            "external_template_ids": {"type": "array", "items": {"$ref": "TemplateVersionKey"}},
            "group_id": {"type": "string"},
            "is_grouped_response": {"type": "boolean"},
            "is_count_required": {"type": "boolean"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "page": "page",
        "entries": "entries",
        "template_name": "template_name",
        "template_source": "template_source",
        "template_version": "template_version",
        "template_id": "template_id",
        "template_type": "template_type",
        "created_by": "created_by",
        "updated_by": "updated_by",
        "sort_params": "sort_params",
        "external_template_ids": "external_template_ids",
        "group_id": "group_id",
        "is_grouped_response": "is_grouped_response",
        "is_count_required": "is_count_required",
    }

    page: int
    """Number of the page, from 1."""
    entries: int
    """Templates on a page."""
    template_name: str | Unset = UNSET
    """Part of the name."""
    template_source: list[TemplateSource] | Unset = UNSET
    """Where the templates were made."""
    template_version: str | Unset = UNSET
    """Your own version of the template."""
    template_id: str | Unset = UNSET
    """Your own id of the template."""
    template_type: list[TemplateType] | Unset = UNSET
    """Own or built-in templates."""
    created_by: list[str] | Unset = UNSET
    """Who made them, as given on creation."""
    updated_by: list[str] | Unset = UNSET
    """Who updated them last, as given on the update."""
    sort_params: list[TemplateSort] | Unset = UNSET
    """Orders, the first one first."""
    external_template_ids: list[TemplateVersionKey] | Unset = UNSET
    """Certain versions of certain templates; send it without other filters."""
    group_id: str | Unset = UNSET
    """The `external_template_id` of a parent, for all templates of its group."""
    is_grouped_response: bool | Unset = UNSET
    """Whether of a group only its parent is listed, with figures on the group."""
    is_count_required: bool | Unset = UNSET
    """Whether the answer tells the number of all matches."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
