"""PushVariationContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.push_content import PushContent
    from ..overlays.operation import Schema

__all__ = ["PushVariationContent"]


@_define(kw_only=True)
class PushVariationContent(Model):
    """Push content of one variation."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["push"],
        "properties": {"push": {"$ref": "PushContent"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"push": "push"}

    push: PushContent
    """The message on each platform."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
