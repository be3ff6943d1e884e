"""UtmParams, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["UtmParams"]


@_define(kw_only=True)
class UtmParams(Model):
    """Parameters added to the links. Besides the five standard ones at most five more of any name,
    `utm_custom` being one of these."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["utm_source", "utm_medium"],
        "properties": {
            "utm_source": {"type": "string"},
            "utm_medium": {"type": "string"},
            "utm_campaign": {"type": "string"},
            "utm_term": {"type": "string"},
            "utm_content": {"type": "string"},
            "utm_custom": {"type": "string"},
        },
        "additionalProperties": {"type": "string"},
        "maxProperties": 10,
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "utm_source": "utm_source",
        "utm_medium": "utm_medium",
        "utm_campaign": "utm_campaign",
        "utm_term": "utm_term",
        "utm_content": "utm_content",
        "utm_custom": "utm_custom",
    }

    utm_source: str
    """Where the visit comes from."""
    utm_medium: str
    """By which medium."""
    utm_campaign: str | Unset = UNSET
    """Name of the campaign."""
    utm_term: str | Unset = UNSET
    """Search term."""
    utm_content: str | Unset = UNSET
    """Which of several links."""
    utm_custom: str | Unset = UNSET
    """A parameter of one's own."""
    additional_properties: dict[str, str] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
