"""InformResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.inform_status import InformStatus
    from ..overlays.operation import Schema

__all__ = ["InformResult"]


@_define(kw_only=True)
class InformResult(Model):
    """The alert was received. In workspaces that have channel details switched on, what became of each
    channel."""

    SCHEMA: ClassVar[Schema] = {
        "properties": {
            "SMS": {"$ref": "InformStatus"},
            "EMAIL": {"$ref": "InformStatus"},
            "PUSH": {"$ref": "InformStatus"},
        }
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "request_id": "request_id",
        "SMS": "sms",
        "EMAIL": "email",
        "PUSH": "push",
    }

    message: str
    """A sentence for people."""
    request_id: str
    """The vendor's id of the request."""
    sms: InformStatus | Unset = UNSET
    """What became of one channel; also the whole body of a refusal."""
    email: InformStatus | Unset = UNSET
    """What became of one channel; also the whole body of a refusal."""
    push: InformStatus | Unset = UNSET
    """What became of one channel; also the whole body of a refusal."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
