"""Push, alerts, live activities, cards, message archival."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping
from typing import Any

import httpx

from moengage_emulator import FaultRule
from tests.emulator.kit import basic
from tests.emulator.statuses.stage import OTHER, Parts, Scene, Stage
from tests.fuzz.seeds import KEY, WORKSPACE
from tests.spec.document import CASES

__all__ = ["SAMPLES", "SCENES", "signature"]

_V2, _V21 = "push_send", "push_v2_1_send"


def signature(name: str, workspace: str = WORKSPACE, key: str = KEY) -> str:
    """What the caller of the Push API signs with, made apart from the emulator."""
    return hashlib.sha256(f"{workspace}|{name}|{key}".encode()).hexdigest()


def _v2(stage: Stage) -> Parts:
    body: Any = {**CASES[_V2].body_examples[-1], "appId": WORKSPACE}
    return Parts(body=body | {"signature": signature(body["campaignName"])})


def _v21(stage: Stage) -> Parts:
    body: Any = CASES[_V21].body_examples[-1]
    headers: dict[str, str | None] = {
        "X-MOE-APPKEY": WORKSPACE,
        "X-MOE-PushAPI-Signature": signature(body["campaignName"]),
        "X-MOE-Query-Type": body["targetAudience"].lower(),
    }
    return Parts(body=body, headers=headers)


SAMPLES: Mapping[str, Callable[[Stage], Parts]] = {_V2: _v2, _V21: _v21}


def _unreadable(operation: str) -> Scene:
    return lambda stage: stage.send(operation, content=b'{"appId":')


def _nowhere(operation: str) -> Scene:
    """A wrong address is no call of the operation: the router's answer is planned for one."""

    def scene(stage: Stage) -> httpx.Response:
        stage.emulator.faults.add(FaultRule(operation, status=404))
        return stage.send(operation)

    return scene


def _bad(operation: str, **change: Any) -> Scene:
    return lambda stage: stage.send(operation, change=change)


def _twice(stage: Stage) -> httpx.Response:
    stage.ok("inform_send")
    return stage.send("inform_send")


def _no_broadcast(operation: str) -> Scene:
    return _bad(operation, broadcast_live_activity_id="match-13")


def _too_large(operation: str) -> Scene:
    def scene(stage: Stage) -> httpx.Response:
        ios = {**stage.sample(operation).body["ios"], "content_state": {"text": "x" * 5200}}
        return stage.send(operation, change={"ios": ios})

    return scene


def _sixth(operation: str) -> Scene:
    """The sixth request within a minute for one broadcast; its answer has no headers of a quota."""

    def scene(stage: Stage) -> httpx.Response:
        stage.emulator.limits.configure("default")
        for _ in range(5):
            stage.send(operation)
        return stage.send(operation)

    return scene


def _foreign(operation: str) -> Scene:
    return lambda stage: stage.send(operation, headers={"authorization": basic(OTHER, "other-key")})


_LIVE = ("live_activities_start", "live_activities_update", "live_activities_end")

SCENES: Mapping[tuple[str, int], Scene] = {
    **{(operation, 401): _unreadable(operation) for operation in (_V2, _V21)},
    **{(operation, 404): _nowhere(operation) for operation in (_V2, _V21)},
    ("inform_send", 400): _bad("inform_send", alert_id="65f0c1d2e3a4b5c6d7e8f9ff"),
    ("inform_send", 401): _foreign("inform_send"),
    ("inform_send", 409): _twice,
    **{(operation, 400): _bad(operation, colour="red") for operation in _LIVE},
    **{(operation, 403): _no_broadcast(operation) for operation in _LIVE},
    **{(operation, 413): _too_large(operation) for operation in _LIVE},
    **{(operation, 429): _sixth(operation) for operation in _LIVE},
    ("cards_fetch", 400): _bad("cards_fetch", uid="nobody"),
    ("cards_delete", 400): _bad("cards_delete", campaign_ids=[]),
    ("message_archival_view", 400): _bad("message_archival_view", event_name="Email Opened"),
}
