"""V1CampaignCreated, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["V1CampaignCreated"]


@_define(kw_only=True)
class V1CampaignCreated(Model):
    """Answer to a creation."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"campaign_id": "campaign_id"}

    campaign_id: str
    """Id of the new campaign; take it as opaque."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
