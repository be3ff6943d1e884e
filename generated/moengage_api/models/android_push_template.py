"""AndroidPushTemplate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_button import AndroidButton
    from ..models.android_push_template_advanced import AndroidPushTemplateAdvanced
    from ..models.android_push_template_details import AndroidPushTemplateDetails
    from ..models.android_template_backup import AndroidTemplateBackup
    from ..overlays.operation import Schema

__all__ = ["AndroidPushTemplate"]


@_define(kw_only=True)
class AndroidPushTemplate(Model):
    """Content on Android."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "basic_details": {"$ref": "AndroidPushTemplateDetails"},
            "buttons": {"type": "array", "items": {"$ref": "AndroidButton"}},
            "advanced": {"$ref": "AndroidPushTemplateAdvanced"},
            "template_backup": {"$ref": "AndroidTemplateBackup"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "basic_details": "basic_details",
        "buttons": "buttons",
        "advanced": "advanced",
        "template_backup": "template_backup",
    }

    basic_details: AndroidPushTemplateDetails | Unset = UNSET
    """Text, picture and click on Android."""
    buttons: list[AndroidButton] | Unset = UNSET
    """Buttons below the message."""
    advanced: AndroidPushTemplateAdvanced | Unset = UNSET
    """Behaviour on Android. The span until it is dismissed is value times multiplier, from delivery on."""
    template_backup: AndroidTemplateBackup | Unset = UNSET
    """Plain message for devices that cannot show the template; needed by all but BASIC and Custom."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
