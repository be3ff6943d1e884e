"""PlatformStats, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.locale_stats import LocaleStats
    from ..overlays.operation import Schema

__all__ = ["PlatformStats"]


@_define(kw_only=True)
class PlatformStats(Model):
    """Figures of one platform."""

    SCHEMA: ClassVar[Schema] = {"properties": {"locales": {"additionalProperties": {"$ref": "LocaleStats"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"locales": "locales"}

    locales: dict[str, LocaleStats] | Unset = UNSET
    """By locale, all together under `all_locales`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
