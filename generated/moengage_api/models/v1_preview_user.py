"""V1PreviewUser, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["V1PreviewUser"]


@_define(kw_only=True)
class V1PreviewUser(Model):
    """The user for whom the content is rendered; without one only the given values count."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "properties": {"identifier": {"type": "string"}, "identifier_value": {"type": "string"}},
        "dependentRequired": {"identifier": ["identifier_value"], "identifier_value": ["identifier"]},
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"identifier": "identifier", "identifier_value": "identifier_value"}

    identifier: str | Unset = UNSET
    """How the user is named; an open set."""
    identifier_value: str | Unset = UNSET
    """Value of the identifier."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
