"""InformPayload, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inform_live_activity import InformLiveActivity
    from ..overlays.operation import Schema

__all__ = ["InformPayload"]


@_define(kw_only=True)
class InformPayload(Model):
    """The message on one channel."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["recipient"],
        "properties": {
            "recipient": {"type": "string"},
            "personalized_attributes": {"type": "object", "additionalProperties": True},
            "sender_attributes": {"type": "array", "items": {"type": "string"}},
            "personalized_attachments": {
                "type": "object",
                "additionalProperties": {"type": "string", "format": "byte"},
            },
            "live_activity_attributes": {"$ref": "InformLiveActivity"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "recipient": "recipient",
        "personalized_attributes": "personalized_attributes",
        "sender_attributes": "sender_attributes",
        "personalized_attachments": "personalized_attachments",
        "live_activity_attributes": "live_activity_attributes",
    }

    recipient: str
    """Mobile number, e-mail address or push token, by channel."""
    personalized_attributes: dict[str, Any] | Unset = UNSET
    """Values for the places of the template. A live activity takes `stale_date` and `dismissal_date` from
    here."""
    sender_attributes: list[str] | Unset = UNSET
    """Values by which the alert picks its sender."""
    personalized_attachments: dict[str, str] | Unset = UNSET
    """Id of the attachment in the template -> content in Base64."""
    live_activity_attributes: InformLiveActivity | Unset = UNSET
    """What a live activity on iOS shows; for PUSH only, from MoEngage SDK 10.09.0."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
