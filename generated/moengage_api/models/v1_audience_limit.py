"""V1AudienceLimit, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["V1AudienceLimit"]


@_define(kw_only=True)
class V1AudienceLimit(Model):
    """Caps how many e-mails a campaign sends; the workspace needs the feature."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "limit": {"type": "integer"},
            "metrics": {"type": "string"},
            "frequency": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"limit": "limit", "metrics": "metrics", "frequency": "frequency"}

    limit: int | Unset = UNSET
    """Most e-mails."""
    metrics: str | Unset = UNSET
    """What is counted; an open set."""
    frequency: str | Unset = UNSET
    """Over what time the cap holds; an open set."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
