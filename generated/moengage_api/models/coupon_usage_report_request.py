"""CouponUsageReportRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    import datetime

    from ..overlays.operation import Schema

__all__ = ["CouponUsageReportRequest"]


@_define(kw_only=True)
class CouponUsageReportRequest(Model):
    """Days to cover, and who gets the report."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["start_date", "end_date", "email_subscribers"],
        "properties": {
            "start_date": {"type": "string", "format": "date"},
            "end_date": {"type": "string", "format": "date"},
            "email_subscribers": {"type": "array", "items": {"type": "string", "format": "email"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "start_date": "start_date",
        "end_date": "end_date",
        "email_subscribers": "email_subscribers",
    }

    start_date: datetime.date
    """First day; not before the list was made."""
    end_date: datetime.date
    """Last day; not in the future."""
    email_subscribers: list[str]
    """Who gets the report by mail."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
