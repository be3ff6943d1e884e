"""IosPushContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import IosTemplateType
    from ..models.ios_advanced import IosAdvanced
    from ..models.ios_basic_details import IosBasicDetails
    from ..models.ios_button import IosButton
    from ..models.ios_template_backup import IosTemplateBackup
    from ..overlays.operation import Schema

__all__ = ["IosPushContent"]


@_define(kw_only=True)
class IosPushContent(Model):
    """A message on iOS. What the template type needs is checked whenever the content is saved."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "template_type": {
                "type": "string",
                "enum": ["BASIC", "STYLIZED_BASIC", "SIMPLE_IMAGE_CAROUSEL", "Custom"],
            },
            "custom_template_id": {"type": "string"},
            "custom_template_version": {"type": "integer"},
            "basic_details": {"$ref": "IosBasicDetails"},
            "buttons": {"type": "array", "items": {"$ref": "IosButton"}},
            "advanced": {"$ref": "IosAdvanced"},
            "template_backup": {"$ref": "IosTemplateBackup"},
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
                    "properties": {"template_type": {"enum": ["STYLIZED_BASIC", "SIMPLE_IMAGE_CAROUSEL"]}},
                },
                "then": {"required": ["template_backup"]},
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
        ],
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "template_type": "template_type",
        "custom_template_id": "custom_template_id",
        "custom_template_version": "custom_template_version",
        "basic_details": "basic_details",
        "buttons": "buttons",
        "advanced": "advanced",
        "template_backup": "template_backup",
    }

    template_type: IosTemplateType | Unset = UNSET
    """Layout of the message. `Custom` is in mixed case on the wire."""
    custom_template_id: str | Unset = UNSET
    """Id of a stored push template; goes with `Custom` only."""
    custom_template_version: int | Unset = UNSET
    """Version of that template."""
    basic_details: IosBasicDetails | Unset = UNSET
    """Text, picture and click of a message on iOS."""
    buttons: list[IosButton] | Unset = UNSET
    """Buttons below the message."""
    advanced: IosAdvanced | Unset = UNSET
    """Behaviour of a message on iOS."""
    template_backup: IosTemplateBackup | Unset = UNSET
    """Plain message for devices that cannot show the template; needed by STYLIZED_BASIC and
    SIMPLE_IMAGE_CAROUSEL."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
