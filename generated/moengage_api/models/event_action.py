"""EventAction, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import EventPlatform, TvSystem
    from ..overlays.operation import Schema

__all__ = ["EventAction"]


@_define(kw_only=True)
class EventAction(Model):
    """One action. Moments in the future are not accepted ("Track Event")."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["action"],
        "properties": {
            "action": {
                "type": "string",
                "minLength": 1,
                "not": {"check": "reserved-names", "pattern": "^moe_"},
            },
            "attributes": {
                "type": "object",
                "additionalProperties": True,
                "propertyNames": {
                    "check": "reserved-names",
                    "not": {"anyOf": [{"enum": ["", "id", "_id", "userId"]}, {"pattern": "^moe_"}]},
                },
            },
            "platform": {
                "anyOf": [
                    {"type": "string", "enum": ["ANDROID", "iOS", "web", "TV", "unknown"]},
                    {"type": "string"},
                ]
            },
            "moe_os_type": {
                "anyOf": [
                    {
                        "type": "string",
                        "enum": ["ROKU", "WebOS", "AndroidTV", "tvOS", "Tizen", "FireOS", "VizioTV", "Xbox"],
                    },
                    {"type": "string"},
                ]
            },
            "app_version": {"type": "string"},
            "user_time": {
                "anyOf": [
                    {"type": "integer", "format": "epoch-seconds"},
                    {"type": "number"},
                    {"type": "string"},
                ]
            },
            "current_time": {
                "anyOf": [
                    {"type": "integer", "format": "epoch-seconds"},
                    {"type": "number"},
                    {"type": "string"},
                ]
            },
            "user_timezone_offset": {"type": "number", "minimum": -54000, "maximum": 54000},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "attributes": "attributes",
        "platform": "platform",
        "moe_os_type": "moe_os_type",
        "app_version": "app_version",
        "user_time": "user_time",
        "current_time": "current_time",
        "user_timezone_offset": "user_timezone_offset",
    }

    action: str
    """Name of an event. The prefix moe_ belongs to the vendor."""
    attributes: dict[str, Any] | Unset = UNSET
    """Attribute name -> value. ISO 8601 text is a date."""
    platform: EventPlatform | str | Unset = UNSET
    """Where it happened. When unsure, leave it out or send `unknown`."""
    moe_os_type: str | TvSystem | Unset = UNSET
    """System of a television; only with platform TV."""
    app_version: str | Unset = UNSET
    """Version of the app."""
    user_time: datetime.datetime | float | int | str | Unset = UNSET
    """A moment, as epoch seconds (a number or digits in text) or as ISO 8601 text."""
    current_time: datetime.datetime | float | int | str | Unset = UNSET
    """A moment, as epoch seconds (a number or digits in text) or as ISO 8601 text."""
    user_timezone_offset: float | Unset = UNSET
    """Seconds the local clock is ahead of UTC."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
