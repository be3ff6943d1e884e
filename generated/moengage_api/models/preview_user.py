"""PreviewUser, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model

if TYPE_CHECKING:
    from ..models.enums import PreviewIdentifier
    from ..overlays.operation import Schema

__all__ = ["PreviewUser"]


@_define(kw_only=True)
class PreviewUser(Model):
    """The user for whom the content is rendered."""

    SCHEMA: ClassVar[Schema] = {
        "type": "object",
        "required": ["type", "value"],
        "properties": {
            "type": {"type": "string", "enum": ["USER_ATTRIBUTE_UNIQUE_ID", "EMAIL", "MOE_GAID", "PUSH_ID"]},
            "value": {"type": "string"},
        },
    }
    FIELDS: ClassVar[Mapping[str, str]] = {"type": "type_", "value": "value"}

    type_: PreviewIdentifier
    """How the user is named."""
    value: str
    """Value of the identifier."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
