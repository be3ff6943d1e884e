"""EmailTemplatePage, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.email_template import EmailTemplate
    from ..overlays.operation import Schema

__all__ = ["EmailTemplatePage"]


@_define(kw_only=True)
class EmailTemplatePage(Model):
    """E-mail templates that were found."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"items": {"$ref": "EmailTemplate"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"data": "data"}

    data: list[EmailTemplate]
    """The templates."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
