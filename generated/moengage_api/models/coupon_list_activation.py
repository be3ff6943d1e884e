"""CouponListActivation, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    import datetime

    from ..overlays.operation import Schema

__all__ = ["CouponListActivation"]


@_define(kw_only=True)
class CouponListActivation(Model):
    """The new last day of the list."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["expires_at"],
        "properties": {"expires_at": {"type": "string", "format": "date"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"expires_at": "expires_at"}

    expires_at: datetime.date
    """Last day of the list; in the future."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
