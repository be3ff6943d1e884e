"""BestTimeDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["BestTimeDetails"]


@_define(kw_only=True)
class BestTimeDetails(Model):
    """Sending at the hour at which each user reacts best (best time to send)."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "send_in_bts": {"type": "boolean"},
            "if_user_bts_is_not_available": {"type": "string"},
            "if_user_bts_outside_time_window": {"type": "string"},
            "window_end_time": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "send_in_bts": "send_in_bts",
        "if_user_bts_is_not_available": "if_user_bts_is_not_available",
        "if_user_bts_outside_time_window": "if_user_bts_outside_time_window",
        "window_end_time": "window_end_time",
    }

    send_in_bts: bool | Unset = UNSET
    """Whether the best time is used."""
    if_user_bts_is_not_available: str | Unset = UNSET
    """What to do for a user without a known best time."""
    if_user_bts_outside_time_window: str | Unset = UNSET
    """What to do when the best time is outside the window."""
    window_end_time: str | Unset = UNSET
    """End of the sending window that begins at `start_time`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
