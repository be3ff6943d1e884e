"""CampaignStatusChange, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import CampaignAction
    from ..overlays.operation import Schema

__all__ = ["CampaignStatusChange"]


@_define(kw_only=True)
class CampaignStatusChange(Model):
    """What to do with a published campaign."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["action"],
        "properties": {
            "request_id": {"type": "string", "minLength": 1},
            "action": {"type": "string", "enum": ["STOP", "PAUSE", "RESUME"]},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"action": "action", "request_id": "request_id"}

    action: CampaignAction
    """STOP ends a ONE_TIME campaign that is ACTIVE, SCHEDULED, PAUSED or SENDING, in V1 only a scheduled
    one. PAUSE holds a PERIODIC or EVENT_TRIGGERED one that is ACTIVE, SCHEDULED or SENDING; RESUME lets
    a paused one go on."""
    request_id: str | Unset = UNSET
    """Correlation id, equal to X-MOE-Request-Id where both are sent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
