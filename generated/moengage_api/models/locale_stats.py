"""LocaleStats, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.stats_by_variation import StatsByVariation
    from ..overlays.operation import Schema

__all__ = ["LocaleStats"]


@_define(kw_only=True)
class LocaleStats(Model):
    """Figures of one locale."""

    SCHEMA: ClassVar[Schema] = {"properties": {"variations": {"$ref": "StatsByVariation"}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"variations": "variations"}

    variations: StatsByVariation | Unset = UNSET
    """By variation, `variation_1` and so on; all together and the two control groups under names of their
    own."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
