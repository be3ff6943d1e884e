"""EmailDeliveryControls, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["EmailDeliveryControls"]


@_define(kw_only=True)
class EmailDeliveryControls(Model):
    """Caps and quiet hours of an e-mail campaign."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "bypass_dnd": {"type": "boolean"},
            "campaign_throttle_rpm": {"type": "integer"},
            "count_for_frequency_capping": {"type": "boolean"},
            "ignore_frequency_capping": {"type": "boolean"},
            "minimum_delay_between_two_notification_in_hour": {"type": "integer"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "bypass_dnd": "bypass_dnd",
        "campaign_throttle_rpm": "campaign_throttle_rpm",
        "count_for_frequency_capping": "count_for_frequency_capping",
        "ignore_frequency_capping": "ignore_frequency_capping",
        "minimum_delay_between_two_notification_in_hour": "minimum_delay_between_two_notification_in_hour",
    }

    bypass_dnd: bool | Unset = UNSET
    """Ignore quiet hours."""
    campaign_throttle_rpm: int | Unset = UNSET
    """Most messages a minute. Not for event-triggered campaigns."""
    count_for_frequency_capping: bool | Unset = UNSET
    """Whether the message counts towards the user's cap."""
    ignore_frequency_capping: bool | Unset = UNSET
    """Whether the message is sent to a user who reached the cap."""
    minimum_delay_between_two_notification_in_hour: int | Unset = UNSET
    """Hours between two messages of an event-triggered campaign to one user."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
