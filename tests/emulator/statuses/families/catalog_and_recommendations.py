"""Scenes of catalogs and recommendations."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import httpx

from tests.emulator.statuses.stage import Scene, Stage
from tests.fuzz.seeds.catalog_and_recommendations import CATALOGS

__all__ = ["IMPOSSIBLE", "SCENES"]

Pair = tuple[str, int]

_ITEMS = ("catalog_add_items", "catalog_update_items", "catalog_delete_items", "catalog_get_items")


def _sent(operation: str, **parts: object) -> Scene:
    def scene(stage: Stage) -> httpx.Response:
        return stage.send(operation, **parts)  # type: ignore[arg-type]

    return scene


def _taken(stage: Stage) -> httpx.Response:
    stage.ok("catalog_create")
    return stage.send("catalog_create")


_UNKNOWN: Mapping[str, Callable[[Stage], httpx.Response]] = {
    operation: _sent(operation, path={"catalog_id": CATALOGS["dashboard"]})
    for operation in ("catalog_add_attributes", *_ITEMS)
}

SCENES: dict[Pair, Scene] = {
    ("catalog_create", 400): _sent("catalog_create", change={"attributes": []}),
    ("catalog_create", 409): _taken,
    ("catalog_add_attributes", 400): _sent(
        "catalog_add_attributes", change={"attributes": [{"name": "colour", "type": "text"}]}
    ),
    **{(operation, 400): _sent(operation, change={"items": []}) for operation in _ITEMS},
    **{(operation, 404): scene for operation, scene in _UNKNOWN.items()},
    ("recommendations_get", 400): _sent("recommendations_get", path={"recommendations_id": "teas"}),
    ("recommendations_get_items", 400): _sent("recommendations_get_items", change={"user_id": "nobody"}),
}

IMPOSSIBLE: dict[Pair, str] = {
    ("catalog_create", 404): "the page declares it, but the operation takes no id of a catalog",
    ("recommendations_get", 413): "the page declares it, but the request has no body",
}
