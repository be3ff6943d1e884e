"""CampaignCreatedData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CampaignCreatedData"]


@_define(kw_only=True)
class CampaignCreatedData(Model):
    """The new draft."""

    SCHEMA: ClassVar[Schema] = {"properties": {"status": {"const": "DRAFT"}}, "required": ["status"]}
    FIELDS: ClassVar[Mapping[str, str]] = {"id": "id", "status": "status"}

    id: str
    """Its id, 24 hexadecimal digits; also the campaign_id of other calls."""
    status: Literal["DRAFT"] = "DRAFT"
    """A new campaign is always a draft."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
