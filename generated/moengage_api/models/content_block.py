"""ContentBlock, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import ContentBlockStatus, ContentBlockType
    from ..overlays.operation import Schema

__all__ = ["ContentBlock"]


@_define(kw_only=True)
class ContentBlock(Model):
    """A block. A search gives no content and no pictures."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "label": "label",
        "description": "description",
        "content_type": "content_type",
        "content": "content",
        "raw_content": "raw_content",
        "status": "status",
        "created_by": "created_by",
        "created_at": "created_at",
        "updated_by": "updated_by",
        "updated_at": "updated_at",
        "tag_ids": "tag_ids",
        "team_ids": "team_ids",
        "images_used": "images_used",
    }

    id: str | Unset = UNSET
    """Id of the block, 24 hexadecimal digits."""
    name: str | Unset = UNSET
    """Its name."""
    label: str | Unset = UNSET
    """Your own word for it."""
    description: str | Unset = UNSET
    """What it is for; may be empty."""
    content_type: ContentBlockType | Unset = UNSET
    """Form of the content."""
    content: str | Unset = UNSET
    """Its content."""
    raw_content: str | Unset = UNSET
    """Content as written; only if asked for."""
    status: ContentBlockStatus | Unset = UNSET
    """State of a block."""
    created_by: str | Unset = UNSET
    """Who made it."""
    created_at: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    updated_by: str | Unset = UNSET
    """Who changed it last."""
    updated_at: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    tag_ids: list[str] | Unset = UNSET
    """Ids of tags."""
    team_ids: list[str] | Unset = UNSET
    """Teams that may see it."""
    images_used: list[str] | Unset = UNSET
    """Addresses of its pictures."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
