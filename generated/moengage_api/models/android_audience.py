"""AndroidAudience, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["AndroidAudience"]


@_define(kw_only=True)
class AndroidAudience(Model):
    """Delivery to Android devices."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"push_amp_plus_enabled": {"type": "boolean"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"push_amp_plus_enabled": "push_amp_plus_enabled"}

    push_amp_plus_enabled: bool | Unset = UNSET
    """Whether Push Amp Plus is used too."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
