"""CouponListRequest, a JSON object of the API."""

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

__all__ = ["CouponListRequest"]


@_define(kw_only=True)
class CouponListRequest(Model):
    """A list to make. It is empty and ACTIVE at once; files fill it."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["name", "label", "expires_at", "created_by"],
        "properties": {
            "name": {"type": "string"},
            "label": {"type": "string"},
            "expires_at": {"type": "string", "format": "date"},
            "email_alert_subscribers": {"type": "array", "items": {"type": "string", "format": "email"}},
            "created_by": {"type": "string"},
            "alert_conditions": {"$ref": "CouponAlertConditions"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "label": "label",
        "expires_at": "expires_at",
        "created_by": "created_by",
        "email_alert_subscribers": "email_alert_subscribers",
        "alert_conditions": "alert_conditions",
    }

    name: str
    """Name of the list; new in the workspace."""
    label: str
    """Name of the list in templates; new in the workspace, and fixed. A message takes a coupon with
    `{{Coupons.CouponListName[label]}}`."""
    expires_at: datetime.date
    """Last day of the list."""
    created_by: str
    """Who makes it; any name. It is fixed."""
    email_alert_subscribers: list[str] | Unset = UNSET
    """Who gets the alerts of the list."""
    alert_conditions: CouponAlertConditions | Unset = UNSET
    """What is mailed to the subscribers of a list."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
