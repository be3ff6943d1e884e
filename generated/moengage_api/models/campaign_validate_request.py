"""CampaignValidateRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CampaignValidateRequest"]


@_define(kw_only=True)
class CampaignValidateRequest(Model):
    """An order to check the saved draft. An empty object will do."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"request_id": {"type": "string", "minLength": 1}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"request_id": "request_id"}

    request_id: str | Unset = UNSET
    """Correlation id, equal to X-MOE-Request-Id where both are sent."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
