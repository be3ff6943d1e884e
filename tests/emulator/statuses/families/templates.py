"""Templates of every channel and content blocks."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

import httpx

from tests.emulator.kit import basic
from tests.emulator.statuses.stage import Parts, Scene, Stage
from tests.fuzz.seeds import WORKSPACE

__all__ = ["IMPOSSIBLE", "SAMPLES", "SCENES"]

Pair = tuple[str, int]

_CODED = ("email_templates", "in_app_templates", "osm_templates", "sms_templates", "push_templates")


def _empty(operation: str) -> Scene:
    """A body without anything in it."""
    return lambda stage: stage.send(operation, body={})


def _faulty(operation: str, change: Mapping[str, Any]) -> Scene:
    return lambda stage: stage.send(operation, change=change)


def _without_credentials(operation: str) -> Scene:
    return lambda stage: stage.send(operation, headers={"authorization": None})


def _wrong_key(operation: str) -> Scene:
    return lambda stage: stage.send(operation, headers={"authorization": basic(WORKSPACE, "wrong-key")})


def _unknown(stage: Stage) -> httpx.Response:
    return stage.send("email_templates_v1_get", path={"id": "65f0c1d2e3a4b5c6d7e8f900"})


def _first_page(stage: Stage) -> httpx.Response:
    return stage.send("email_templates_v1_list", query={"page": "0"})


def _no_template(stage: Stage) -> httpx.Response:
    item = {"id": "none", "name": "spring_teas", "html": "<html><body>Teas</body></html>", "source": "Kiosk"}
    return stage.send("email_templates_v1_upsert_bulk", body=[item])


SCENES: Mapping[Pair, Scene] = {
    **{
        (f"{family}_{verb}", 400): _empty(f"{family}_{verb}")
        for family in _CODED
        for verb in ("create", "update", "search")
    },
    **{
        (f"sms_templates_{verb}", 401): _without_credentials(f"sms_templates_{verb}")
        for verb in ("create", "update", "search")
    },
    **{
        (f"sms_templates_{verb}", 403): _wrong_key(f"sms_templates_{verb}")
        for verb in ("create", "update", "search")
    },
    ("email_templates_v1_create", 400): _faulty("email_templates_v1_create", {"name": ""}),
    ("email_templates_v1_update", 400): _faulty("email_templates_v1_update", {"name": "winter teas"}),
    ("email_templates_v1_get", 400): _unknown,
    ("email_templates_v1_list", 400): _first_page,
    ("email_templates_v1_upsert_bulk", 400): _no_template,
    **{
        (f"content_blocks_{verb}", 400): _empty(f"content_blocks_{verb}")
        for verb in ("create", "update", "get")
    },
    ("content_blocks_search", 400): _faulty("content_blocks_search", {"filters": []}),
}
SAMPLES: Mapping[str, Callable[[Stage], Parts]] = {}
IMPOSSIBLE: Mapping[Pair, str] = {}
