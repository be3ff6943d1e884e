"""Statuses of the operations on dashboards."""

from __future__ import annotations

from collections.abc import Mapping

import httpx

from tests.emulator.statuses.stage import Scene, Stage
from tests.fuzz.seeds.analytics import BOARDS

__all__ = ["SCENES"]


def _of(operation: str, dashboard_id: str) -> Scene:
    return lambda stage: stage.send(operation, path={"dashboard_id": dashboard_id})


def _used_up(stage: Stage) -> httpx.Response:
    stage.emulator.configure(extra={"analytics_monthly_quota": 0})
    return stage.send("analytics_get_chart")


_WITH_ID = ("analytics_list_charts", "analytics_get_chart")

SCENES: Mapping[tuple[str, int], Scene] = {
    **{(operation, 400): _of(operation, "teas") for operation in _WITH_ID},
    **{(operation, 403): _of(operation, BOARDS["private"]) for operation in _WITH_ID},
    **{(operation, 404): _of(operation, BOARDS["archived"]) for operation in _WITH_ID},
    ("analytics_get_chart", 428): _used_up,
}
