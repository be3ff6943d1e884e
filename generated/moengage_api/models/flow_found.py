"""FlowFound, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.flow import Flow
    from ..overlays.operation import Schema

__all__ = ["FlowFound"]


@_define(kw_only=True)
class FlowFound(Model):
    """Answer to a look-up of a flow or of one of its versions."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"$ref": "Flow"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"response_id": "response_id", "type": "type_", "data": "data"}

    response_id: str
    """Correlation id of the call, or 12 characters of the vendor's where it had none."""
    type_: str
    """Kind of the answer, `flow`."""
    data: Flow
    """A flow in full, as it is in the version that was asked for."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
