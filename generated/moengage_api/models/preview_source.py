"""PreviewSource, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.preview_template import PreviewTemplate
    from ..overlays.operation import Schema

__all__ = ["PreviewSource"]


@_define(kw_only=True)
class PreviewSource(Model):
    """What to render, either content of the request or a stored template."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "payload": {"type": "object", "additionalProperties": True},
            "custom_template_data": {"$ref": "PreviewTemplate"},
        },
        "if": {"not": {"required": ["payload"]}},
        "then": {"required": ["custom_template_data"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "payload": "payload",
        "custom_template_data": "custom_template_data",
    }

    payload: dict[str, Any] | Unset = UNSET
    """Content, under keys of your own."""
    custom_template_data: PreviewTemplate | Unset = UNSET
    """A stored template."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
