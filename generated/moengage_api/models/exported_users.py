"""ExportedUsers, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.exported_user import ExportedUser
    from ..models.user_identifier import UserIdentifier
    from ..overlays.operation import Schema

__all__ = ["ExportedUsers"]


@_define(kw_only=True)
class ExportedUsers(Model):
    """Either list may be empty."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "users_not_found": {"items": {"$ref": "UserIdentifier"}},
            "users": {"items": {"$ref": "ExportedUser"}},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"users_not_found": "users_not_found", "users": "users"}

    users_not_found: list[UserIdentifier]
    """Identifiers nobody has."""
    users: list[ExportedUser]
    """The users that were found."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
