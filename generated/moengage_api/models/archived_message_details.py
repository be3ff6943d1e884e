"""ArchivedMessageDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.archived_service import ArchivedService
    from ..models.archived_template import ArchivedTemplate
    from ..overlays.operation import Schema

__all__ = ["ArchivedMessageDetails"]


@_define(kw_only=True)
class ArchivedMessageDetails(Model):
    """What is known of the sending. Channel and platform are in lower case here."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {"service": {"$ref": "ArchivedService"}, "template_info": {"$ref": "ArchivedTemplate"}}
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "message_type": "message_type",
        "message_id": "message_id",
        "channel": "channel",
        "platform": "platform",
        "delivery_type": "delivery_type",
        "sent_time": "sent_time",
        "message_to": "message_to",
        "moe_event_id": "moe_event_id",
        "service": "service",
        "template_info": "template_info",
    }

    message_type: str | Unset = UNSET
    """Kind of message, for instance `campaign`."""
    message_id: str | Unset = UNSET
    """Id of the campaign."""
    channel: str | Unset = UNSET
    """Channel, for instance `push`."""
    platform: str | Unset = UNSET
    """Platform, for instance `android`."""
    delivery_type: str | Unset = UNSET
    """What made it go out, for instance `ONE_TIME`."""
    sent_time: str | Unset = UNSET
    """When it was sent, as text in the workspace's zone; no ISO 8601."""
    message_to: str | Unset = UNSET
    """Push token, address or number."""
    moe_event_id: str | None | Unset = UNSET
    """The event that set it off; null without one."""
    service: ArchivedService | Unset = UNSET
    """Who delivered the message."""
    template_info: ArchivedTemplate | Unset = UNSET
    """The template of the message."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
