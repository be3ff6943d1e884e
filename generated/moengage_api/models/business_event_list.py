"""BusinessEventList, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.business_event import BusinessEvent
    from ..overlays.operation import Schema

__all__ = ["BusinessEventList"]


@_define(kw_only=True)
class BusinessEventList(Model):
    """Business events, all at once; ids and names that are not known are missing."""

    SCHEMA: ClassVar[Schema] = {"properties": {"data": {"items": {"$ref": "BusinessEvent"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"data": "data"}

    data: list[BusinessEvent] | Unset = UNSET
    """The events."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
