"""CouponFile, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..overlays.operation import Schema

__all__ = ["CouponFile"]


@_define(kw_only=True)
class CouponFile(Model):
    """A file of coupons."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "created_at": {"anyOf": [{"format": "date-time"}, {"format": "date"}, {}]},
            "updated_at": {"anyOf": [{"format": "date-time"}, {"format": "date"}, {}]},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "_id": "id",
        "coupon_list_id": "coupon_list_id",
        "coupons_list_id": "coupons_list_id",
        "name": "name",
        "status": "status",
        "file_url": "file_url",
        "added_coupons": "added_coupons",
        "callback_url": "callback_url",
        "created_by": "created_by",
        "created_at": "created_at",
        "updated_at": "updated_at",
    }

    id: str | Unset = UNSET
    """Id of the file, 24 hexadecimal digits."""
    coupon_list_id: str | Unset = UNSET
    """Id of the list."""
    coupons_list_id: str | Unset = UNSET
    """Id of the list in the answer to an upload."""
    name: str | Unset = UNSET
    """Name of the file."""
    status: str | Unset = UNSET
    """`PENDING` until the file was read; what follows is not documented."""
    file_url: str | Unset = UNSET
    """Address of the file."""
    added_coupons: int | Unset = UNSET
    """Coupons taken from it."""
    callback_url: str | Unset = UNSET
    """Address that is called when the file is done."""
    created_by: str | Unset = UNSET
    """Who added it."""
    created_at: datetime.date | datetime.datetime | str | Unset = UNSET
    """A moment. Without an offset it is in UTC; it may also be a day."""
    updated_at: datetime.date | datetime.datetime | str | Unset = UNSET
    """A moment. Without an offset it is in UTC; it may also be a day."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
