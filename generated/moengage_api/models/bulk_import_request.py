"""BulkImportRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.track_device_request import TrackDeviceRequest
    from ..models.track_event_request import TrackEventRequest
    from ..models.track_user_request import TrackUserRequest
    from ..overlays.operation import Schema

__all__ = ["BulkImportRequest"]


@_define(kw_only=True)
class BulkImportRequest(Model):
    """Users, devices and events in one request of at most 100 KB."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type", "elements"],
        "properties": {
            "type": {"const": "transition", "type": "string"},
            "elements": {
                "type": "array",
                "minItems": 1,
                "items": {
                    "oneOf": [
                        {"$ref": "TrackUserRequest"},
                        {"$ref": "TrackEventRequest"},
                        {"$ref": "TrackDeviceRequest"},
                    ]
                },
            },
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"type": "type_", "elements": "elements"}

    type_: Literal["transition"] = "transition"
    """Kind of request; case matters."""
    elements: list[TrackDeviceRequest | TrackEventRequest | TrackUserRequest]
    """The single requests, in the order they should be read."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
