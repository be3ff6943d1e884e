"""InformPayloads, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inform_payload import InformPayload
    from ..overlays.operation import Schema

__all__ = ["InformPayloads"]


@_define(kw_only=True)
class InformPayloads(Model):
    """What goes out over each channel that the alert has."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "minProperties": 1,
        "properties": {
            "SMS": {"$ref": "InformPayload"},
            "EMAIL": {"$ref": "InformPayload"},
            "PUSH": {"$ref": "InformPayload"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"SMS": "sms", "EMAIL": "email", "PUSH": "push"}

    sms: InformPayload | Unset = UNSET
    """The message on one channel."""
    email: InformPayload | Unset = UNSET
    """The message on one channel."""
    push: InformPayload | Unset = UNSET
    """The message on one channel."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
