"""AuxDataConfig, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import RetentionUnit
    from ..overlays.operation import Schema

__all__ = ["AuxDataConfig"]


@_define(kw_only=True)
class AuxDataConfig(Model):
    """How auxiliary data is keyed and how long it is kept."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "primary_key": "primary_key",
        "retention_period": "retention_period",
        "retention_type": "retention_type",
    }

    primary_key: str | Unset = UNSET
    """Column that identifies a row."""
    retention_period: int | Unset = UNSET
    """How long, in units of retention_type."""
    retention_type: RetentionUnit | Unset = UNSET
    """Unit of a period."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
