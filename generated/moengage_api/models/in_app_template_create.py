"""InAppTemplateCreate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.in_app_template_content import InAppTemplateContent
    from ..models.template_meta import TemplateMeta
    from ..overlays.operation import Schema

__all__ = ["InAppTemplateCreate"]


@_define(kw_only=True)
class InAppTemplateCreate(Model):
    """A new in-app template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["basic_details", "meta_info"],
        "properties": {
            "basic_details": {"$ref": "InAppTemplateContent"},
            "meta_info": {"$ref": "TemplateMeta"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"basic_details": "basic_details", "meta_info": "meta_info"}

    basic_details: InAppTemplateContent
    """What an in-app template shows."""
    meta_info: TemplateMeta
    """What is known about a new in-app, on-site or SMS template."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
