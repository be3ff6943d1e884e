"""AndroidPushContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_advanced import AndroidAdvanced
    from ..models.android_basic_details import AndroidBasicDetails
    from ..models.android_button import AndroidButton
    from ..models.android_template_backup import AndroidTemplateBackup
    from ..models.android_timer import AndroidTimer
    from ..models.enums import AndroidTemplateType
    from ..overlays.operation import Schema

__all__ = ["AndroidPushContent"]


@_define(kw_only=True)
class AndroidPushContent(Model):
    """A message on Android. What the template type needs is checked whenever the content is saved;
    publishing also needs a title and a message."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "template_type": {
                "type": "string",
                "enum": [
                    "BASIC",
                    "STYLIZED_BASIC",
                    "SIMPLE_IMAGE_CAROUSEL",
                    "IMAGE_BANNER_WITH_TEXT",
                    "TIMER",
                    "TIMER_WITH_PROGRESS_BAR",
                    "Custom",
                ],
            },
            "custom_template_id": {"type": "string"},
            "custom_template_version": {"type": "integer"},
            "basic_details": {"$ref": "AndroidBasicDetails"},
            "timer": {"$ref": "AndroidTimer"},
            "buttons": {"type": "array", "items": {"$ref": "AndroidButton"}},
            "advanced": {"$ref": "AndroidAdvanced"},
            "template_backup": {"$ref": "AndroidTemplateBackup"},
        },
        "allOf": [
            {
                "if": {"required": ["template_type"], "properties": {"template_type": {"const": "Custom"}}},
                "then": {"required": ["custom_template_id"]},
            },
            {
                "if": {"required": ["custom_template_id"]},
                "then": {"properties": {"template_type": {"const": "Custom"}}},
            },
            {
                "if": {
                    "required": ["template_type"],
                    "properties": {"template_type": {"not": {"enum": ["BASIC", "Custom"]}}},
                },
                "then": {"required": ["template_backup"]},
            },
            {
                "if": {
                    "required": ["template_type"],
                    "properties": {"template_type": {"enum": ["TIMER", "TIMER_WITH_PROGRESS_BAR"]}},
                },
                "then": {"required": ["timer"]},
            },
            {
                "if": {
                    "required": ["template_type"],
                    "properties": {"template_type": {"const": "SIMPLE_IMAGE_CAROUSEL"}},
                },
                "then": {
                    "required": ["basic_details"],
                    "properties": {"basic_details": {"required": ["carousel_content"]}},
                },
            },
            {
                "if": {
                    "required": ["template_type"],
                    "properties": {"template_type": {"const": "IMAGE_BANNER_WITH_TEXT"}},
                },
                "then": {
                    "required": ["basic_details"],
                    "properties": {"basic_details": {"required": ["banner_image_url"]}},
                },
            },
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "template_type": "template_type",
        "custom_template_id": "custom_template_id",
        "custom_template_version": "custom_template_version",
        "basic_details": "basic_details",
        "timer": "timer",
        "buttons": "buttons",
        "advanced": "advanced",
        "template_backup": "template_backup",
    }

    template_type: AndroidTemplateType | Unset = UNSET
    """Layout of the message. `Custom` is in mixed case on the wire."""
    custom_template_id: str | Unset = UNSET
    """Id of a stored push template; goes with `Custom` only."""
    custom_template_version: int | Unset = UNSET
    """Version of that template."""
    basic_details: AndroidBasicDetails | Unset = UNSET
    """Text, picture and click of a message on Android."""
    timer: AndroidTimer | Unset = UNSET
    """The countdown of TIMER and TIMER_WITH_PROGRESS_BAR."""
    buttons: list[AndroidButton] | Unset = UNSET
    """Buttons below the message."""
    advanced: AndroidAdvanced | Unset = UNSET
    """Behaviour of a message on Android."""
    template_backup: AndroidTemplateBackup | Unset = UNSET
    """Plain message for devices that cannot show the template; needed by all but BASIC and Custom."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
