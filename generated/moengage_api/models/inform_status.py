"""InformStatus, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["InformStatus"]


@_define(kw_only=True)
class InformStatus(Model):
    """What became of one channel; also the whole body of a refusal."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "message": "message",
        "err_code": "err_code",
        "status_code": "status_code",
    }

    message: str | Unset = UNSET
    """A sentence for people."""
    err_code: str | Unset = UNSET
    """A word for the fault; the spelling varies."""
    status_code: int | Unset = UNSET
    """The vendor's number for it, six digits; no HTTP status."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
