"""IosPushTemplate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.ios_advanced import IosAdvanced
    from ..models.ios_button import IosButton
    from ..models.ios_push_template_backup import IosPushTemplateBackup
    from ..models.ios_push_template_details import IosPushTemplateDetails
    from ..overlays.operation import Schema

__all__ = ["IosPushTemplate"]


@_define(kw_only=True)
class IosPushTemplate(Model):
    """Content on iOS."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "basic_details": {"$ref": "IosPushTemplateDetails"},
            "buttons": {"type": "array", "items": {"$ref": "IosButton"}},
            "advanced": {"$ref": "IosAdvanced"},
            "template_backup": {"$ref": "IosPushTemplateBackup"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "basic_details": "basic_details",
        "buttons": "buttons",
        "advanced": "advanced",
        "template_backup": "template_backup",
    }

    basic_details: IosPushTemplateDetails | Unset = UNSET
    """Text, media and click on iOS."""
    buttons: list[IosButton] | Unset = UNSET
    """Buttons below the message."""
    advanced: IosAdvanced | Unset = UNSET
    """Behaviour of a message on iOS."""
    template_backup: IosPushTemplateBackup | Unset = UNSET
    """Plain message for SDKs below 6.2.0; STYLIZED only."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
