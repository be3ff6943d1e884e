"""FlowStructure, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flow_node import FlowNode
    from ..overlays.operation import Schema

__all__ = ["FlowStructure"]


@_define(kw_only=True)
class FlowStructure(Model):
    """The nodes of a flow."""

    SCHEMA: ClassVar[Schema] = {"properties": {"nodes": {"items": {"$ref": "FlowNode"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"nodes": "nodes"}

    nodes: list[FlowNode] | Unset = UNSET
    """The nodes in a flat list; the stage ids link them."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
