"""ControlGroupDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ControlGroupDetails"]


@_define(kw_only=True)
class ControlGroupDetails(Model):
    """Users who get no message, for comparison."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {
            "is_campaign_control_group_enabled": {"type": "boolean"},
            "campaign_control_group_percentage": {"type": "integer", "minimum": 0, "maximum": 100},
            "is_global_control_group_enabled": {"type": "boolean"},
        },
        "if": {
            "required": ["is_campaign_control_group_enabled"],
            "properties": {"is_campaign_control_group_enabled": {"const": True}},
        },
        "then": {"required": ["campaign_control_group_percentage"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "is_campaign_control_group_enabled": "is_campaign_control_group_enabled",
        "campaign_control_group_percentage": "campaign_control_group_percentage",
        "is_global_control_group_enabled": "is_global_control_group_enabled",
    }

    is_campaign_control_group_enabled: bool | Unset = UNSET
    """Whether the campaign holds back users of its own."""
    campaign_control_group_percentage: int | Unset = UNSET
    """Share of the audience held back, in percent."""
    is_global_control_group_enabled: bool | Unset = UNSET
    """Whether the workspace's control group is held back too."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
