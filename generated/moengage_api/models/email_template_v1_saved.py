"""EmailTemplateV1Saved, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.email_template_v1_saved_data import EmailTemplateV1SavedData
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateV1Saved"]


@_define(kw_only=True)
class EmailTemplateV1Saved(Model):
    """A template was made or updated."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "EmailTemplateV1SavedData"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "data": "data"}

    status: str
    """`success`."""
    data: EmailTemplateV1SavedData
    """The template that was made or updated."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
