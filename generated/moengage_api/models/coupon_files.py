"""CouponFiles, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.coupon_file import CouponFile
    from ..overlays.operation import Schema

__all__ = ["CouponFiles"]


@_define(kw_only=True)
class CouponFiles(Model):
    """Files of a list, all at once; deleted ones are left out."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"items": {"$ref": "CouponFile"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"data": "data"}

    data: list[CouponFile] | Unset = UNSET
    """The files."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
