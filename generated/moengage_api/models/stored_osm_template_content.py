"""StoredOsmTemplateContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["StoredOsmTemplateContent"]


@_define(kw_only=True)
class StoredOsmTemplateContent(Model):
    """What a stored on-site template shows."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"payload": "payload", "preview_image": "preview_image"}

    payload: str | Unset = UNSET
    """The message as HTML."""
    preview_image: str | Unset = UNSET
    """Picture that the service makes of it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
