"""Statuses of the operations on experiences."""

from __future__ import annotations

from collections.abc import Mapping

from tests.emulator.statuses.stage import Scene

__all__ = ["SCENES"]

SCENES: Mapping[tuple[str, int], Scene] = {
    ("experiences_fetch", 400): lambda stage: stage.send(
        "experiences_fetch", change={"DAY_OF_THE_WEEK": "friday"}
    ),
    ("experiences_get_metadata", 400): lambda stage: stage.send(
        "experiences_get_metadata", headers={"MOE-APPKEY": "NOBODY"}
    ),
    ("experiences_report_events", 400): lambda stage: stage.send(
        "experiences_report_events", change={"elements": [{"customer_id": "rider-4711"}]}
    ),
}
