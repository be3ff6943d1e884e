"""InformRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inform_payloads import InformPayloads
    from ..overlays.operation import Schema

__all__ = ["InformRequest"]


@_define(kw_only=True)
class InformRequest(Model):
    """An alert to send. Name it by `alert_id` or `alert_reference_name`; the id goes first."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["transaction_id", "payloads"],
        "properties": {
            "alert_id": {"type": "string"},
            "alert_reference_name": {"type": "string"},
            "user_id": {"type": "string"},
            "transaction_id": {"type": "string", "maxLength": 50},
            "payloads": {"$ref": "InformPayloads"},
        },
        "if": {"not": {"required": ["alert_id"]}},
        "then": {"required": ["alert_reference_name"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "payloads": "payloads",
        "alert_id": "alert_id",
        "alert_reference_name": "alert_reference_name",
        "user_id": "user_id",
        "transaction_id": "transaction_id",
    }

    payloads: InformPayloads
    """What goes out over each channel that the alert has."""
    alert_id: str | Unset = UNSET
    """Id of the alert; live and test differ."""
    alert_reference_name: str | Unset = UNSET
    """Name of the alert."""
    user_id: str | Unset = UNSET
    """Profile to which what happens is credited."""
    transaction_id: str | Unset = UNSET
    """Your own id of the sending. Within five minutes of a success it is refused; then it is free again."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
