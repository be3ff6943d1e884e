"""ExperienceVariable, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import ExperienceDataType
    from ..overlays.operation import Schema

__all__ = ["ExperienceVariable"]


@_define(kw_only=True)
class ExperienceVariable(Model):
    """A variable of an experience."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"value": "value", "data_type": "data_type"}

    value: Any | Unset = UNSET
    """The value, of the type that `data_type` names."""
    data_type: ExperienceDataType | Unset = UNSET
    """Type of a variable."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
