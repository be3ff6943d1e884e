"""PushAccepted, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["PushAccepted"]


@_define(kw_only=True)
class PushAccepted(Model):
    """The push was accepted. Nothing reports later how it went."""

    SCHEMA: ClassVar[Schema] = {"properties": {"status": {"const": "Success"}}, "required": ["status"]}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "requestId": "request_id",
        "responseId": "response_id",
        "cid": "cid",
    }

    status: Literal["Success"] = "Success"
    """Marks an accepted request."""
    request_id: str
    """The vendor's id of the request."""
    response_id: str
    """The vendor's id of the answer."""
    cid: str
    """Id of the campaign."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
