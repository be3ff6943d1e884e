"""CampaignMetaPageData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.campaign_meta import CampaignMeta
    from ..overlays.operation import Schema

__all__ = ["CampaignMetaPageData"]


@_define(kw_only=True)
class CampaignMetaPageData(Model):
    """The campaigns of a page."""

    SCHEMA: ClassVar[Schema] = {"properties": {"campaigns": {"items": {"$ref": "CampaignMeta"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"campaigns": "campaigns"}

    campaigns: list[CampaignMeta]
    """The campaigns, newest first."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
