"""CouponList, a JSON object of the API."""

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
    from ..models.enums import CouponListStatus
    from ..overlays.operation import Schema

__all__ = ["CouponList"]


@_define(kw_only=True)
class CouponList(Model):
    """A list as it stands."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "expires_at": {"anyOf": [{"format": "date-time"}, {"format": "date"}, {}]},
            "alert_conditions": {"$ref": "CouponAlertConditions"},
            "created_at": {"anyOf": [{"format": "date-time"}, {"format": "date"}, {}]},
            "updated_at": {"anyOf": [{"format": "date-time"}, {"format": "date"}, {}]},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "name": "name",
        "label": "label",
        "expires_at": "expires_at",
        "status": "status",
        "email_alert_subscribers": "email_alert_subscribers",
        "alert_conditions": "alert_conditions",
        "total_coupons": "total_coupons",
        "available_coupons": "available_coupons",
        "personalization_snippet": "personalization_snippet",
        "created_by": "created_by",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    id: str | Unset = UNSET
    """Id of the list, 24 hexadecimal digits."""
    name: str | Unset = UNSET
    """Its name."""
    label: str | Unset = UNSET
    """Its name in templates."""
    expires_at: datetime.date | datetime.datetime | str | Unset = UNSET
    """A moment. Without an offset it is in UTC; it may also be a day."""
    status: CouponListStatus | Unset = UNSET
    """State of a list. Campaigns can use ACTIVE ones only; ARCHIVED ones have lost their coupons."""
    email_alert_subscribers: list[str] | str | Unset = UNSET
    """Who gets its alerts."""
    alert_conditions: CouponAlertConditions | Unset = UNSET
    """What is mailed to the subscribers of a list."""
    total_coupons: int | Unset = UNSET
    """Coupons in the list."""
    available_coupons: int | Unset = UNSET
    """Coupons that nobody got yet."""
    personalization_snippet: str | Unset = UNSET
    """What a template writes to give out a coupon."""
    created_by: str | Unset = UNSET
    """Who made it."""
    created_at: datetime.date | datetime.datetime | str | Unset = UNSET
    """A moment. Without an offset it is in UTC; it may also be a day."""
    updated_at: datetime.date | datetime.datetime | str | Unset = UNSET
    """A moment. Without an offset it is in UTC; it may also be a day."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
