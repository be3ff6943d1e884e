"""ArchivedTemplate, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ArchivedTemplate"]


@_define(kw_only=True)
class ArchivedTemplate(Model):
    """The template of the message."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"type": "type_", "version": "version", "id": "id"}

    type_: str | Unset = UNSET
    """Kind of template."""
    version: str | None | Unset = UNSET
    """Version of the template; may be null."""
    id: str | Unset = UNSET
    """Id of the template."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
