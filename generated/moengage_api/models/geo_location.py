"""GeoLocation, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["GeoLocation"]


@_define(kw_only=True)
class GeoLocation(Model):
    """A point on the globe, in degrees."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["lat", "lon"],
        "properties": {"lat": {"type": "number"}, "lon": {"type": "number"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"lat": "lat", "lon": "lon"}

    lat: float
    """Latitude."""
    lon: float
    """Longitude."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
