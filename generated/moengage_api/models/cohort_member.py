"""CohortMember, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CohortMember"]


@_define(kw_only=True)
class CohortMember(Model):
    """A user, on all of the user's devices."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["uid"],
        "properties": {"uid": {"type": "string"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"uid": "uid"}

    uid: str
    """Your own id of the user. One that nobody has is skipped in silence."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
