"""Dashboards and charts as they are stored: documents to plant, since the API only reads them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, Literal

__all__ = ["CHARTS", "DASHBOARDS", "Analysis", "chart", "dashboard"]

DASHBOARDS = "analytics_dashboards"
CHARTS = "analytics_charts"

Analysis = Literal["behavior", "funnel", "retention", "user", "session", "source"]
"""What a chart asks. The answers do not tell it: their rows have other fields."""


def dashboard(dashboard_id: str, charts: Sequence[str] = (), **fields: Any) -> dict[str, Any]:
    """A document of `analytics_dashboards`: one that everybody in the workspace sees.

    `charts` are ids in the order of the layout. `fields` replace others: `name`, `created_by`, `owned_by`,
    and the booleans `private` and `archived`.
    """
    return {
        "id": dashboard_id,
        "name": f"Dashboard {dashboard_id}",
        "created_by": "owner@example.com",
        "owned_by": "owner@example.com",
        "private": False,
        "archived": False,
        "charts": list(charts),
        **fields,
    }


def chart(
    chart_id: str, analysis: Analysis, events: Sequence[str | Mapping[str, Any]], **fields: Any
) -> dict[str, Any]:
    """A document of `analytics_charts` over the last seven days, unless `fields` say otherwise.

    `events` are names, or `{"name": ..., "filters": ...}` with a filter group on the event's attributes:
    the steps of a funnel or of a behavior analysis; first and returning event of a retention.

    - `days`: how many days until now, or `first_day` and `last_day` (ISO dates of the workspace);
    - `by_day`: a point for each day (behavior, session, source); else one for the whole span;
    - `split_by`: the event attribute that the figures are broken down by;
    - `segmentation`: the users that count, as the `segmentation_details` of campaigns.

    Raises ValueError without an event.
    """
    if not events:
        raise ValueError("a chart looks at one event at least")
    steps = [{"name": item} if isinstance(item, str) else dict(item) for item in events]
    return {
        "id": chart_id,
        "name": f"Chart {chart_id}",
        "analysis": analysis,
        "events": steps,
        "days": 7,
        "first_day": None,
        "last_day": None,
        "by_day": False,
        "split_by": None,
        "segmentation": {},
        **fields,
    }
