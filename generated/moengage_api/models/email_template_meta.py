"""EmailTemplateMeta, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateMeta"]


@_define(kw_only=True)
class EmailTemplateMeta(Model):
    """What is known about an e-mail template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["template_id", "template_name", "template_version", "created_by"],
        "properties": {
            "template_id": {"type": "string", "minLength": 1},
            "template_name": {"type": "string", "minLength": 1},
            "template_version": {"type": "string", "minLength": 1},
            "created_by": {"type": "string", "minLength": 1},
            "locale": {"type": "string"},
            "variation": {"type": "integer", "minimum": 1, "maximum": 5},
            "group_id": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "template_id": "template_id",
        "template_name": "template_name",
        "template_version": "template_version",
        "created_by": "created_by",
        "locale": "locale",
        "variation": "variation",
        "group_id": "group_id",
    }

    template_id: str
    """Your own id of the template."""
    template_name: str
    """Name of the template."""
    template_version: str
    """Your own version of the template; unique together with `template_id`."""
    created_by: str
    """Who makes the template, or who updates it; a name or an address."""
    locale: str | Unset = UNSET
    """One of the locales of the dashboard's settings."""
    variation: int | Unset = UNSET
    """Number of the variation; a template has at most five."""
    group_id: str | Unset = UNSET
    """The `external_template_id` of the parent; left out, the template is a parent itself."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
