"""CampaignFound, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.email_campaign import EmailCampaign
    from ..models.other_campaign import OtherCampaign
    from ..models.push_campaign import PushCampaign
    from ..overlays.operation import Schema

__all__ = ["CampaignFound"]


@_define(kw_only=True)
class CampaignFound(Model):
    """Answer to a look-up of one campaign."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "data": {
                "oneOf": [{"$ref": "PushCampaign"}, {"$ref": "EmailCampaign"}, {"$ref": "OtherCampaign"}]
            }
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str
    """The call's correlation id, as sent in X-MOE-Request-Id."""
    type_: str
    """Kind of the answer, `campaign`."""
    data: EmailCampaign | OtherCampaign | PushCampaign
    """A campaign in full, told apart by `channel`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
