"""FlowStatusChanged, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.flow_status_changed_data import FlowStatusChangedData
    from ..overlays.operation import Schema

__all__ = ["FlowStatusChanged"]


@_define(kw_only=True)
class FlowStatusChanged(Model):
    """Answer to a change of status."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "FlowStatusChangedData"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str
    """Correlation id of the call, or 12 characters of the vendor's where it had none."""
    type_: str
    """Kind of the answer, `flow`."""
    data: FlowStatusChangedData
    """The flow and its state. Archiving does not change the state; `archived` shows when one gets the
    flow."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
