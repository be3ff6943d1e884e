"""CampaignStatusChanged, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.campaign_status_changed_data import CampaignStatusChangedData
    from ..overlays.operation import Schema

__all__ = ["CampaignStatusChanged"]


@_define(kw_only=True)
class CampaignStatusChanged(Model):
    """Answer to a change of status."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "CampaignStatusChangedData"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str
    """The call's correlation id, as sent in X-MOE-Request-Id."""
    type_: str
    """Kind of the answer, `campaign`."""
    data: CampaignStatusChangedData
    """The campaign and the action. The new state is not told; get the campaign for it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
