"""FlowSearch, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import FlowDeliveryType, FlowStatus
    from ..overlays.operation import Schema

__all__ = ["FlowSearch"]


@_define(kw_only=True)
class FlowSearch(Model):
    """Which flows to list. Filters all have to hold; of the values of one list, any."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "request_id": {"type": "string"},
            "status": {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": [
                        "DRAFT",
                        "ACTIVE",
                        "SCHEDULED",
                        "PAUSED",
                        "STOPPED",
                        "COMPLETED",
                        "RETIRED",
                        "UNDER_REVIEW",
                        "REJECTED",
                        "draft",
                        "active",
                        "scheduled",
                        "paused",
                        "stopped",
                        "completed",
                        "retired",
                        "under_review",
                        "rejected",
                    ],
                },
            },
            "delivery_type": {
                "type": "array",
                "items": {
                    "type": "string",
                    "enum": [
                        "ONE_TIME",
                        "PERIODIC",
                        "ON_FLOW_EXIT",
                        "EVENT_TRIGGERED",
                        "BUSINESS_EVENT_TRIGGERED",
                        "one_time",
                        "periodic",
                        "on_flow_exit",
                        "event_triggered",
                        "business_event_triggered",
                    ],
                },
            },
            "tags": {"type": "array", "items": {"type": "string"}},
            "teams": {"type": "array", "minItems": 1, "items": {"type": "string"}},
            "name": {"type": "string"},
            "created_by": {"type": "array", "items": {"type": "string", "format": "email"}},
            "creation_start_time": {"type": "string", "format": "date-time"},
            "creation_end_time": {"type": "string", "format": "date-time"},
            "include_archived": {"type": "boolean"},
            "limit": {"type": "integer", "minimum": 1, "maximum": 100},
            "cursor": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "request_id": "request_id",
        "status": "status",
        "delivery_type": "delivery_type",
        "tags": "tags",
        "teams": "teams",
        "name": "name",
        "created_by": "created_by",
        "creation_start_time": "creation_start_time",
        "creation_end_time": "creation_end_time",
        "include_archived": "include_archived",
        "limit": "limit",
        "cursor": "cursor",
    }

    request_id: str | Unset = UNSET
    """Correlation id; the client fills it in."""
    status: list[FlowStatus] | Unset = UNSET
    """Only flows in these states."""
    delivery_type: list[FlowDeliveryType] | Unset = UNSET
    """Only flows that begin in these ways."""
    tags: list[str] | Unset = UNSET
    """Only flows with one of these tags, by name."""
    teams: list[str] | Unset = UNSET
    """Teams whose flows to list. Needed where the workspace has teams, refused where it has none."""
    name: str | Unset = UNSET
    """Part of the name; case does not matter."""
    created_by: list[str] | Unset = UNSET
    """Only flows that these addresses created."""
    creation_start_time: datetime.datetime | Unset = UNSET
    """Only flows created then or later, in UTC."""
    creation_end_time: datetime.datetime | Unset = UNSET
    """Only flows created then or before, in UTC; not before `creation_start_time`."""
    include_archived: bool | Unset = UNSET
    """Whether archived flows are listed as well."""
    limit: int | Unset = UNSET
    """Flows of a page."""
    cursor: str | Unset = UNSET
    """The `next_cursor` of the page before; not given for the first page."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
