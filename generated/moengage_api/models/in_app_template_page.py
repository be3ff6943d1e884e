"""InAppTemplatePage, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.in_app_template import InAppTemplate
    from ..overlays.operation import Schema

__all__ = ["InAppTemplatePage"]


@_define(kw_only=True)
class InAppTemplatePage(Model):
    """In-app templates that were found. There is no total."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"items": {"$ref": "InAppTemplate"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"data": "data"}

    data: list[InAppTemplate]
    """The templates."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
