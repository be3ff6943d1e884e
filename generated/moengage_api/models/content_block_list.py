"""ContentBlockList, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.content_block import ContentBlock
    from ..overlays.operation import Schema

__all__ = ["ContentBlockList"]


@_define(kw_only=True)
class ContentBlockList(Model):
    """Blocks, all at once."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"items": {"$ref": "ContentBlock"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"data": "data"}

    data: list[ContentBlock] | Unset = UNSET
    """The blocks; ids that are not known are missing."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
