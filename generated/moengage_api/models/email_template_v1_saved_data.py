"""EmailTemplateV1SavedData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateV1SavedData"]


@_define(kw_only=True)
class EmailTemplateV1SavedData(Model):
    """The template that was made or updated."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"id": "id", "msg": "msg"}

    id: str
    """The server's id of the template, 24 hexadecimal digits."""
    msg: str | Unset = UNSET
    """A sentence for people."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
