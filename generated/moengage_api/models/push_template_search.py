"""PushTemplateSearch, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PushTemplatePlatform, PushTemplateStyle, TemplateSource, TemplateType
    from ..models.template_sort import TemplateSort
    from ..models.template_version_key import TemplateVersionKey
    from ..overlays.operation import Schema

__all__ = ["PushTemplateSearch"]


@_define(kw_only=True)
class PushTemplateSearch(Model):
    """A page of push templates to look up. A page with fewer than `entries` is the last one."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["page", "entries"],
        "properties": {
            "page": {"type": "integer", "minimum": 1},
            "entries": {"type": "integer", "minimum": 1, "maximum": 15},
            "template_name": {"type": "string"},
            "platform": {
                "type": "array",
                "items": {"type": "string", "check": "platform", "enum": ["ANDROID", "IOS"]},
            },
            "template_source": {"type": "array", "items": {"type": "string", "enum": ["API", "MOENGAGE"]}},
            "template_style": {"type": "array", "items": {"type": "string", "enum": ["BASIC", "STYLIZED"]}},
            "template_type": {"type": "array", "items": {"type": "string", "enum": ["CUSTOM", "PRE_BUILT"]}},
            "created_by": {"type": "array", "items": {"type": "string"}},
            "updated_by": {"type": "array", "items": {"type": "string"}},
            "sort_params": {"type": "array", "items": {"$ref": "TemplateSort"}},
            "template_ids": {"type": "array", "items": {"$ref": "TemplateVersionKey"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "page": "page",
        "entries": "entries",
        "template_name": "template_name",
        "platform": "platform",
        "template_source": "template_source",
        "template_style": "template_style",
        "template_type": "template_type",
        "created_by": "created_by",
        "updated_by": "updated_by",
        "sort_params": "sort_params",
        "template_ids": "template_ids",
    }

    page: int
    """Number of the page, from 1."""
    entries: int
    """Templates on a page."""
    template_name: str | Unset = UNSET
    """Part of the name or of the id."""
    platform: list[PushTemplatePlatform] | Unset = UNSET
    """Platforms that the templates have content for."""
    template_source: list[TemplateSource] | Unset = UNSET
    """Where the templates were made."""
    template_style: list[PushTemplateStyle] | Unset = UNSET
    """Styles."""
    template_type: list[TemplateType] | Unset = UNSET
    """Own or built-in templates."""
    created_by: list[str] | Unset = UNSET
    """Who made them, as given on creation."""
    updated_by: list[str] | Unset = UNSET
    """Who updated them last, as given on the update."""
    sort_params: list[TemplateSort] | Unset = UNSET
    """Orders, the first one first."""
    template_ids: list[TemplateVersionKey] | Unset = UNSET
    """Certain versions of certain templates; send it without other filters."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
