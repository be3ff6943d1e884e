"""CampaignConnector, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CampaignConnector"]


@_define(kw_only=True)
class CampaignConnector(Model):
    """The provider that sends the campaign's messages."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"connector_type": {"type": "string"}, "connector_name": {"type": "string"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "connector_type": "connector_type",
        "connector_name": "connector_name",
    }

    connector_type: str | Unset = UNSET
    """Kind of provider; an open set."""
    connector_name: str | Unset = UNSET
    """Name of the connector in the workspace."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
