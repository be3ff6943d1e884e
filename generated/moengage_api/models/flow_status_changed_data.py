"""FlowStatusChangedData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import FlowStatus
    from ..overlays.operation import Schema

__all__ = ["FlowStatusChangedData"]


@_define(kw_only=True)
class FlowStatusChangedData(Model):
    """The flow and its state. Archiving does not change the state; `archived` shows when one gets the
    flow."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"flow_id": "flow_id", "status": "status"}

    flow_id: str
    """Id of the flow, 24 hexadecimal digits in lower case."""
    status: FlowStatus
    """State of a version of a flow. Answers have it in upper case."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
