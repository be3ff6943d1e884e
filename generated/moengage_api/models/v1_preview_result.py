"""V1PreviewResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.rendered_content import RenderedContent
    from ..overlays.operation import Schema

__all__ = ["V1PreviewResult"]


@_define(kw_only=True)
class V1PreviewResult(Model):
    """Answer to a preview."""

    SCHEMA: ClassVar[Schema] = {"properties": {"personalized_content": {"$ref": "RenderedContent"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"personalized_content": "personalized_content"}

    personalized_content: RenderedContent
    """The rendered content."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
