"""CampaignTestResultData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_test_outcome import CampaignTestOutcome
    from ..overlays.operation import Schema

__all__ = ["CampaignTestResultData"]


@_define(kw_only=True)
class CampaignTestResultData(Model):
    """What became of the messages."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {"data": {"additionalProperties": {"$ref": "CampaignTestOutcome"}}}
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"data": "data", "message": "message"}

    data: dict[str, CampaignTestOutcome]
    """Each message's outcome. V5 keys it by platform (EMAIL for e-mail), locale and variation joined with
    underscores, V1 by the recipient's identifier."""
    message: str | Unset = UNSET
    """The result in words."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
