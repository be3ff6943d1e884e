"""CampaignExecution, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    import datetime

    from ..models.enums import ExecutionStatus
    from ..overlays.operation import Schema

__all__ = ["CampaignExecution"]


@_define(kw_only=True)
class CampaignExecution(Model):
    """A run of a periodic or business-event-triggered campaign."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "campaign_id": "campaign_id",
        "sent_time": "sent_time",
        "status": "status",
    }

    campaign_id: str | Unset = UNSET
    """Id of the run."""
    sent_time: datetime.datetime | str | Unset = UNSET
    """A wall-clock time without offset, `2027-03-09T18:30:00`. Times of a schedule are read in its
    `timezone`, other ones as UTC."""
    status: ExecutionStatus | Unset = UNSET
    """State of a run."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
