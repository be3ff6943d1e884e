"""CouponShortageAlert, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CouponShortageAlert"]


@_define(kw_only=True)
class CouponShortageAlert(Model):
    """An alert when coupons run low."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"alert": {"type": "boolean"}, "threshold_count": {"type": "integer"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"alert": "alert", "threshold_count": "threshold_count"}

    alert: bool | Unset = UNSET
    """Whether it is sent."""
    threshold_count: int | Unset = UNSET
    """Coupons left at which it is sent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
