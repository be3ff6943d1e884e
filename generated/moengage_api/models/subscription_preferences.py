"""SubscriptionPreferences, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["SubscriptionPreferences"]


@_define(kw_only=True)
class SubscriptionPreferences(Model):
    """Every category of the workspace, and whether the user is subscribed."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"categories": "categories"}

    categories: dict[str, bool]
    """Name of a category -> whether the user is subscribed. Names are written as on the dashboard, blanks
    and letter case included."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
