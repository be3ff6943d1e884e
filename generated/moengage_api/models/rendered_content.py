"""RenderedContent, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["RenderedContent"]


@_define(kw_only=True)
class RenderedContent(Model):
    """The rendered content."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"payload": "payload"}

    payload: dict[str, Any] | Unset = UNSET
    """The request's keys with everything filled in. For a stored template it is `data`, a list of its
    contents, each with the template's id, name, channel and platforms under `meta_info`."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
