"""SubscriptionUserUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["SubscriptionUserUpdate"]


@_define(kw_only=True)
class SubscriptionUserUpdate(Model):
    """What one user chose."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["customer_id", "categories", "unsubscribe_all"],
        "properties": {
            "customer_id": {"type": "string"},
            "categories": {"type": "object", "additionalProperties": {"type": "boolean"}},
            "unsubscribe_all": {"type": "boolean"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "customer_id": "customer_id",
        "categories": "categories",
        "unsubscribe_all": "unsubscribe_all",
    }

    customer_id: str
    """Your own id of the user; plain."""
    categories: dict[str, bool]
    """Name of a category -> whether the user is subscribed. Names are written as on the dashboard, blanks
    and letter case included."""
    unsubscribe_all: bool
    """Whether the user leaves all e-mail, whatever `categories` says."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
