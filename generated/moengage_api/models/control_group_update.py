"""ControlGroupUpdate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ControlGroupAction
    from ..overlays.operation import Schema

__all__ = ["ControlGroupUpdate"]


@_define(kw_only=True)
class ControlGroupUpdate(Model):
    """Users to add to the workspace's global control group, or to take out of it."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["request_id", "file_url", "action_type", "updated_by"],
        "properties": {
            "request_id": {"type": "string"},
            "file_url": {"type": "string", "format": "uri"},
            "action_type": {"type": "string", "enum": ["add", "remove"]},
            "updated_by": {"type": "string", "format": "email"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "file_url": "file_url",
        "action_type": "action_type",
        "updated_by": "updated_by",
        "request_id": "request_id",
    }

    file_url: str
    """Public Amazon S3 address, without credentials, of a CSV file below 300 MB whose only column is
    `uid`."""
    action_type: ControlGroupAction
    """Whether the users join or leave; lower case on the wire."""
    updated_by: str
    """Address that gets the counts when the file is done."""
    request_id: str | Unset = UNSET
    """Correlation id of the call."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
