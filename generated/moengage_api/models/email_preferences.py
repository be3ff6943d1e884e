"""EmailPreferences, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import EmailOptInStatus, LowerCaseOptInStatus, OptInChannel
    from ..overlays.operation import Schema

__all__ = ["EmailPreferences"]


@_define(kw_only=True)
class EmailPreferences(Model):
    """What a user chose, by id or address. An address stands for all users that have it, also where both
    are given; workspaces that do not unsubscribe by address need the id."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["opt_in_status", "channel"],
        "additionalProperties": False,
        "properties": {
            "customer_id": {"type": "string"},
            "email_id": {"type": "string", "format": "email"},
            "categories": {"type": "object", "additionalProperties": {"type": "boolean"}},
            "opt_in_status": {
                "anyOf": [
                    {"type": "string", "enum": ["DOUBLE_OPTED_IN", "OPTED_OUT", "OPT_IN_PENDING"]},
                    {"type": "string", "enum": ["double_opted_in", "opted_out", "opt_in_pending"]},
                ]
            },
            "channel": {"type": "string", "enum": ["email", "EMAIL", "Email"]},
        },
        "if": {"not": {"required": ["email_id"]}},
        "then": {"required": ["customer_id"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "opt_in_status": "opt_in_status",
        "channel": "channel",
        "customer_id": "customer_id",
        "email_id": "email_id",
        "categories": "categories",
    }

    opt_in_status: EmailOptInStatus | LowerCaseOptInStatus
    """State of the double opt-in."""
    channel: OptInChannel
    """What the opt-in is for; there is one, in any letter case."""
    customer_id: str | Unset = UNSET
    """Your own id of the user. Workspaces that tokenize addresses need it."""
    email_id: str | Unset = UNSET
    """Address of the user."""
    categories: dict[str, bool] | Unset = UNSET
    """Name of a category -> whether the user is subscribed. Names are written as on the dashboard, blanks
    and letter case included."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
