"""CouponFileRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CouponFileRequest"]


@_define(kw_only=True)
class CouponFileRequest(Model):
    """Where the vendor fetches a file of coupons; 100 MB at most, and 100 million coupons in a list."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["file_url"],
        "properties": {
            "file_url": {"type": "string", "pattern": "^https?://[!-~]+$"},
            "name": {"type": "string"},
            "file_url_auth_username": {"type": "string"},
            "file_url_auth_password": {"type": "string", "format": "password"},
            "created_by": {"type": "string"},
            "callback_url": {"type": "string", "pattern": "^https?://[!-~]+$"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "file_url": "file_url",
        "name": "name",
        "file_url_auth_username": "file_url_auth_username",
        "file_url_auth_password": "file_url_auth_password",
        "created_by": "created_by",
        "callback_url": "callback_url",
    }

    file_url: str
    """Address of the file, CSV with the header `Coupon Code` and one code a row."""
    name: str | Unset = UNSET
    """Name of the file."""
    file_url_auth_username: str | Unset = UNSET
    """User name for the address."""
    file_url_auth_password: str | Unset = _field(default=UNSET, repr=False)
    """Password for the address."""
    created_by: str | Unset = UNSET
    """Who adds it."""
    callback_url: str | Unset = UNSET
    """Address that is called when the file is done."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
