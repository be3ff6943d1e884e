"""FlowStatusChange, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import FlowAction
    from ..overlays.operation import Schema

__all__ = ["FlowStatusChange"]


@_define(kw_only=True)
class FlowStatusChange(Model):
    """An action on a flow. Publishing is not offered."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["action", "updated_by"],
        "properties": {
            "action": {
                "type": "string",
                "enum": ["pause", "resume", "stop", "retire", "archive", "unarchive"],
            },
            "version_no": {"type": "integer", "minimum": 1},
            "updated_by": {"type": "string", "format": "email"},
            "request_id": {"type": "string"},
        },
        "if": {"required": ["action"], "properties": {"action": {"enum": ["archive", "unarchive"]}}},
        "then": {"not": {"required": ["version_no"]}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "action": "action",
        "updated_by": "updated_by",
        "version_no": "version_no",
        "request_id": "request_id",
    }

    action: FlowAction
    """`pause` an ACTIVE or SCHEDULED version, `resume` a PAUSED one, `retire` an ACTIVE or PAUSED one,
    `stop` all of these and RETIRED ones; `archive` what is PAUSED, STOPPED or COMPLETED; `unarchive`
    what is archived."""
    updated_by: str
    """Who does it, for the audit log."""
    version_no: int | Unset = UNSET
    """Version to act on, by default the last published one. Archiving and bringing back concern the whole
    flow and take none."""
    request_id: str | Unset = UNSET
    """Correlation id; the client fills it in."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
