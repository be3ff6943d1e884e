"""PushTemplateMeta, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import PushTemplatePlatform, PushTemplateStyle
    from ..overlays.operation import Schema

__all__ = ["PushTemplateMeta"]


@_define(kw_only=True)
class PushTemplateMeta(Model):
    """What is known about a new push template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": [
            "platform",
            "template_style",
            "template_id",
            "template_name",
            "template_version",
            "created_by",
        ],
        "properties": {
            "platform": {
                "type": "array",
                "minItems": 1,
                "items": {"type": "string", "check": "platform", "enum": ["ANDROID", "IOS"]},
            },
            "template_style": {"type": "string", "enum": ["BASIC", "STYLIZED"]},
            "template_id": {"type": "string", "minLength": 1},
            "template_name": {"type": "string", "minLength": 1},
            "template_version": {"type": "string", "minLength": 1},
            "created_by": {"type": "string", "minLength": 1},
        },
        "additionalProperties": False,
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "platform": "platform",
        "template_style": "template_style",
        "template_id": "template_id",
        "template_name": "template_name",
        "template_version": "template_version",
        "created_by": "created_by",
    }

    platform: list[PushTemplatePlatform]
    """Platforms that the template has content for; each, and no other, needs its content."""
    template_style: PushTemplateStyle
    """Plain, or with colours and a backup for old SDKs."""
    template_id: str
    """Your own id of the template."""
    template_name: str
    """Name of the template."""
    template_version: str
    """Your own version of the template; unique together with `template_id`."""
    created_by: str
    """Who makes it; a name or an address."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
