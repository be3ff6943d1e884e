"""FlowNode, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import FlowNodeType
    from ..overlays.operation import Schema

__all__ = ["FlowNode"]


@_define(kw_only=True)
class FlowNode(Model):
    """A step of a flow."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "stage_id": "stage_id",
        "type": "type_",
        "sub_type": "sub_type",
        "parent_stage_id": "parent_stage_id",
        "child_stage_ids": "child_stage_ids",
        "label": "label",
        "config": "config",
    }

    stage_id: str
    """Id of the node."""
    type_: FlowNodeType | Unset = UNSET
    """Kind of a node."""
    sub_type: str | Unset = UNSET
    """What exactly, for instance EMAIL, WAIT_FOR_TIMER or AB_SPLIT."""
    parent_stage_id: str | None | Unset = UNSET
    """The node before it; null for the trigger."""
    child_stage_ids: list[str] | Unset = UNSET
    """The nodes behind it."""
    label: str | None | Unset = UNSET
    """Its name on the canvas."""
    config: dict[str, Any] | Unset = UNSET
    """Settings of the node, which depend on its kind: an ACTION has for instance `campaign_id`, `channel`
    and `campaign_name`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
