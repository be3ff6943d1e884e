"""ExportUsersQuery, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.user_identifier import UserIdentifier
    from ..overlays.operation import Schema

__all__ = ["ExportUsersQuery"]


@_define(kw_only=True)
class ExportUsersQuery(Model):
    """Whom and what to export."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["identifiers"],
        "properties": {
            "identifiers": {
                "type": "array",
                "minItems": 1,
                "maxItems": 20,
                "items": {"$ref": "UserIdentifier"},
            },
            "user_fields_to_export": {"type": "array", "items": {"type": "string"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "identifiers": "identifiers",
        "user_fields_to_export": "user_fields_to_export",
    }

    identifiers: list[UserIdentifier]
    """The users, at most 20 ("Get User")."""
    user_fields_to_export: list[str] | Unset = UNSET
    """Names of standard attributes as in the dashboard, or of your own. Left out, all."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
