"""CampaignTestOutcome, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.enums import TestStatus
    from ..overlays.operation import Schema

__all__ = ["CampaignTestOutcome"]


@_define(kw_only=True)
class CampaignTestOutcome(Model):
    """What became of one message."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"status": "status", "failure_reason": "failure_reason"}

    status: TestStatus
    """Whether the message went out, in upper case in V5 and in lower case in V1."""
    failure_reason: str | Unset = UNSET
    """Why it failed."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
