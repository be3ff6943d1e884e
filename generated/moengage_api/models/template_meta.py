"""TemplateMeta, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["TemplateMeta"]


@_define(kw_only=True)
class TemplateMeta(Model):
    """What is known about a new in-app, on-site or SMS template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["created_by", "template_id", "template_name", "template_version"],
        "properties": {
            "created_by": {"type": "string", "minLength": 1},
            "template_id": {"type": "string", "minLength": 1},
            "template_name": {"type": "string", "minLength": 1},
            "template_version": {"type": "string", "minLength": 1},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "created_by": "created_by",
        "template_id": "template_id",
        "template_name": "template_name",
        "template_version": "template_version",
    }

    created_by: str
    """Who makes it; a name or an address."""
    template_id: str
    """Your own id of the template."""
    template_name: str
    """Name of the template."""
    template_version: str
    """Your own version of the template; unique together with `template_id`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
