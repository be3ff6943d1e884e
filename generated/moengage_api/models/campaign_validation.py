"""CampaignValidation, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.campaign_validation_data import CampaignValidationData
    from ..overlays.operation import Schema

__all__ = ["CampaignValidation"]


@_define(kw_only=True)
class CampaignValidation(Model):
    """Answer to a validation; a draft with faults is a success as well."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "CampaignValidationData"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str
    """The call's correlation id, as sent in X-MOE-Request-Id."""
    type_: str
    """Kind of the answer, `campaign`."""
    data: CampaignValidationData
    """Whether the draft could be published."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
