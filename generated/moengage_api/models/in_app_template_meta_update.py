"""InAppTemplateMetaUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["InAppTemplateMetaUpdate"]


@_define(kw_only=True)
class InAppTemplateMetaUpdate(Model):
    """What changes about an in-app template. Its id stays, its version follows by itself."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["template_name", "updated_by"],
        "properties": {
            "template_name": {"type": "string", "minLength": 1},
            "updated_by": {"type": "string", "format": "email", "minLength": 1},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"template_name": "template_name", "updated_by": "updated_by"}

    template_name: str
    """Name of the template."""
    updated_by: str
    """Address of who updates it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
