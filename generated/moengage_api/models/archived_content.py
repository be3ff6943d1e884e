"""ArchivedContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ArchivedContent"]


@_define(kw_only=True)
class ArchivedContent(Model):
    """The texts of a message."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "title": "title",
        "summary": "summary",
        "message": "message",
        "related_urls": "related_urls",
    }

    title: str | Unset = UNSET
    """Title."""
    summary: str | None | Unset = UNSET
    """Line below the text; may be null."""
    message: str | Unset = UNSET
    """Text."""
    related_urls: list[str] | Unset = UNSET
    """Addresses in the message."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
