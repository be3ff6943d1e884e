"""OfferTemplateReference, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["OfferTemplateReference"]


@_define(kw_only=True)
class OfferTemplateReference(Model):
    """Which template it is. Further details may be given."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["templateId"],
        "properties": {"templateId": {"type": "string"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"templateId": "template_id"}

    template_id: str
    """Id from the list of templates."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
