"""EmailTemplateV1Page, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.email_template_v1_page_data import EmailTemplateV1PageData
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateV1Page"]


@_define(kw_only=True)
class EmailTemplateV1Page(Model):
    """A page of templates."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "EmailTemplateV1PageData"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "data": "data"}

    status: str
    """`success`."""
    data: EmailTemplateV1PageData
    """The templates of a page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
