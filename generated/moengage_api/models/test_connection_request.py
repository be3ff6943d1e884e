"""TestConnectionRequest, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["TestConnectionRequest"]


@_define(kw_only=True)
class TestConnectionRequest(Model):
    """The credentials to try, once more in the body."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["app_id", "app_secret", "source", "region"],
        "properties": {
            "app_id": {"type": "string"},
            "app_secret": {"type": "string", "format": "password"},
            "source": {"type": "string"},
            "region": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {
        "app_id": "app_id",
        "app_secret": "app_secret",
        "source": "source",
        "region": "region",
    }

    app_id: str
    """Workspace id."""
    app_secret: str = _field(repr=False)
    """API key of the Data tile. A secret."""
    source: str
    """Name of the tool that connects."""
    region: str
    """Number of the data center, for instance 01."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
