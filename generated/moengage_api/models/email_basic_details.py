"""EmailBasicDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import EmailContentType
    from ..overlays.operation import Schema

__all__ = ["EmailBasicDetails"]


@_define(kw_only=True)
class EmailBasicDetails(Model):
    """Name, labels and kind of an e-mail campaign of V5. All of it may come after creation."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "name": {"type": "string"},
            "business_event": {"type": "string"},
            "content_type": {"type": "string", "enum": ["PROMOTIONAL", "TRANSACTIONAL"]},
            "subscription_category": {"type": "string"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "team": {"type": "string"},
            "user_attribute_identifier": {"type": "string"},
        },
        "if": {"required": ["content_type"], "properties": {"content_type": {"const": "PROMOTIONAL"}}},
        "then": {"required": ["subscription_category"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "business_event": "business_event",
        "content_type": "content_type",
        "subscription_category": "subscription_category",
        "tags": "tags",
        "team": "team",
        "user_attribute_identifier": "user_attribute_identifier",
    }

    name: str | Unset = UNSET
    """Name in the dashboard."""
    business_event: str | Unset = UNSET
    """Business event that sets off a BUSINESS_EVENT_TRIGGERED campaign."""
    content_type: EmailContentType | Unset = UNSET
    """Whether the e-mail advertises or belongs to a transaction."""
    subscription_category: str | Unset = UNSET
    """Category of the workspace whose subscribers are reached; needed for PROMOTIONAL."""
    tags: list[str] | Unset = UNSET
    """Labels of the campaign."""
    team: str | Unset = UNSET
    """Team that owns the campaign."""
    user_attribute_identifier: str | Unset = UNSET
    """User attribute that holds the address."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
