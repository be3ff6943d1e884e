"""OsmTemplateContentUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["OsmTemplateContentUpdate"]


@_define(kw_only=True)
class OsmTemplateContentUpdate(Model):
    """What an on-site template shows from now on."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["payload"],
        "properties": {"payload": {"type": "string", "minLength": 1}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"payload": "payload"}

    payload: str
    """The message as HTML."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
