"""PlatformSpecificDetails, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.android_audience import AndroidAudience
    from ..models.ios_audience import IosAudience
    from ..overlays.operation import Schema

__all__ = ["PlatformSpecificDetails"]


@_define(kw_only=True)
class PlatformSpecificDetails(Model):
    """Which devices of a platform are addressed."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"android": {"$ref": "AndroidAudience"}, "ios": {"$ref": "IosAudience"}},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"android": "android", "ios": "ios"}

    android: AndroidAudience | Unset = UNSET
    """Delivery to Android devices."""
    ios: IosAudience | Unset = UNSET
    """Which iOS devices are addressed. Exactly one of the three has to be true; V5 looks when it
    publishes."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
