"""CampaignPublish, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CampaignPublish"]


@_define(kw_only=True)
class CampaignPublish(Model):
    """The order to publish a draft. No component may stand beside it, and the API key needs the scope
    campaigns:create_manage_publish."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["status"],
        "properties": {
            "request_id": {"type": "string", "minLength": 1},
            "status": {"type": "string", "const": "PUBLISH"},
        },
        "additionalProperties": False,
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "request_id": "request_id"}

    status: Literal["PUBLISH"] = "PUBLISH"
    """Publishes the draft."""
    request_id: str | Unset = UNSET
    """Correlation id, equal to X-MOE-Request-Id where both are sent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
