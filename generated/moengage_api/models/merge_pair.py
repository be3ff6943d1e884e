"""MergePair, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["MergePair"]


@_define(kw_only=True)
class MergePair(Model):
    """Two users by your ids."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["merged_user", "retained_user"],
        "properties": {"merged_user": {"type": "string"}, "retained_user": {"type": "string"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"merged_user": "merged_user", "retained_user": "retained_user"}

    merged_user: str
    """The user who is dissolved."""
    retained_user: str
    """The user who takes over events and attributes and devices."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
