"""CampaignExecutionsRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CampaignExecutionsRequest"]


@_define(kw_only=True)
class CampaignExecutionsRequest(Model):
    """A page of runs to look up."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["request_id", "limit", "page"],
        "properties": {
            "request_id": {"type": "string"},
            "limit": {"type": "integer", "minimum": 1, "maximum": 15},
            "page": {"type": "integer", "minimum": 1},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"limit": "limit", "page": "page", "request_id": "request_id"}

    limit: int
    """Rows on a page."""
    page: int
    """Number of the page, from 1."""
    request_id: str | Unset = UNSET
    """Correlation id of the call."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
