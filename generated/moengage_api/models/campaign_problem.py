"""CampaignProblem, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["CampaignProblem"]


@_define(kw_only=True)
class CampaignProblem(Model):
    """Something that stands in the way of publishing."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {"field": "field", "issue": "issue"}

    field: str | Unset = UNSET
    """Place in the campaign, its names joined by dots."""
    issue: str | Unset = UNSET
    """What is wrong with it."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
