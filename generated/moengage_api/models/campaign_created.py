"""CampaignCreated, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.campaign_created_data import CampaignCreatedData
    from ..overlays.operation import Schema

__all__ = ["CampaignCreated"]


@_define(kw_only=True)
class CampaignCreated(Model):
    """Answer to a creation."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "CampaignCreatedData"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str
    """The call's correlation id, as sent in X-MOE-Request-Id."""
    type_: str
    """Kind of the answer, `campaign`."""
    data: CampaignCreatedData
    """The new draft."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
