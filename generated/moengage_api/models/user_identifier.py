"""UserIdentifier, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import UserIdentifierType
    from ..overlays.operation import Schema

__all__ = ["UserIdentifier"]


@_define(kw_only=True)
class UserIdentifier(Model):
    """One user, by one of the ids."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["identifier_type", "identifier"],
        "properties": {
            "identifier_type": {"type": "string", "enum": ["customer_id", "id", "moengage_id"]},
            "identifier": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"identifier_type": "identifier_type", "identifier": "identifier"}

    identifier_type: UserIdentifierType
    """`customer_id` is your id; `id` and `moengage_id` are the vendor's id of the user."""
    identifier: str
    """Its value."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
