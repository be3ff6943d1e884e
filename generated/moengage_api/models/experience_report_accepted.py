"""ExperienceReportAccepted, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ExperienceReportAccepted"]


@_define(kw_only=True)
class ExperienceReportAccepted(Model):
    """The events were accepted and are processed later."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "message": "message", "req_id": "req_id"}

    status: str | Unset = UNSET
    """`success`."""
    message: str | Unset = UNSET
    """A sentence for people."""
    req_id: str | Unset = UNSET
    """The vendor's id of this request, eight letters."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
