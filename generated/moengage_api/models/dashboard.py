"""Dashboard, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.chart_summary import ChartSummary
    from ..overlays.operation import Schema

__all__ = ["Dashboard"]


@_define(kw_only=True)
class Dashboard(Model):
    """A dashboard. Its own id is not repeated."""

    SCHEMA: ClassVar[Schema] = {"properties": {"chart_ids": {"items": {"$ref": "ChartSummary"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "name": "name",
        "created_by": "created_by",
        "owned_by": "owned_by",
        "chart_ids": "chart_ids",
    }

    name: str | Unset = UNSET
    """Its name."""
    created_by: str | Unset = UNSET
    """Address of who made it."""
    owned_by: str | Unset = UNSET
    """Address of who owns it."""
    chart_ids: list[ChartSummary] | Unset = UNSET
    """The charts as they are laid out: ids and names, without figures."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
