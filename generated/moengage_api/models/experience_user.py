"""ExperienceUser, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ExperienceUser"]


@_define(kw_only=True)
class ExperienceUser(Model):
    """The user. Without one that is known, experiences for everyone come."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "customer_id": {"type": "string"},
            "user_identifiers": {
                "anyOf": [
                    {"type": "object", "minProperties": 1, "additionalProperties": True},
                    {"type": "string"},
                ]
            },
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "customer_id": "customer_id",
        "user_identifiers": "user_identifiers",
    }

    customer_id: str | Unset = UNSET
    """Your id of the user. Needed where audiences go by attributes, behaviour or segments."""
    user_identifiers: dict[str, Any] | str | Unset = UNSET
    """Other identifiers; looked at if `customer_id` is missing or unknown, with Identity Resolution only."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
