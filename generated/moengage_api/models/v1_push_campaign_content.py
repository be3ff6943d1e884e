"""V1PushCampaignContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.push_content_tree import PushContentTree
    from ..models.v1_variation_details import V1VariationDetails
    from ..overlays.operation import Schema

__all__ = ["V1PushCampaignContent"]


@_define(kw_only=True)
class V1PushCampaignContent(Model):
    """Content of a push campaign: `push` alone, or per locale and variation. One platform is enough, also
    where the campaign names several."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["content"],
        "properties": {
            "locales": {"type": "array", "items": {"type": "string"}},
            "variation_details": {"$ref": "V1VariationDetails"},
            "content": {"$ref": "PushContentTree"},
        },
        "if": {"required": ["content"]},
        "then": {
            "properties": {
                "content": {
                    "minProperties": 1,
                    "properties": {
                        "push": {
                            "minProperties": 1,
                            "properties": {
                                "android": {
                                    "required": ["template_type"],
                                    "properties": {
                                        "basic_details": {
                                            "required": [
                                                "notification_channel",
                                                "title",
                                                "message",
                                                "default_click_action",
                                                "default_click_action_value",
                                            ]
                                        },
                                        "timer": {
                                            "required": ["timer_ends_at", "personalized_value"],
                                            "if": {
                                                "properties": {
                                                    "timer_ends_at": {"const": "DURATION"},
                                                    "personalized_value": {"const": False},
                                                }
                                            },
                                            "then": {"required": ["duration_hour", "duration_minute"]},
                                        },
                                        "buttons": {
                                            "items": {
                                                "required": [
                                                    "btn_name",
                                                    "click_action_type",
                                                    "click_action_value",
                                                ]
                                            }
                                        },
                                        "template_backup": {
                                            "required": [
                                                "title",
                                                "message",
                                                "default_click_action",
                                                "default_click_action_value",
                                            ]
                                        },
                                    },
                                },
                                "ios": {
                                    "required": ["template_type"],
                                    "properties": {
                                        "basic_details": {"required": ["title", "message"]},
                                        "buttons": {"items": {"required": ["button_category"]}},
                                        "template_backup": {"required": ["title", "message"]},
                                    },
                                },
                                "web": {
                                    "required": ["template_type", "basic_details"],
                                    "properties": {
                                        "basic_details": {"required": ["title", "message", "redirect_url"]},
                                        "buttons": {"items": {"required": ["title"]}},
                                    },
                                },
                            },
                        }
                    },
                    "additionalProperties": {
                        "additionalProperties": {
                            "properties": {
                                "push": {
                                    "minProperties": 1,
                                    "properties": {
                                        "android": {
                                            "required": ["template_type"],
                                            "properties": {
                                                "basic_details": {
                                                    "required": [
                                                        "notification_channel",
                                                        "title",
                                                        "message",
                                                        "default_click_action",
                                                        "default_click_action_value",
                                                    ]
                                                },
                                                "timer": {
                                                    "required": ["timer_ends_at", "personalized_value"],
                                                    "if": {
                                                        "properties": {
                                                            "timer_ends_at": {"const": "DURATION"},
                                                            "personalized_value": {"const": False},
                                                        }
                                                    },
                                                    "then": {
                                                        "required": ["duration_hour", "duration_minute"]
                                                    },
                                                },
                                                "buttons": {
                                                    "items": {
                                                        "required": [
                                                            "btn_name",
                                                            "click_action_type",
                                                            "click_action_value",
                                                        ]
                                                    }
                                                },
                                                "template_backup": {
                                                    "required": [
                                                        "title",
                                                        "message",
                                                        "default_click_action",
                                                        "default_click_action_value",
                                                    ]
                                                },
                                            },
                                        },
                                        "ios": {
                                            "required": ["template_type"],
                                            "properties": {
                                                "basic_details": {"required": ["title", "message"]},
                                                "buttons": {"items": {"required": ["button_category"]}},
                                                "template_backup": {"required": ["title", "message"]},
                                            },
                                        },
                                        "web": {
                                            "required": ["template_type", "basic_details"],
                                            "properties": {
                                                "basic_details": {
                                                    "required": ["title", "message", "redirect_url"]
                                                },
                                                "buttons": {"items": {"required": ["title"]}},
                                            },
                                        },
                                    },
                                }
                            }
                        }
                    },
                }
            }
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "content": "content",
        "locales": "locales",
        "variation_details": "variation_details",
    }

    content: PushContentTree
    """Either `push` alone, or per locale a map of variations; the key `default` is then needed."""
    locales: list[str] | Unset = UNSET
    """Locales that the content is given for; `default` may be among them."""
    variation_details: V1VariationDetails | Unset = UNSET
    """How the audience is split over the variations of an A/B test."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
