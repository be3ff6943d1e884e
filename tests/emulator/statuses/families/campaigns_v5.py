"""Statuses of Campaigns V5."""

from __future__ import annotations

from collections.abc import Mapping

import httpx

from tests.emulator.statuses.stage import Scene, Stage
from tests.fuzz.seeds.data_and_campaigns_v5 import CAMPAIGNS

__all__ = ["SCENES"]

_UNKNOWN = "65f0c1d2e3a4b5c6d7e8ffff"
_WITH_ID = tuple(
    f"campaigns_v5_{name}" for name in ("get", "update", "validate", "update_status", "post_status")
)
_STATUS = ("campaigns_v5_update_status", "campaigns_v5_post_status")
_PLAIN = tuple(f"campaigns_v5_{name}" for name in ("create", "search", "get_meta", "send_test", "preview"))


def _at(operation: str, campaign: str) -> Scene:
    return lambda stage: stage.send(operation, path={"campaign_id": campaign})


def _no_json(operation: str) -> Scene:
    return lambda stage: stage.send(operation, content=b"{")


def _reused(operation: str, campaign: str | None = None) -> Scene:
    def scene(stage: Stage) -> httpx.Response:
        path = {} if campaign is None else {"campaign_id": campaign}
        stage.ok(operation, path=path)
        return stage.send(operation, path=path, content=_other(stage, operation))

    return scene


def _other(stage: Stage, operation: str) -> bytes:
    """The sample's JSON with a field more: another body under the same key."""
    body = stage.sample(operation).body
    return stage.http.build_request("POST", "/", json={**body, "request_id": "request-1"}).content


def _unpublishable(stage: Stage) -> httpx.Response:
    body = {"status": "PUBLISH"}
    return stage.send("campaigns_v5_update", path={"campaign_id": CAMPAIGNS["location_draft"]}, body=body)


def _unknown_draft(stage: Stage) -> httpx.Response:
    meta = stage.sample("campaigns_v5_send_test").body["test_campaign_meta"]
    return stage.send("campaigns_v5_send_test", body={"draft_id": _UNKNOWN, "test_campaign_meta": meta})


SCENES: Mapping[tuple[str, int], Scene] = {
    **{(operation, 400): _no_json(operation) for operation in _PLAIN},
    **{(operation, 400): _at(operation, "no-id") for operation in _WITH_ID},
    **{(operation, 404): _at(operation, _UNKNOWN) for operation in _WITH_ID},
    **{(operation, 200): _at(operation, CAMPAIGNS["active"]) for operation in _STATUS},
    **{(operation, 409): _reused(operation, CAMPAIGNS["active"]) for operation in _STATUS},
    **{(operation, 422): _at(operation, CAMPAIGNS["draft"]) for operation in _STATUS},
    **{
        (f"campaigns_v5_{name}", 409): _reused(f"campaigns_v5_{name}")
        for name in ("create", "search", "get_meta", "send_test")
    },
    ("campaigns_v5_update", 409): _reused("campaigns_v5_update", CAMPAIGNS["draft"]),
    ("campaigns_v5_update", 422): _unpublishable,
    ("campaigns_v5_send_test", 404): _unknown_draft,
}
