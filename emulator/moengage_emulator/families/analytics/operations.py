"""List dashboards, list the charts of one, get the figures of a chart."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, handles
from .envelope import forbidden, malformed, not_found, success
from .stored import CHARTS, DASHBOARDS
from .usage import rows_of

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["get_chart", "list_charts", "list_dashboards"]

_ID = re.compile(r"[0-9a-fA-F]{24}")


@handles("analytics_list_dashboards")
def list_dashboards(call: Call) -> Answer:
    """The public ones that are not archived, in the order in which they were made."""
    listed = [
        {"_id": item["id"], "name": item["name"]}
        for item in call.store.collection(DASHBOARDS).all()
        if not item["private"] and not item["archived"]
    ]
    return success(call, "dashboard", listed)


@handles("analytics_list_charts")
def list_charts(call: Call) -> Answer:
    """The charts in the order of the layout."""
    found = _dashboard(call)
    data: dict[str, Any] = {name: found[name] for name in ("name", "created_by", "owned_by")}
    data["chart_ids"] = [{"_id": item["id"], "name": item["name"]} for item in _charts(call, found)]
    return success(call, "dashboard", data)


@handles("analytics_get_chart")
def get_chart(call: Call) -> Answer:
    """The figures of a chart with the dates and breakdowns that it was saved with."""
    chart_id = call.path["chart_id"]
    if not _ID.fullmatch(chart_id):
        raise malformed(call, "chart_id")
    for chart in _charts(call, _dashboard(call)):
        if chart["id"] == chart_id.lower():
            rows = rows_of(call, chart, cached=call.query.get("cache", "").lower() != "false")
            return success(call, "chart_data", rows)
    raise not_found(call, "Chart")


def _dashboard(call: Call) -> dict[str, Any]:
    """The dashboard of the path; a private one is refused, an archived one is not there."""
    dashboard_id = call.path["dashboard_id"]
    if not _ID.fullmatch(dashboard_id):
        raise malformed(call, "dashboard_id")
    found = call.store.collection(DASHBOARDS).get(dashboard_id.lower())
    if found is None or found["archived"]:
        raise not_found(call, "Dashboard")
    if found["private"]:
        raise forbidden(call)
    return found


def _charts(call: Call, found: dict[str, Any]) -> Iterator[dict[str, Any]]:
    charts = call.store.collection(CHARTS)
    for chart_id in found["charts"]:
        chart = charts.get(chart_id)
        if chart is not None:
            yield chart
