"""IosAdvanced, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["IosAdvanced"]


@_define(kw_only=True)
class IosAdvanced(Model):
    """Behaviour of a message on iOS."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "coupon_code": {"type": "string"},
            "sound_file": {"type": "string"},
            "enable_ios_badge": {"type": "boolean"},
            "group_key": {"type": "string"},
            "collapse_replace_key": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "coupon_code": "coupon_code",
        "sound_file": "sound_file",
        "enable_ios_badge": "enable_ios_badge",
        "group_key": "group_key",
        "collapse_replace_key": "collapse_replace_key",
    }

    coupon_code: str | Unset = UNSET
    """Coupon shown with the message."""
    sound_file: str | Unset = UNSET
    """Sound played."""
    enable_ios_badge: bool | Unset = UNSET
    """Whether the app's badge counts the message."""
    group_key: str | Unset = UNSET
    """Groups messages. The server cuts it to 45 characters and keeps Latin letters and digits only."""
    collapse_replace_key: str | Unset = UNSET
    """A newer message with the same key replaces this one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
