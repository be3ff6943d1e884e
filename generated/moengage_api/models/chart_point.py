"""ChartPoint, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["ChartPoint"]


@_define(kw_only=True)
class ChartPoint(Model):
    """A point of a series. Which fields it has depends on the analysis behind the chart, from which
    further ones may come."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "metric": "metric",
        "granularity": "granularity",
        "splitby": "splitby",
        "tseq": "tseq",
        "cseq": "cseq",
        "fseq": "fseq",
        "step": "step",
        "bucket": "bucket",
        "grouped_by": "grouped_by",
        "split_by_weight": "split_by_weight",
        "total_users": "total_users",
        "retained_user": "retained_user",
        "retention_comparison_index": "retention_comparison_index",
        "retention_compared_by": "retention_compared_by",
        "analysis_type": "analysis_type",
        "event_name": "event_name",
    }

    metric: float | Unset = UNSET
    """The figure."""
    granularity: str | Unset = UNSET
    """Day as `2027/03/09`, or `entire` for the whole span."""
    splitby: list[Any] | Unset = UNSET
    """Values of the breakdowns; empty without any."""
    tseq: int | Unset = UNSET
    """Place on the time axis, from 0."""
    cseq: int | Unset = UNSET
    """Number of the category, from 0."""
    fseq: int | Unset = UNSET
    """Number of the event, from 0. Session and source analysis."""
    step: int | str | Unset = UNSET
    """Step: a letter in a behavior or user analysis, a number from 1 in a funnel."""
    bucket: str | Unset = UNSET
    """Bucket of the values, a number as text. User analysis."""
    grouped_by: Any | Unset = UNSET
    """What the figures are grouped by. Behavior analysis."""
    split_by_weight: Any | Unset = UNSET
    """Weight of the breakdown's value. Funnels."""
    total_users: Any | Unset = UNSET
    """Users at the begin. Retention."""
    retained_user: Any | Unset = UNSET
    """Users who came back. Retention."""
    retention_comparison_index: Any | Unset = UNSET
    """Which of the compared groups it is. Retention."""
    retention_compared_by: Any | Unset = UNSET
    """What is compared. Retention."""
    analysis_type: Any | Unset = UNSET
    """Kind of the analysis. Session and source analysis."""
    event_name: Any | Unset = UNSET
    """The event. Session and source analysis."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
