"""GdprIdentity, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import GdprIdentityType
    from ..overlays.operation import Schema

__all__ = ["GdprIdentity"]


@_define(kw_only=True)
class GdprIdentity(Model):
    """One identifier of the user."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["identity_type", "identity_value"],
        "properties": {
            "identity_type": {
                "type": "string",
                "enum": [
                    "ID",
                    "user_secondary_id",
                    "email",
                    "mobile",
                    "google_advertising_id",
                    "advertising_identifier",
                ],
            },
            "identity_value": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "identity_type": "identity_type",
        "identity_value": "identity_value",
    }

    identity_type: GdprIdentityType
    """Kinds of identifier; `ID` is your own id of the user. Case matters."""
    identity_value: str
    """Its value."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
