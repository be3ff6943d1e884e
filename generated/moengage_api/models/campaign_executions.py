"""CampaignExecutions, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..models.campaign_execution import CampaignExecution
    from ..overlays.operation import Schema

__all__ = ["CampaignExecutions"]


@_define(kw_only=True)
class CampaignExecutions(Model):
    """A page of runs."""

    SCHEMA: ClassVar[Schema] = {"properties": {"executions": {"items": {"$ref": "CampaignExecution"}}}}
    FIELDS: ClassVar[Mapping[str, str]] = {"executions": "executions", "total_instances": "total_instances"}

    executions: list[CampaignExecution]
    """The runs of the page."""
    total_instances: int | Unset = UNSET
    """How often the campaign ran in all, over all pages."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
