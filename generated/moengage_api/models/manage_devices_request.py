"""ManageDevicesRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.device_identifier import DeviceIdentifier
    from ..models.enums import DeviceAction
    from ..overlays.operation import Schema

__all__ = ["ManageDevicesRequest"]


@_define(kw_only=True)
class ManageDevicesRequest(Model):
    """Stop or resume push messages to devices of a user, scheduled ones included."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["user_identifier_type", "user_identifier_value", "action_type"],
        "properties": {
            "user_identifier_type": {"type": "string"},
            "user_identifier_value": {"type": "string"},
            "action_type": {"type": "string", "enum": ["block", "unblock"]},
            "reason": {"type": "string"},
            "client_reference_id": {"type": "string"},
            "device_identifiers": {"type": "array", "minItems": 1, "items": {"$ref": "DeviceIdentifier"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "user_identifier_type": "user_identifier_type",
        "user_identifier_value": "user_identifier_value",
        "action_type": "action_type",
        "reason": "reason",
        "client_reference_id": "client_reference_id",
        "device_identifiers": "device_identifiers",
    }

    user_identifier_type: str
    """Which identifier, for instance customer_id."""
    user_identifier_value: str
    """Its value."""
    action_type: DeviceAction
    """`block` stops push messages, `unblock` allows them again."""
    reason: str | Unset = UNSET
    """Why; kept with the change."""
    client_reference_id: str | Unset = UNSET
    """An id of your own for this change."""
    device_identifiers: list[DeviceIdentifier] | Unset = UNSET
    """The devices. Left out, all current devices of the user."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
