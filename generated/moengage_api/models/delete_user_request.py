"""DeleteUserRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import UserIdentifierType
    from ..overlays.operation import Schema

__all__ = ["DeleteUserRequest"]


@_define(kw_only=True)
class DeleteUserRequest(Model):
    """Delete one user for good, 24 hours later."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["identity_type", "identity_value"],
        "properties": {
            "identity_type": {"type": "string", "enum": ["customer_id", "id", "moengage_id"]},
            "identity_value": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "identity_type": "identity_type",
        "identity_value": "identity_value",
    }

    identity_type: UserIdentifierType
    """`customer_id` is your id; `id` and `moengage_id` are the vendor's id of the user."""
    identity_value: str
    """Its value."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
