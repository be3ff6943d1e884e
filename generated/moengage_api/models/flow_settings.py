"""FlowSettings, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flow_control_group import FlowControlGroup
    from ..models.flow_frequency_capping import FlowFrequencyCapping
    from ..overlays.operation import Schema

__all__ = ["FlowSettings"]


@_define(kw_only=True)
class FlowSettings(Model):
    """Caps, control group and the like. What is not set is left out."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "control_group": {"$ref": "FlowControlGroup"},
            "frequency_capping": {"$ref": "FlowFrequencyCapping"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "control_group": "control_group",
        "frequency_capping": "frequency_capping",
        "inactive_eviction_days": "inactive_eviction_days",
        "on_failure": "on_failure",
        "bypass_dnd": "bypass_dnd",
    }

    control_group: FlowControlGroup | Unset = UNSET
    """Users of the flow who get nothing, for comparison."""
    frequency_capping: FlowFrequencyCapping | Unset = UNSET
    """How the caps on messages for a user apply."""
    inactive_eviction_days: int | None | Unset = UNSET
    """Days without progress after which a user leaves the flow."""
    on_failure: str | None | Unset = UNSET
    """What happens to a user whose message fails."""
    bypass_dnd: bool | None | Unset = UNSET
    """Whether quiet hours are ignored."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
