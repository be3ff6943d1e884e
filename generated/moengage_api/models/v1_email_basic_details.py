"""V1EmailBasicDetails, a JSON object of the API."""

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

__all__ = ["V1EmailBasicDetails"]


@_define(kw_only=True)
class V1EmailBasicDetails(Model):
    """Name, labels and kind of an e-mail campaign."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["name", "content_type"],
        "properties": {
            "name": {"type": "string"},
            "business_event": {"type": "string"},
            "content_type": {"type": "string", "enum": ["PROMOTIONAL", "TRANSACTIONAL"]},
            "subscription_category": {"type": "string"},
            "tags": {"type": "array", "items": {"type": "string"}},
            "team": {"type": "string"},
            "user_attribute_identifier": {"type": "string"},
            "send_only_double_opt_in_users": {"type": "boolean"},
            "deduplication_attribute": {"type": "string"},
        },
        "if": {"required": ["content_type"], "properties": {"content_type": {"const": "PROMOTIONAL"}}},
        "then": {"required": ["subscription_category"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "content_type": "content_type",
        "business_event": "business_event",
        "subscription_category": "subscription_category",
        "tags": "tags",
        "team": "team",
        "user_attribute_identifier": "user_attribute_identifier",
        "send_only_double_opt_in_users": "send_only_double_opt_in_users",
        "deduplication_attribute": "deduplication_attribute",
    }

    name: str
    """Name in the dashboard."""
    content_type: EmailContentType
    """Whether the e-mail advertises or belongs to a transaction."""
    business_event: str | Unset = UNSET
    """Business event that sets off a BUSINESS_EVENT_TRIGGERED campaign."""
    subscription_category: str | Unset = UNSET
    """Category of the workspace whose subscribers are reached; needed for PROMOTIONAL."""
    tags: list[str] | Unset = UNSET
    """Labels of the campaign."""
    team: str | Unset = UNSET
    """Team that owns the campaign."""
    user_attribute_identifier: str | Unset = UNSET
    """User attribute that holds the address."""
    send_only_double_opt_in_users: bool | Unset = UNSET
    """Whether only users with a confirmed subscription are reached; the workspace needs Double Opt-In."""
    deduplication_attribute: str | Unset = UNSET
    """User attribute by which recipients are deduplicated over brands: its backend name, not its label.
    Empty means a single brand; the workspace needs Brand Deduplication."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
