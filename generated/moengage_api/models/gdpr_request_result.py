"""GdprRequestResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from ..overlays.operation import Schema

__all__ = ["GdprRequestResult"]


@_define(kw_only=True)
class GdprRequestResult(Model):
    """The request was filed. Nothing reports when it is done; keep the id."""

    SCHEMA: ClassVar[Schema] = {"properties": {"request_id": {"format": "uuid"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "status": "status",
        "message": "message",
        "request_id": "request_id",
    }

    status: str
    """`success`."""
    message: str | Unset = UNSET
    """A sentence for people."""
    request_id: UUID | Unset = UNSET
    """Id of the filed request."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
