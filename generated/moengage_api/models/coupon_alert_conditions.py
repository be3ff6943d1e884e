"""CouponAlertConditions, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.coupon_expiry_alert import CouponExpiryAlert
    from ..models.coupon_shortage_alert import CouponShortageAlert
    from ..overlays.operation import Schema

__all__ = ["CouponAlertConditions"]


@_define(kw_only=True)
class CouponAlertConditions(Model):
    """What is mailed to the subscribers of a list."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "success_alert": {"type": "boolean"},
            "failure_alert": {"type": "boolean"},
            "coupon_shortage_alert": {"$ref": "CouponShortageAlert"},
            "expiry_alert": {"$ref": "CouponExpiryAlert"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "success_alert": "success_alert",
        "failure_alert": "failure_alert",
        "coupon_shortage_alert": "coupon_shortage_alert",
        "expiry_alert": "expiry_alert",
    }

    success_alert: bool | Unset = UNSET
    """Whether they hear of files that went in."""
    failure_alert: bool | Unset = UNSET
    """Whether they hear of files that failed."""
    coupon_shortage_alert: CouponShortageAlert | Unset = UNSET
    """An alert when coupons run low."""
    expiry_alert: CouponExpiryAlert | Unset = UNSET
    """An alert before the list expires."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
