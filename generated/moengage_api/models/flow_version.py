"""FlowVersion, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import FlowStatus
    from ..overlays.operation import Schema

__all__ = ["FlowVersion"]


@_define(kw_only=True)
class FlowVersion(Model):
    """A version of a flow in brief."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "version_id": "version_id",
        "version_name": "version_name",
        "version_no": "version_no",
        "status": "status",
    }

    version_id: str | Unset = UNSET
    """Id of the version, 24 hexadecimal digits in lower case."""
    version_name: str | Unset = UNSET
    """Its name, for instance `Version 1`."""
    version_no: int | None | Unset = UNSET
    """Number of the version, with which its name ends."""
    status: FlowStatus | Unset = UNSET
    """State of a version of a flow. Answers have it in upper case."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
