"""CursorPagination, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CursorPagination"]


@_define(kw_only=True)
class CursorPagination(Model):
    """Where a page stands among the others."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "limit": "limit",
        "has_more": "has_more",
        "total_count": "total_count",
        "next_cursor": "next_cursor",
    }

    limit: int
    """Size of a page that was asked for."""
    has_more: bool
    """Whether another page follows."""
    total_count: int
    """How many there are on all pages."""
    next_cursor: str | None | Unset = UNSET
    """The `cursor` of the next page; null on the last one."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
