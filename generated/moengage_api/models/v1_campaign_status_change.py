"""V1CampaignStatusChange, a JSON object of the API."""

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

__all__ = ["V1CampaignStatusChange"]


@_define(kw_only=True)
class V1CampaignStatusChange(Model):
    """What to do with up to ten campaigns, all of them made through the API."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["request_id", "action", "campaign_ids"],
        "properties": {
            "request_id": {"type": "string"},
            "action": {"type": "string", "enum": ["STOP", "PAUSE", "RESUME"]},
            "campaign_ids": {"type": "array", "minItems": 1, "maxItems": 10, "items": {"type": "string"}},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "campaign_ids": "campaign_ids",
        "request_id": "request_id",
    }

    action: CampaignAction
    """STOP ends a ONE_TIME campaign that is ACTIVE, SCHEDULED, PAUSED or SENDING, in V1 only a scheduled
    one. PAUSE holds a PERIODIC or EVENT_TRIGGERED one that is ACTIVE, SCHEDULED or SENDING; RESUME lets
    a paused one go on."""
    campaign_ids: list[str]
    """Ids of the campaigns."""
    request_id: str | Unset = UNSET
    """Correlation id of the call."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
