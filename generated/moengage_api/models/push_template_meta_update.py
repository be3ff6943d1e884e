"""PushTemplateMetaUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import PushTemplatePlatform, PushTemplateStyle
    from ..overlays.operation import Schema

__all__ = ["PushTemplateMetaUpdate"]


@_define(kw_only=True)
class PushTemplateMetaUpdate(Model):
    """What changes about a push template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["platform", "template_style", "updated_by", "template_name"],
        "properties": {
            "platform": {
                "type": "array",
                "minItems": 1,
                "items": {"type": "string", "check": "platform", "enum": ["ANDROID", "IOS"]},
            },
            "template_style": {"type": "string", "enum": ["BASIC", "STYLIZED"]},
            "updated_by": {"type": "string", "minLength": 1},
            "template_name": {"type": "string", "minLength": 1},
            "template_version": {"type": "string"},
            "vendor_template_id": {"type": "string"},
        },
        "additionalProperties": False,
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "platform": "platform",
        "template_style": "template_style",
        "updated_by": "updated_by",
        "template_name": "template_name",
        "template_version": "template_version",
        "vendor_template_id": "vendor_template_id",
    }

    platform: list[PushTemplatePlatform]
    """Platforms that the template has content for; each, and no other, needs its content."""
    template_style: PushTemplateStyle
    """Plain, or with colours and a backup for old SDKs."""
    updated_by: str
    """Who updates it; a name or an address."""
    template_name: str
    """Name of the template."""
    template_version: str | Unset = UNSET
    """Your own version of the changed template; left out, the server chooses it."""
    vendor_template_id: str | Unset = UNSET
    """Your own id of the template; elsewhere `template_id`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
