"""OfferTemplatePage, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.cursor_pagination import CursorPagination
    from ..models.offer_template import OfferTemplate
    from ..overlays.operation import Schema

__all__ = ["OfferTemplatePage"]


@_define(kw_only=True)
class OfferTemplatePage(Model):
    """Templates for the content of offers."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "data": {"items": {"$ref": "OfferTemplate"}},
            "pagination": {"$ref": "CursorPagination"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "response_id": "response_id",
        "type": "type_",
        "data": "data",
        "pagination": "pagination",
    }

    response_id: str
    """Id of the call, `resp_` and the id of its trace; a refusal has one too."""
    type_: str
    """Kind of the answer, `template`."""
    data: list[OfferTemplate]
    """The templates."""
    pagination: CursorPagination
    """Where a page stands among the others."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
