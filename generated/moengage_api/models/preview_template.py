"""PreviewTemplate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["PreviewTemplate"]


@_define(kw_only=True)
class PreviewTemplate(Model):
    """A stored template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["template_id", "version"],
        "properties": {
            "template_id": {"type": "string"},
            "version": {"anyOf": [{"type": "string"}, {"type": "integer"}]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"template_id": "template_id", "version": "version"}

    template_id: str
    """Its id."""
    version: int | str
    """Its version."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
