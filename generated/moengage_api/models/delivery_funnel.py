"""DeliveryFunnel, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["DeliveryFunnel"]


@_define(kw_only=True)
class DeliveryFunnel(Model):
    """How many users or devices were left after each step; which steps there are depends on the channel."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "reachable_users_in_segment": "reachable_users_in_segment",
        "segment_after_uninstall": "segment_after_uninstall",
        "after_fc": "after_fc",
        "users_after_dup": "users_after_dup",
        "sent": "sent",
        "user_devices": "user_devices",
        "impressions": "impressions",
        "active_device_token": "active_device_token",
        "after_invalid_removal": "after_invalid_removal",
        "total_user_in_segment": "total_user_in_segment",
        "user_with_email": "user_with_email",
        "user_with_email_after__h_b": "user_with_email_after_h_b",
        "user_after_duplicate_removal": "user_after_duplicate_removal",
        "after_personalization_removal": "after_personalization_removal",
        "delivered": "delivered",
    }

    reachable_users_in_segment: int | Unset = UNSET
    """Users of the segment who can be reached."""
    segment_after_uninstall: int | Unset = UNSET
    """Left without those who uninstalled the app."""
    after_fc: int | Unset = UNSET
    """Left after frequency capping."""
    users_after_dup: int | Unset = UNSET
    """Left after duplicate users were removed."""
    sent: int | Unset = UNSET
    """Messages sent."""
    user_devices: int | Unset = UNSET
    """Devices of the users."""
    impressions: int | Unset = UNSET
    """Messages shown; `impression` among the performance figures."""
    active_device_token: int | Unset = UNSET
    """Devices with an active token."""
    after_invalid_removal: int | Unset = UNSET
    """Left without invalid ones."""
    total_user_in_segment: int | Unset = UNSET
    """Users of the segment."""
    user_with_email: int | Unset = UNSET
    """Users who have an address."""
    user_with_email_after_h_b: int | Unset = UNSET
    """Left without addresses that bounced hard."""
    user_after_duplicate_removal: int | Unset = UNSET
    """Left after duplicate addresses were removed."""
    after_personalization_removal: int | Unset = UNSET
    """Left without those whose message could not be personalized."""
    delivered: int | Unset = UNSET
    """Messages that arrived."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
