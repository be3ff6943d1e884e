"""ContentBlockRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ContentBlockSource, ContentBlockType, ContentBlockWriteStatus
    from ..overlays.operation import Schema

__all__ = ["ContentBlockRequest"]


@_define(kw_only=True)
class ContentBlockRequest(Model):
    """A block to make."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["name", "label", "raw_content", "content_type", "created_by", "content_block_used"],
        "properties": {
            "name": {"type": "string"},
            "label": {"type": "string"},
            "status": {"type": "string", "enum": ["ACTIVE", "DRAFT"]},
            "raw_content": {"type": "string"},
            "content_type": {"type": "string", "enum": ["HTML", "TEXT"]},
            "description": {"type": "string"},
            "created_by": {"type": "string", "format": "email"},
            "tag_ids": {"type": "array", "items": {"type": "string"}},
            "team_ids": {"type": "array", "items": {"type": "string"}},
            "content_block_used": {"type": "array", "items": {"type": "string"}},
            "images_used": {"type": "array", "items": {"type": "string", "format": "uri"}},
            "source": {"type": "string", "enum": ["ENGAGE", "INFORM"]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "label": "label",
        "raw_content": "raw_content",
        "content_type": "content_type",
        "created_by": "created_by",
        "content_block_used": "content_block_used",
        "status": "status",
        "description": "description",
        "tag_ids": "tag_ids",
        "team_ids": "team_ids",
        "images_used": "images_used",
        "source": "source",
    }

    name: str
    """Name of the block; other blocks nest it by this name."""
    label: str
    """Your own unique word for the block; it is fixed."""
    raw_content: str
    """Content as written; it may hold templating."""
    content_type: ContentBlockType
    """Form of the content."""
    created_by: str
    """Address of who makes it."""
    content_block_used: list[str]
    """Names of the blocks that it nests; required even if empty."""
    status: ContentBlockWriteStatus | Unset = UNSET
    """State to give a block. Only the dashboard archives."""
    description: str | Unset = UNSET
    """What the block is for."""
    tag_ids: list[str] | Unset = UNSET
    """Ids of tags."""
    team_ids: list[str] | Unset = UNSET
    """Teams that may see it; needed where the workspace has several."""
    images_used: list[str] | Unset = UNSET
    """Addresses of its pictures."""
    source: ContentBlockSource | Unset = UNSET
    """Where the block is for: campaigns (ENGAGE) or alerts (INFORM); fixed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
