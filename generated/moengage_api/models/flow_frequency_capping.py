"""FlowFrequencyCapping, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["FlowFrequencyCapping"]


@_define(kw_only=True)
class FlowFrequencyCapping(Model):
    """How the caps on messages for a user apply."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"ignore": "ignore", "ignore_and_count": "ignore_and_count"}

    ignore: bool | None | Unset = UNSET
    """Whether messages go out to users who reached their cap."""
    ignore_and_count: bool | None | Unset = UNSET
    """Whether they do, and count towards the cap."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
