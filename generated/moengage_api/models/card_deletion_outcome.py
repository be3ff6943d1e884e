"""CardDeletionOutcome, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CardDeletionOutcome"]


@_define(kw_only=True)
class CardDeletionOutcome(Model):
    """Campaigns by what became of their cards on a platform."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"success": "success", "failed": "failed", "invalid": "invalid"}

    success: list[str]
    """Their cards are deleted."""
    failed: list[str]
    """Their cards could not be deleted."""
    invalid: list[str]
    """The user has no cards of them on this platform."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
