"""EmailPreferencesUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.email_preferences import EmailPreferences
    from ..overlays.operation import Schema

__all__ = ["EmailPreferencesUpdate"]


@_define(kw_only=True)
class EmailPreferencesUpdate(Model):
    """The opt-in and the categories of a user."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["user_preferences"],
        "properties": {"user_preferences": {"$ref": "EmailPreferences"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"user_preferences": "user_preferences"}

    user_preferences: EmailPreferences
    """What a user chose, by id or address. An address stands for all users that have it, also where both
    are given; workspaces that do not unsubscribe by address need the id."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
