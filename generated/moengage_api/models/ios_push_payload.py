"""IosPushPayload, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ios_push_action import IosPushAction
    from ..models.ios_push_media import IosPushMedia
    from ..models.push_default_action import PushDefaultAction
    from ..overlays.operation import Schema

__all__ = ["IosPushPayload"]


@_define(kw_only=True)
class IosPushPayload(Model):
    """The message on iOS."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["message", "title"],
        "properties": {
            "groupKey": {"type": "string"},
            "collapseReplaceKey": {"type": "string"},
            "message": {"type": "string"},
            "title": {"type": "string"},
            "subtitle": {"type": "string"},
            "enableIosBadge": {"type": "boolean"},
            "richContent": {"type": "array", "items": {"$ref": "IosPushMedia"}},
            "defaultAction": {"$ref": "PushDefaultAction"},
            "additionalActions": {"type": "array", "maxItems": 1, "items": {"$ref": "IosPushAction"}},
            "fallback": {"type": "object", "additionalProperties": True},
        },
        "allOf": [
            {
                "not": {
                    "required": ["richContent"],
                    "properties": {
                        "richContent": {
                            "allOf": [
                                {
                                    "not": {
                                        "items": {
                                            "not": {
                                                "required": ["type"],
                                                "properties": {"type": {"const": "image"}},
                                            }
                                        }
                                    }
                                },
                                {
                                    "not": {
                                        "items": {
                                            "not": {
                                                "required": ["type"],
                                                "properties": {"type": {"const": "video"}},
                                            }
                                        }
                                    }
                                },
                            ]
                        }
                    },
                }
            },
            {
                "not": {
                    "required": ["richContent"],
                    "properties": {
                        "richContent": {
                            "allOf": [
                                {
                                    "not": {
                                        "items": {
                                            "not": {
                                                "required": ["type"],
                                                "properties": {"type": {"const": "image"}},
                                            }
                                        }
                                    }
                                },
                                {
                                    "not": {
                                        "items": {
                                            "not": {
                                                "required": ["type"],
                                                "properties": {"type": {"const": "audio"}},
                                            }
                                        }
                                    }
                                },
                            ]
                        }
                    },
                }
            },
            {
                "not": {
                    "required": ["richContent"],
                    "properties": {
                        "richContent": {
                            "allOf": [
                                {
                                    "not": {
                                        "items": {
                                            "not": {
                                                "required": ["type"],
                                                "properties": {"type": {"const": "video"}},
                                            }
                                        }
                                    }
                                },
                                {
                                    "not": {
                                        "items": {
                                            "not": {
                                                "required": ["type"],
                                                "properties": {"type": {"const": "audio"}},
                                            }
                                        }
                                    }
                                },
                            ]
                        }
                    },
                }
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "title": "title",
        "groupKey": "group_key",
        "collapseReplaceKey": "collapse_replace_key",
        "subtitle": "subtitle",
        "enableIosBadge": "enable_ios_badge",
        "richContent": "rich_content",
        "defaultAction": "default_action",
        "additionalActions": "additional_actions",
        "fallback": "fallback",
    }

    message: str
    """Text."""
    title: str
    """Title."""
    group_key: str | Unset = UNSET
    """Groups messages. The server keeps ASCII letters and digits only and cuts it to 45 characters."""
    collapse_replace_key: str | Unset = UNSET
    """A newer message with the same key replaces this one."""
    subtitle: str | Unset = UNSET
    """Line below the title."""
    enable_ios_badge: bool | Unset = UNSET
    """Whether the app's badge counts the message."""
    rich_content: list[IosPushMedia] | Unset = UNSET
    """Media, coupon or sound. One of image, video and audio at most; they need iOS 10."""
    default_action: PushDefaultAction | Unset = UNSET
    """What a tap on the message opens."""
    additional_actions: list[IosPushAction] | Unset = UNSET
    """The buttons, as a category that the app registered."""
    fallback: dict[str, Any] | Unset = UNSET
    """Substitutes for the fields beside it, for users whose personalized ones cannot be filled."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
