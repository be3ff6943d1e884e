"""ArchivedFile, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ArchivedFile"]


@_define(kw_only=True)
class ArchivedFile(Model):
    """The file that holds the copy."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"version": "version", "file_name": "file_name"}

    version: str | Unset = UNSET
    """Version of the file's form, for instance `v2`."""
    file_name: str | Unset = UNSET
    """Campaign, user, epoch seconds of sending, channel and platform, joined by underscores."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
