"""PushTemplateUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..models.android_push_template import AndroidPushTemplate
    from ..models.ios_push_template import IosPushTemplate
    from ..models.push_template_meta_update import PushTemplateMetaUpdate
    from ..overlays.operation import Schema

__all__ = ["PushTemplateUpdate"]


@_define(kw_only=True)
class PushTemplateUpdate(Model):
    """A new version of a push template. It is what is sent, whole; nothing of the version before it stays."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["external_template_id", "meta_info"],
        "properties": {
            "external_template_id": {"type": "string", "format": "uuid"},
            "update_campaigns": {"type": "boolean"},
            "ANDROID": {"$ref": "AndroidPushTemplate"},
            "IOS": {"$ref": "IosPushTemplate"},
            "meta_info": {"$ref": "PushTemplateMetaUpdate"},
        },
        "additionalProperties": False,
        "allOf": [
            {
                "if": {"required": ["ANDROID"]},
                "then": {
                    "properties": {
                        "meta_info": {
                            "properties": {"platform": {"not": {"items": {"not": {"const": "ANDROID"}}}}}
                        },
                        "ANDROID": {
                            "required": ["basic_details"],
                            "propertyNames": {
                                "enum": ["basic_details", "buttons", "advanced", "template_backup"]
                            },
                            "properties": {
                                "basic_details": {
                                    "required": [
                                        "title",
                                        "message",
                                        "default_click_action",
                                        "default_click_action_value",
                                    ],
                                    "properties": {
                                        "title": {"minLength": 1},
                                        "message": {"minLength": 1},
                                        "default_click_action_value": {"minLength": 1},
                                        "key_value_pairs": {
                                            "items": {
                                                "required": ["key", "value"],
                                                "propertyNames": {"enum": ["key", "value"]},
                                            }
                                        },
                                    },
                                    "propertyNames": {
                                        "enum": [
                                            "title",
                                            "message",
                                            "summary",
                                            "app_name_color_code",
                                            "notification_control_color",
                                            "background_color_code",
                                            "apply_background_color",
                                            "image_url",
                                            "input_gif_url",
                                            "default_click_action",
                                            "default_click_action_value",
                                            "key_value_pairs",
                                        ]
                                    },
                                },
                                "template_backup": {
                                    "required": [
                                        "title",
                                        "message",
                                        "default_click_action",
                                        "default_click_action_value",
                                    ],
                                    "properties": {
                                        "title": {"minLength": 1},
                                        "message": {"minLength": 1},
                                        "default_click_action_value": {"minLength": 1},
                                        "key_value_pairs": {
                                            "items": {
                                                "required": ["key", "value"],
                                                "propertyNames": {"enum": ["key", "value"]},
                                            }
                                        },
                                    },
                                    "propertyNames": {
                                        "enum": [
                                            "title",
                                            "message",
                                            "summary",
                                            "image_url",
                                            "default_click_action",
                                            "default_click_action_value",
                                            "key_value_pairs",
                                        ]
                                    },
                                },
                                "buttons": {
                                    "items": {
                                        "required": ["btn_name", "click_action_type", "click_action_value"],
                                        "properties": {
                                            "btn_name": {"minLength": 1},
                                            "click_action_value": {"minLength": 1},
                                            "key_value_pairs": {
                                                "items": {
                                                    "required": ["key", "value"],
                                                    "propertyNames": {"enum": ["key", "value"]},
                                                }
                                            },
                                        },
                                        "propertyNames": {
                                            "enum": [
                                                "btn_name",
                                                "click_action_type",
                                                "click_action_name",
                                                "click_action_value",
                                                "key_value_pairs",
                                            ]
                                        },
                                    }
                                },
                                "advanced": {
                                    "propertyNames": {
                                        "enum": [
                                            "coupon_code",
                                            "icon_type_in_notification",
                                            "large_icon_url",
                                            "auto_dismiss_notification",
                                            "dismissal_time_multiplier",
                                            "dismissal_time_value",
                                            "make_notification_sticky",
                                            "dismiss_button_text",
                                            "group_key",
                                            "collapse_replace_key",
                                        ]
                                    }
                                },
                            },
                        },
                    }
                },
            },
            {
                "if": {"required": ["IOS"]},
                "then": {
                    "properties": {
                        "meta_info": {
                            "properties": {"platform": {"not": {"items": {"not": {"const": "IOS"}}}}}
                        },
                        "IOS": {
                            "required": ["basic_details"],
                            "propertyNames": {
                                "enum": ["basic_details", "buttons", "advanced", "template_backup"]
                            },
                            "properties": {
                                "basic_details": {
                                    "required": ["title", "message", "default_click_action_value"],
                                    "properties": {
                                        "title": {"minLength": 1},
                                        "message": {"minLength": 1},
                                        "default_click_action_value": {"minLength": 1},
                                        "key_value_pairs": {
                                            "items": {
                                                "required": ["key", "value"],
                                                "propertyNames": {"enum": ["key", "value"]},
                                            }
                                        },
                                    },
                                    "propertyNames": {
                                        "enum": [
                                            "title",
                                            "subtitle",
                                            "message",
                                            "background_color_code",
                                            "apply_background_color",
                                            "default_click_action",
                                            "default_click_action_value",
                                            "key_value_pairs",
                                            "rich_media_type",
                                            "rich_media_value",
                                            "allow_bg_refresh",
                                        ]
                                    },
                                },
                                "template_backup": {
                                    "required": [
                                        "title",
                                        "message",
                                        "default_click_action",
                                        "default_click_action_value",
                                    ],
                                    "properties": {
                                        "title": {"minLength": 1},
                                        "message": {"minLength": 1},
                                        "default_click_action_value": {"minLength": 1},
                                        "key_value_pairs": {
                                            "items": {
                                                "required": ["key", "value"],
                                                "propertyNames": {"enum": ["key", "value"]},
                                            }
                                        },
                                        "rich_media_type": {"enum": ["IMAGE", "AUDIO", "VIDEO"]},
                                    },
                                    "propertyNames": {
                                        "enum": [
                                            "title",
                                            "subtitle",
                                            "message",
                                            "default_click_action",
                                            "default_click_action_value",
                                            "key_value_pairs",
                                            "rich_media_type",
                                            "rich_media_value",
                                            "allow_bg_refresh",
                                        ]
                                    },
                                },
                                "buttons": {"items": {"propertyNames": {"enum": ["button_category"]}}},
                                "advanced": {
                                    "propertyNames": {
                                        "enum": [
                                            "coupon_code",
                                            "sound_file",
                                            "enable_ios_badge",
                                            "group_key",
                                            "collapse_replace_key",
                                        ]
                                    }
                                },
                            },
                        },
                    }
                },
            },
            {
                "if": {
                    "required": ["meta_info"],
                    "properties": {
                        "meta_info": {
                            "required": ["platform"],
                            "properties": {"platform": {"not": {"items": {"not": {"const": "ANDROID"}}}}},
                        }
                    },
                },
                "then": {"required": ["ANDROID"]},
            },
            {
                "if": {
                    "required": ["meta_info"],
                    "properties": {
                        "meta_info": {
                            "required": ["platform"],
                            "properties": {"platform": {"not": {"items": {"not": {"const": "IOS"}}}}},
                        }
                    },
                },
                "then": {"required": ["IOS"]},
            },
            {
                "if": {
                    "required": ["meta_info"],
                    "properties": {
                        "meta_info": {
                            "required": ["template_style"],
                            "properties": {"template_style": {"const": "BASIC"}},
                        }
                    },
                },
                "then": {
                    "properties": {
                        "ANDROID": {
                            "not": {"required": ["template_backup"]},
                            "properties": {
                                "basic_details": {
                                    "propertyNames": {
                                        "not": {
                                            "enum": [
                                                "app_name_color_code",
                                                "notification_control_color",
                                                "background_color_code",
                                                "apply_background_color",
                                            ]
                                        }
                                    }
                                },
                                "advanced": {
                                    "propertyNames": {
                                        "not": {"enum": ["make_notification_sticky", "dismiss_button_text"]}
                                    }
                                },
                            },
                        },
                        "IOS": {
                            "not": {"required": ["template_backup"]},
                            "properties": {
                                "basic_details": {
                                    "propertyNames": {
                                        "not": {"enum": ["background_color_code", "apply_background_color"]}
                                    }
                                }
                            },
                        },
                    }
                },
            },
            {
                "if": {
                    "required": ["meta_info"],
                    "properties": {
                        "meta_info": {
                            "required": ["template_style"],
                            "properties": {"template_style": {"const": "STYLIZED"}},
                        }
                    },
                },
                "then": {
                    "properties": {
                        "ANDROID": {"properties": {"basic_details": {"not": {"required": ["input_gif_url"]}}}}
                    }
                },
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "external_template_id": "external_template_id",
        "meta_info": "meta_info",
        "update_campaigns": "update_campaigns",
        "ANDROID": "android",
        "IOS": "ios",
    }

    external_template_id: UUID
    """The server's id of a template, with which it is updated and looked up."""
    meta_info: PushTemplateMetaUpdate
    """What changes about a push template."""
    update_campaigns: bool | Unset = UNSET
    """Whether all campaigns with the template move to the new version; otherwise they keep theirs."""
    android: AndroidPushTemplate | Unset = UNSET
    """Content on Android."""
    ios: IosPushTemplate | Unset = UNSET
    """Content on iOS."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
