"""ContentBlockFilters, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ContentBlockStatus, ContentBlockType
    from ..overlays.operation import Schema

__all__ = ["ContentBlockFilters"]


@_define(kw_only=True)
class ContentBlockFilters(Model):
    """Filters that all have to hold; of the values of one, any. Without filters all blocks come."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "content_type": {"type": "array", "items": {"type": "string", "enum": ["HTML", "TEXT"]}},
            "team_ids": {"type": "array", "items": {"type": "string"}},
            "tag_ids": {"type": "array", "items": {"type": "string"}},
            "status": {
                "type": "array",
                "items": {
                    "anyOf": [{"type": "string", "enum": ["ACTIVE", "DRAFT", "ARCHIVED"]}, {"type": "string"}]
                },
            },
            "updated_by": {"type": "array", "items": {"type": "string", "format": "email"}},
            "search_text": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "content_type": "content_type",
        "team_ids": "team_ids",
        "tag_ids": "tag_ids",
        "status": "status",
        "updated_by": "updated_by",
        "search_text": "search_text",
    }

    content_type: list[ContentBlockType] | Unset = UNSET
    """Only these forms of content."""
    team_ids: list[str] | Unset = UNSET
    """Only blocks of these teams; where the workspace has teams."""
    tag_ids: list[str] | Unset = UNSET
    """Only blocks with these tags."""
    status: list[ContentBlockStatus | str] | Unset = UNSET
    """Only blocks in these states."""
    updated_by: list[str] | Unset = UNSET
    """Only blocks that these addresses changed last."""
    search_text: str | Unset = UNSET
    """Text to look for in the names."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
