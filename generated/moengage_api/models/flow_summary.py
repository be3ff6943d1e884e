"""FlowSummary, a JSON object of the API."""

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

__all__ = ["FlowSummary"]


@_define(kw_only=True)
class FlowSummary(Model):
    """A flow in brief."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "created_at": {"anyOf": [{"format": "date-time"}, {}]},
            "updated_at": {"anyOf": [{"format": "date-time"}, {}]},
            "published_at": {"anyOf": [{"format": "date-time"}, {}]},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "flow_id": "flow_id",
        "name": "name",
        "status": "status",
        "archived": "archived",
        "delivery_type": "delivery_type",
        "active_version_name": "active_version_name",
        "tags": "tags",
        "created_at": "created_at",
        "updated_at": "updated_at",
        "published_at": "published_at",
        "created_by": "created_by",
    }

    flow_id: str
    """Id of the flow, 24 hexadecimal digits in lower case."""
    name: str | Unset = UNSET
    """Name in the dashboard."""
    status: FlowStatus | Unset = UNSET
    """State of a version of a flow. Answers have it in upper case."""
    archived: bool | Unset = UNSET
    """Whether the flow is archived. All its versions are then."""
    delivery_type: FlowDeliveryType | Unset = UNSET
    """What lets users into a flow. Answers have it in upper case."""
    active_version_name: str | None | Unset = UNSET
    """Name of the version that `status` is about, for instance `Version 2`."""
    tags: list[str] | Unset = UNSET
    """Names of its tags."""
    created_at: datetime.datetime | None | Unset = UNSET
    """When it was created."""
    updated_at: datetime.datetime | None | Unset = UNSET
    """When it was last changed."""
    published_at: datetime.datetime | None | Unset = UNSET
    """When it was published; null if it never was."""
    created_by: str | None | Unset = UNSET
    """Address of the creator."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
