"""GdprRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    import datetime

    from ..models.gdpr_identity import GdprIdentity
    from ..overlays.operation import Schema

__all__ = ["GdprRequest"]


@_define(kw_only=True)
class GdprRequest(Model):
    """What is asked for, and about whom. Ask for one user at a time."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["request_type", "submitted_time", "identities", "api_version"],
        "properties": {
            "request_type": {"anyOf": [{"const": "erasure"}, {"type": "string"}]},
            "submitted_time": {"type": "string", "format": "date-time"},
            "identities": {"type": "array", "minItems": 1, "items": {"$ref": "GdprIdentity"}},
            "api_version": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "request_type": "request_type",
        "submitted_time": "submitted_time",
        "identities": "identities",
        "api_version": "api_version",
    }

    request_type: Literal["erasure"] | str
    """`erasure`: erase the user for good."""
    submitted_time: datetime.datetime
    """When the user asked."""
    identities: list[GdprIdentity]
    """Identifiers of the user. One that several users share, such as an address, erases them all."""
    api_version: str
    """`1.0`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
