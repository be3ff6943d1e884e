"""TestConnectionResult, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["TestConnectionResult"]


@_define(kw_only=True)
class TestConnectionResult(Model):
    """Whether the credentials work."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "app_name": "app_name"}

    status: str
    """`success`, or `error` although the HTTP status is 200."""
    app_name: str | Unset = UNSET
    """Name of the workspace."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
