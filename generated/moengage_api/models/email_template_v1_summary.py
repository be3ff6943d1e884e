"""EmailTemplateV1Summary, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateV1Summary"]


@_define(kw_only=True)
class EmailTemplateV1Summary(Model):
    """A template without its content."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "template_id": "template_id",
        "template_name": "template_name",
        "is_archived": "is_archived",
        "builder_supported": "builder_supported",
        "editor": "editor",
        "created_date": "created_date",
        "updated_at": "updated_at",
        "updated_by": "updated_by",
    }

    template_id: str
    """The server's id of the template."""
    template_name: str
    """Its name."""
    is_archived: bool | Unset = UNSET
    """Whether it is archived."""
    builder_supported: bool | Unset = UNSET
    """Whether the drag-and-drop editor opens it; never so far."""
    editor: str | Unset = UNSET
    """Editor that opens it, `Froala Editor`."""
    created_date: str | Unset = UNSET
    """A time in UTC with a space and without a zone, `2027-03-01 08:12:45.120000`; the fraction may be
    missing."""
    updated_at: str | Unset = UNSET
    """A time in UTC with a space and without a zone, `2027-03-01 08:12:45.120000`; the fraction may be
    missing."""
    updated_by: str | Unset = UNSET
    """Who made or updated it last."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
