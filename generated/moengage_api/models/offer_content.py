"""OfferContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.offer_content_block import OfferContentBlock
    from ..models.offer_json import OfferJson
    from ..models.offer_locale import OfferLocale
    from ..models.offer_template_content import OfferTemplateContent
    from ..overlays.operation import Schema

__all__ = ["OfferContent"]


@_define(kw_only=True)
class OfferContent(Model):
    """Content of an offer: `content_1` if there is one variant, otherwise `locales`. Never both."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "content_1": {
                "oneOf": [
                    {"$ref": "OfferJson"},
                    {"$ref": "OfferContentBlock"},
                    {"$ref": "OfferTemplateContent"},
                ]
            },
            "locales": {
                "type": "object",
                "minProperties": 1,
                "additionalProperties": {"$ref": "OfferLocale"},
            },
        },
        "if": {"required": ["content_1"]},
        "then": {"not": {"required": ["locales"]}},
        "else": {"required": ["locales"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"content_1": "content_1", "locales": "locales"}

    content_1: OfferContentBlock | OfferJson | OfferTemplateContent | Unset = UNSET
    """A piece of content, told apart by `type`."""
    locales: dict[str, OfferLocale] | Unset = UNSET
    """Locale to content. The only locale is called "0"."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
