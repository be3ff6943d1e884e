"""EmailTemplateV1Attachment, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateV1Attachment"]


@_define(kw_only=True)
class EmailTemplateV1Attachment(Model):
    """An attached file."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type_",
        "fileType": "file_type",
        "url": "url",
    }

    id: str | Unset = UNSET
    """The server's id of the file."""
    name: str | Unset = UNSET
    """Name of the file."""
    type_: str | Unset = UNSET
    """Where it comes from."""
    file_type: str | Unset = UNSET
    """Its kind."""
    url: str | Unset = UNSET
    """Its address."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
