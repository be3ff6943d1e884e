"""Statuses of the operations on offers."""

from __future__ import annotations

from collections.abc import Mapping

import httpx

from tests.emulator.statuses.stage import Scene, Stage
from tests.fuzz.seeds.offers import OFFERS

__all__ = ["SCENES"]

_WRITES = ("offers_create", "offers_update")


def _limit(operation: str) -> Scene:
    return lambda stage: stage.send(operation, query={"limit": "101"})


def _short(operation: str) -> Scene:
    return lambda stage: stage.send(operation, change={"name": "tea"})


def _reused(operation: str) -> Scene:
    def scene(stage: Stage) -> httpx.Response:
        stage.ok(operation)
        return stage.send(operation, change={"priority": 71})

    return scene


def _unknown(stage: Stage) -> httpx.Response:
    return stage.send("offers_update", path={"offer_id": "offer_65f0c1d2e3a4b5c6d7e8fbff"})


def _expired(stage: Stage) -> httpx.Response:
    return stage.send("offers_update", path={"offer_id": f"offer_{OFFERS['expired']}"})


SCENES: Mapping[tuple[str, int], Scene] = {
    ("offers_list", 400): _limit("offers_list"),
    ("offers_list_templates", 400): _limit("offers_list_templates"),
    **{(operation, 400): _short(operation) for operation in _WRITES},
    **{(operation, 409): _reused(operation) for operation in _WRITES},
    ("offers_update", 403): _expired,
    ("offers_update", 404): _unknown,
}
