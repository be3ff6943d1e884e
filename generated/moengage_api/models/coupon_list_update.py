"""CouponListUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.coupon_alert_conditions import CouponAlertConditions
    from ..overlays.operation import Schema

__all__ = ["CouponListUpdate"]


@_define(kw_only=True)
class CouponListUpdate(Model):
    """What changes about a list; the rest stays. Lists of subscribers are replaced whole."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "expires_at": {"type": "string", "format": "date"},
            "email_alert_subscribers": {"type": "array", "items": {"type": "string", "format": "email"}},
            "alert_conditions": {"$ref": "CouponAlertConditions"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "expires_at": "expires_at",
        "email_alert_subscribers": "email_alert_subscribers",
        "alert_conditions": "alert_conditions",
    }

    name: str | Unset = UNSET
    """Name of the list; new in the workspace."""
    expires_at: datetime.date | Unset = UNSET
    """Last day of the list."""
    email_alert_subscribers: list[str] | Unset = UNSET
    """Who gets the alerts of the list."""
    alert_conditions: CouponAlertConditions | Unset = UNSET
    """What is mailed to the subscribers of a list."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
