"""FileImportSegment, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["FileImportSegment"]


@_define(kw_only=True)
class FileImportSegment(Model):
    """The segment that an import fills."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "id": "id",
        "name": "name",
        "type": "type_",
        "user_id_column": "user_id_column",
    }

    id: str | Unset = UNSET
    """Id of the segment."""
    name: str | Unset = UNSET
    """Its name."""
    type_: str | Unset = UNSET
    """Its kind."""
    user_id_column: str | Unset = UNSET
    """Column of the file that holds the user's id."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
