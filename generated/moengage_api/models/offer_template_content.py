"""OfferTemplateContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.offer_template_reference import OfferTemplateReference
    from ..overlays.operation import Schema

__all__ = ["OfferTemplateContent"]


@_define(kw_only=True)
class OfferTemplateContent(Model):
    """A template that is filled in."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type", "value", "meta"],
        "properties": {
            "type": {"type": "string", "const": "template"},
            "value": {"type": "object", "additionalProperties": True},
            "meta": {"$ref": "OfferTemplateReference"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"type": "type_", "value": "value", "meta": "meta"}

    type_: Literal["template"] = "template"
    """Marks a template."""
    value: dict[str, Any]
    """Field to value; those that the template needs must not be blank."""
    meta: OfferTemplateReference
    """Which template it is. Further details may be given."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
