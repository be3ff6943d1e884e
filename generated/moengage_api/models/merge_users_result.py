"""MergeUsersResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["MergeUsersResult"]


@_define(kw_only=True)
class MergeUsersResult(Model):
    """The merge was accepted; nothing is said about single pairs."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "operation": "operation"}

    status: str
    """`success`."""
    operation: str | Unset = UNSET
    """`created`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
