"""Statuses of the operations on flows."""

from __future__ import annotations

from collections.abc import Mapping

import httpx

from moengage_emulator import ApiKey, Workspace
from tests.emulator.statuses.stage import Scene, Stage
from tests.fuzz.seeds import KEY, WORKSPACE
from tests.fuzz.seeds.flows import FLOWS, VERSION_2

__all__ = ["SCENES"]

_ABSENT = "65f0c1d2e3a4b5c6d7e8faff"


def _unscoped(operation: str) -> Scene:
    def scene(stage: Stage) -> httpx.Response:
        key = ApiKey("scoped", KEY, frozenset({"segments:view"}))
        stage.emulator.workspaces.put(Workspace(WORKSPACE, (key,)))
        return stage.send(operation)

    return scene


def _of_a_version(operation: str) -> Scene:
    return lambda stage: stage.send(operation, path={"flow_id": VERSION_2})


def _absent(operation: str) -> Scene:
    return lambda stage: stage.send(operation, path={"flow_id": _ABSENT})


def _conflict(stage: Stage) -> httpx.Response:
    return stage.send("flows_update_status", path={"flow_id": FLOWS["draft"]})


def _cursor(stage: Stage) -> httpx.Response:
    return stage.send("flows_search", change={"cursor": "?"})


_WITH_ID = ("flows_get", "flows_get_version", "flows_update_status")
SCENES: Mapping[tuple[str, int], Scene] = {
    **{(operation, 403): _unscoped(operation) for operation in ("flows_search", *_WITH_ID)},
    **{(operation, 400): _of_a_version(operation) for operation in _WITH_ID},
    **{(operation, 404): _absent(operation) for operation in _WITH_ID},
    ("flows_search", 400): _cursor,
    ("flows_update_status", 409): _conflict,
}
