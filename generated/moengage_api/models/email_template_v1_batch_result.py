"""EmailTemplateV1BatchResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.email_template_v1_batch_outcome import EmailTemplateV1BatchOutcome
    from ..overlays.operation import Schema

__all__ = ["EmailTemplateV1BatchResult"]


@_define(kw_only=True)
class EmailTemplateV1BatchResult(Model):
    """What became of a batch."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "EmailTemplateV1BatchOutcome"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "data": "data"}

    status: str
    """`success`."""
    data: EmailTemplateV1BatchOutcome
    """An entry for each template of the batch: its id of 24 hexadecimal digits, or in place of it a
    sentence on why it failed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
