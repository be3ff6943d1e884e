"""Segments, cohorts and e-mail subscription."""

from __future__ import annotations

from typing import Any

import httpx

from moengage_emulator import ApiKey, Workspace
from tests.emulator.statuses.stage import Scene, Stage
from tests.fuzz.seeds import KEY, WORKSPACE
from tests.fuzz.seeds.segments_and_subscriptions import SEGMENTS
from tests.spec.document import CASES

__all__ = ["SCENES"]

UNKNOWN = "65f0c1d2e3a4b5c6d7e8f9bf"


def _with(operation: str, **parts: Any) -> Scene:
    """The sample with parts replaced."""
    return lambda stage: stage.send(operation, **parts)


def _twice(operation: str) -> Scene:
    """The second of two equal requests."""

    def scene(stage: Stage) -> httpx.Response:
        stage.ok(operation)
        return stage.send(operation)

    return scene


def _without_key(operation: str) -> Scene:
    """In a workspace whose dashboard holds no key."""

    def scene(stage: Stage) -> httpx.Response:
        stage.emulator.workspaces.put(Workspace(WORKSPACE, (ApiKey("scoped", KEY + "-2"),)))
        return stage.send(operation)

    return scene


def _name_taken(stage: Stage) -> httpx.Response:
    return stage.send("custom_segments_update", change={"name": "Tea drinkers"})


def _circle(stage: Stage) -> httpx.Response:
    own = {"filter_type": "custom_segments", "id": SEGMENTS["filter"]}
    change = {"included_filters": {"filter_operator": "and", "filters": [own]}}
    return stage.send("custom_segments_update", change=change)


def _wrong_method(stage: Stage) -> httpx.Response:
    return stage.http.put(CASES["email_subscriptions_resubscribe"].path)


_CHANGES = ("add_users", "remove_users", "replace_users", "archive", "unarchive")
_CATEGORIES = ("get", "update", "update_bulk")

SCENES: dict[tuple[str, int], Scene] = {
    ("custom_segments_create_from_file", 400): _with("custom_segments_create_from_file", body={}),
    ("custom_segments_create_from_file", 409): _twice("custom_segments_create_from_file"),
    **{(f"custom_segments_{name}", 400): _with(f"custom_segments_{name}", body={}) for name in _CHANGES},
    **{
        (f"custom_segments_{name}", 404): _with(f"custom_segments_{name}", change={"cs_id": UNKNOWN})
        for name in _CHANGES
    },
    ("custom_segments_create", 400): _with("custom_segments_create", body={}),
    ("custom_segments_create", 409): _twice("custom_segments_create"),
    ("custom_segments_list", 400): _with("custom_segments_list", headers={"moe-appkey": None}),
    ("custom_segments_get", 400): _with("custom_segments_get", headers={"moe-appkey": None}),
    ("custom_segments_update", 400): _with("custom_segments_update", body={}),
    ("custom_segments_update", 403): _with("custom_segments_update", path={"id": SEGMENTS["file"]}),
    ("custom_segments_update", 404): _with("custom_segments_update", path={"id": UNKNOWN}),
    ("custom_segments_update", 409): _name_taken,
    ("custom_segments_update", 412): _circle,
    ("cohorts_sync", 400): _with("cohorts_sync", body={}),
    ("email_subscriptions_resubscribe", 400): _with("email_subscriptions_resubscribe", body={}),
    ("email_subscriptions_resubscribe", 405): _wrong_method,
    ("email_subscriptions_update_preferences", 400): _with("email_subscriptions_update_preferences", body={}),
    ("subscription_categories_get", 400): _with("subscription_categories_get", query={"cid": None}),
    ("subscription_categories_update", 400): _with("subscription_categories_update", body={}),
    ("subscription_categories_update_bulk", 400): _with("subscription_categories_update_bulk", body={}),
    **{
        (f"subscription_categories_{name}", 409): _without_key(f"subscription_categories_{name}")
        for name in _CATEGORIES
    },
}
