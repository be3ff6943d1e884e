"""Statuses of the operations on business events."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import httpx

from tests.emulator.statuses.stage import Parts, Scene, Stage
from tests.fuzz.seeds.business_events import EVENTS

__all__ = ["SAMPLES", "SCENES"]


def _new(stage: Stage) -> Parts:
    """The document's example is of an event that the seeded workspace has."""
    parts = Parts(
        body={
            "event_name": "Tea of the week",
            "event_attributes": [{"attribute_name": "sort", "attribute_data_type": "string"}],
            "created_by": "ida@kiosk.example",
        }
    )
    parts.headers["authorization"] = stage.sample("business_events_search").headers["authorization"]
    return parts


def _quota(stage: Stage) -> httpx.Response:
    for number in range(50 - len(EVENTS)):
        stage.ok("business_events_create", change={"event_name": f"Event {number}"})
    return stage.send("business_events_create", change={"event_name": "One more"})


SAMPLES: Mapping[str, Callable[[Stage], Parts]] = {"business_events_create": _new}
SCENES: Mapping[tuple[str, int], Scene] = {
    ("business_events_create", 400): lambda stage: stage.send(
        "business_events_create", change={"event_name": "Tea arrived"}
    ),
    ("business_events_create", 429): _quota,
    ("business_events_trigger", 400): lambda stage: stage.send(
        "business_events_trigger", change={"event_name": "Tea sold out"}
    ),
    ("business_events_search", 400): lambda stage: stage.send("business_events_search", body={}),
}
