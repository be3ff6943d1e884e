"""PushTemplatePage, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.push_template import PushTemplate
    from ..overlays.operation import Schema

__all__ = ["PushTemplatePage"]


@_define(kw_only=True)
class PushTemplatePage(Model):
    """Push templates that were found. There is no total."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"items": {"$ref": "PushTemplate"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"data": "data"}

    data: list[PushTemplate]
    """The templates."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
