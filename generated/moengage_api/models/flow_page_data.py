"""FlowPageData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.flow_summary import FlowSummary
    from ..overlays.operation import Schema

__all__ = ["FlowPageData"]


@_define(kw_only=True)
class FlowPageData(Model):
    """The flows of a page."""

    SCHEMA: ClassVar[Schema] = {"properties": {"flows": {"items": {"$ref": "FlowSummary"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "flows": "flows",
        "has_more": "has_more",
        "next_cursor": "next_cursor",
    }

    flows: list[FlowSummary]
    """The flows, newest first."""
    has_more: bool
    """Whether another page follows."""
    next_cursor: str | None | Unset = UNSET
    """The `cursor` of the next page; null on the last one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
