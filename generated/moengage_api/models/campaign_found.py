"""CampaignFound, a JSON object of the API."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.email_campaign import EmailCampaign
    from ..models.other_campaign import OtherCampaign
    from ..models.push_campaign import PushCampaign
    from ..overlays.operation import Schema

__all__ = ["CampaignFound"]


@attrs.define(kw_only=True)
class CampaignFound(Model):
    """Answer to a look-up of one campaign."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "data": {
                "oneOf": [{"$ref": "PushCampaign"}, {"$ref": "EmailCampaign"}, {"$ref": "OtherCampaign"}]
            }
        }
    }
    FIELDS: ClassVar[dict[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str | Unset = UNSET
    """The call's correlation id, as sent in X-MOE-Request-Id."""
    type_: str | Unset = UNSET
    """Kind of the answer, `campaign`."""
    data: EmailCampaign | OtherCampaign | PushCampaign | Unset = UNSET
    """A campaign in full, told apart by `channel`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
