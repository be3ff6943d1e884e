"""CampaignStatusChangedData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import CampaignAction
    from ..overlays.operation import Schema

__all__ = ["CampaignStatusChangedData"]


@_define(kw_only=True)
class CampaignStatusChangedData(Model):
    """The campaign and the action. The new state is not told; get the campaign for it."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"id": "id", "action": "action"}

    id: str
    """Its id."""
    action: CampaignAction
    """STOP ends a ONE_TIME campaign that is ACTIVE, SCHEDULED, PAUSED or SENDING, in V1 only a scheduled
    one. PAUSE holds a PERIODIC or EVENT_TRIGGERED one that is ACTIVE, SCHEDULED or SENDING; RESUME lets
    a paused one go on."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
