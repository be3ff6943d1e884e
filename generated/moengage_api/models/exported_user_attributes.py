"""ExportedUserAttributes, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ExportedUserAttributes"]


@_define(kw_only=True)
class ExportedUserAttributes(Model):
    """Attribute name -> value, the vendor's id included; more than was asked for is possible."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"id": "id", "customer_id": "customer_id"}

    id: str | Unset = UNSET
    """The vendor's id of the user. Its form is not promised."""
    customer_id: str | Unset = UNSET
    """Your id of the user."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
