"""CampaignValidationData, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_problem import CampaignProblem
    from ..overlays.operation import Schema

__all__ = ["CampaignValidationData"]


@_define(kw_only=True)
class CampaignValidationData(Model):
    """Whether the draft could be published."""

    SCHEMA: ClassVar[Schema] = {"properties": {"errors": {"items": {"$ref": "CampaignProblem"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"valid": "valid", "errors": "errors"}

    valid: bool
    """Whether nothing stands in the way."""
    errors: list[CampaignProblem] | Unset = UNSET
    """What stands in the way; a field may occur more than once."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
