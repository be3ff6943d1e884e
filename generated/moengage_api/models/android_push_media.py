"""AndroidPushMedia, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import AndroidPushMediaType
    from ..overlays.operation import Schema

__all__ = ["AndroidPushMedia"]


@_define(kw_only=True)
class AndroidPushMedia(Model):
    """Something shown or played with a message on Android."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "type": {"type": "string", "enum": ["image", "coupon", "sound"]},
            "value": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"type": "type_", "value": "value"}

    type_: AndroidPushMediaType | Unset = UNSET
    """Kind of rich content on Android."""
    value: str | Unset = UNSET
    """The address of the media, or the code of the coupon."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
