"""Flow, a JSON object of the API."""

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
    from ..models.flow_attribution import FlowAttribution
    from ..models.flow_goals import FlowGoals
    from ..models.flow_settings import FlowSettings
    from ..models.flow_structure import FlowStructure
    from ..models.flow_version import FlowVersion
    from ..overlays.operation import Schema

__all__ = ["Flow"]


@_define(kw_only=True)
class Flow(Model):
    """A flow in full, as it is in the version that was asked for."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "created_at": {"anyOf": [{"format": "date-time"}, {}]},
            "updated_at": {"anyOf": [{"format": "date-time"}, {}]},
            "published_at": {"anyOf": [{"format": "date-time"}, {}]},
            "versions": {"anyOf": [{"items": {"$ref": "FlowVersion"}}, {}]},
            "settings": {"$ref": "FlowSettings"},
            "attribution": {"anyOf": [{"$ref": "FlowAttribution"}, {}]},
            "conversion_goal_details": {"anyOf": [{"$ref": "FlowGoals"}, {}]},
            "structure": {"$ref": "FlowStructure"},
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
        "versions": "versions",
        "published_by": "published_by",
        "approvers": "approvers",
        "global_control_group_enabled": "global_control_group_enabled",
        "settings": "settings",
        "attribution": "attribution",
        "conversion_goal_details": "conversion_goal_details",
        "structure": "structure",
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
    """Name of the version."""
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
    versions: list[FlowVersion] | None | Unset = UNSET
    """All versions by ascending number; null where there is one only."""
    published_by: str | None | Unset = UNSET
    """Address of whoever published it."""
    approvers: list[str] | None | Unset = UNSET
    """Addresses of those who approve it; only with an approval flow."""
    global_control_group_enabled: bool | Unset = UNSET
    """Whether users of the global control group are kept out."""
    settings: FlowSettings | Unset = UNSET
    """Caps, control group and the like. What is not set is left out."""
    attribution: FlowAttribution | None | Unset = UNSET
    """How long goals are credited; null where no channel sets it."""
    conversion_goal_details: FlowGoals | None | Unset = UNSET
    """What counts as success; null without a goal."""
    structure: FlowStructure | Unset = UNSET
    """The nodes of a flow."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
