"""UserTimezoneDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["UserTimezoneDetails"]


@_define(kw_only=True)
class UserTimezoneDetails(Model):
    """Sending at the same wall-clock time in each user's own zone."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "send_in_user_timezone": {"type": "boolean"},
            "send_if_user_timezone_has_passed": {"type": "boolean"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "send_in_user_timezone": "send_in_user_timezone",
        "send_if_user_timezone_has_passed": "send_if_user_timezone_has_passed",
    }

    send_in_user_timezone: bool | Unset = UNSET
    """Whether each user's zone is used."""
    send_if_user_timezone_has_passed: bool | Unset = UNSET
    """Whether users in whose zone the time is already over still get the message."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
