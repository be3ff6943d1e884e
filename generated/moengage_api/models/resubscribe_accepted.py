"""ResubscribeAccepted, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ResubscribeAccepted"]


@_define(kw_only=True)
class ResubscribeAccepted(Model):
    """The addresses will be subscribed again. There is no way to ask how it went."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"message": "message", "response_id": "response_id"}

    message: str
    """A sentence for people."""
    response_id: str
    """The vendor's id of this answer, ten letters."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
