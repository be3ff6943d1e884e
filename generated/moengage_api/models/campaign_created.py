"""CampaignCreated, a JSON object of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_created_data import CampaignCreatedData
    from ..overlays.operation import Schema

__all__ = ["CampaignCreated"]


@attrs.define(kw_only=True)
class CampaignCreated(Model):
    """Answer to a creation."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "CampaignCreatedData"}}}
    FIELDS: ClassVar[dict[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str | Unset = UNSET
    """The call's correlation id, as sent in X-MOE-Request-Id."""
    type_: str | Unset = UNSET
    """Kind of the answer, `campaign`."""
    data: CampaignCreatedData | Unset = UNSET
    """The new draft."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
