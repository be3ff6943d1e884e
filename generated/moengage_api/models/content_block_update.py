"""ContentBlockUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ContentBlockWriteStatus
    from ..overlays.operation import Schema

__all__ = ["ContentBlockUpdate"]


@_define(kw_only=True)
class ContentBlockUpdate(Model):
    """A block as it should be. Label, type, source and creator stay."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["id", "name", "status", "raw_content", "updated_by", "content_block_used"],
        "properties": {
            "id": {"type": "string"},
            "name": {"type": "string"},
            "status": {"type": "string", "enum": ["ACTIVE", "DRAFT"]},
            "raw_content": {"type": "string"},
            "description": {"type": "string"},
            "updated_by": {"type": "string", "format": "email"},
            "tag_ids": {"type": "array", "items": {"type": "string"}},
            "team_ids": {"type": "array", "items": {"type": "string"}},
            "content_block_used": {"type": "array", "items": {"type": "string"}},
            "images_used": {"type": "array", "items": {"type": "string", "format": "uri"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "status": "status",
        "raw_content": "raw_content",
        "updated_by": "updated_by",
        "content_block_used": "content_block_used",
        "description": "description",
        "tag_ids": "tag_ids",
        "team_ids": "team_ids",
        "images_used": "images_used",
    }

    id: str
    """Id of the block."""
    name: str
    """Name of the block; other blocks nest it by this name."""
    status: ContentBlockWriteStatus
    """State to give a block. Only the dashboard archives."""
    raw_content: str
    """Content as written; it may hold templating."""
    updated_by: str
    """Address of who changes it."""
    content_block_used: list[str]
    """Names of the blocks that it nests; required even if empty."""
    description: str | Unset = UNSET
    """What the block is for."""
    tag_ids: list[str] | Unset = UNSET
    """Ids of tags."""
    team_ids: list[str] | Unset = UNSET
    """Teams that may see it; needed where the workspace has several."""
    images_used: list[str] | Unset = UNSET
    """Addresses of its pictures."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
