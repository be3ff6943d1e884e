"""IosPushMedia, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import IosPushMediaType
    from ..overlays.operation import Schema

__all__ = ["IosPushMedia"]


@_define(kw_only=True)
class IosPushMedia(Model):
    """Something shown or played with a message on iOS."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "type": {"type": "string", "enum": ["gif", "coupon", "sound", "image", "audio", "video"]},
            "value": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"type": "type_", "value": "value"}

    type_: IosPushMediaType | Unset = UNSET
    """Kind of rich content on iOS."""
    value: str | Unset = UNSET
    """The address of the media, or the code of the coupon."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
