"""CouponExpiryAlert, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CouponExpiryAlert"]


@_define(kw_only=True)
class CouponExpiryAlert(Model):
    """An alert before the list expires."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"alert": {"type": "boolean"}, "days_before": {"type": "integer"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"alert": "alert", "days_before": "days_before"}

    alert: bool | Unset = UNSET
    """Whether it is sent."""
    days_before: int | Unset = UNSET
    """How early, in days."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
