"""The actions on flows: every one in every state, versions, archiving, idempotency."""

from __future__ import annotations

import uuid
from typing import Any

import httpx
import pytest

from moengage_emulator.families.flows import flow, flow_version
from tests.emulator.statuses.stage import NOW, Stage, stage
from tests.fuzz.seeds.flows import FLOWS, VERSION_2

_FLOW = "65f0c1d2e3a4b5c6d7e8faff"
_STATES = (
    *("DRAFT", "ACTIVE", "SCHEDULED", "PAUSED", "STOPPED"),
    *("COMPLETED", "RETIRED", "UNDER_REVIEW", "REJECTED"),
)
_ALLOWED = {
    "pause": {"ACTIVE": "PAUSED", "SCHEDULED": "PAUSED"},
    "resume": {"PAUSED": "ACTIVE"},
    "stop": dict.fromkeys(("ACTIVE", "SCHEDULED", "PAUSED", "RETIRED"), "STOPPED"),
    "retire": {"ACTIVE": "RETIRED", "PAUSED": "RETIRED"},
    "archive": {"PAUSED": "PAUSED", "STOPPED": "STOPPED", "COMPLETED": "COMPLETED"},
}
_WORDS = {
    "pause": "Cannot pause a flow that is not active or scheduled.",
    "resume": "Cannot resume a flow that is not paused.",
    "stop": "Cannot stop a flow that is not active, scheduled, paused or retired.",
    "retire": "Cannot retire a flow that is not active or paused.",
    "archive": "Cannot archive a flow that is not paused, stopped or completed.",
}


def _act(made: Stage, action: str, flow_id: str = _FLOW, **more: Any) -> httpx.Response:
    body = {"action": action, "updated_by": "ida@kiosk.example", **more}
    headers = {"Idempotency-Key": str(uuid.uuid4())}
    return made.send("flows_update_status", path={"flow_id": flow_id}, body=body, headers=headers)


def _plant(made: Stage, status: str, *, archived: bool = False) -> None:
    version = flow_version(_FLOW, 1, now=NOW, status=status)
    made.emulator.store().collection("flows").put(
        _FLOW, flow(_FLOW, now=NOW, versions=[version], archived=archived)
    )


def _get(made: Stage, flow_id: str = _FLOW, version_no: int | None = None) -> dict[str, Any]:
    query = {"version_no": None if version_no is None else str(version_no)}
    data: dict[str, Any] = made.ok("flows_get", path={"flow_id": flow_id}, query=query)["data"]
    return data


def _refused(response: httpx.Response, message: str) -> None:
    assert response.status_code == 409, response.text
    assert response.json()["error"] == {
        "code": "BAD_REQUEST",
        "message": message,
        "target": "action",
        "details": [],
    }


@pytest.mark.parametrize("state", _STATES)
@pytest.mark.parametrize("action", _ALLOWED)
def test_every_action_in_every_state(action: str, state: str) -> None:
    with stage({}) as made:
        _plant(made, state)
        made.emulator.clock.advance(60)
        response = _act(made, action)
        target = _ALLOWED[action].get(state)
        if target is None:
            _refused(response, _WORDS[action])
            assert _get(made)["status"] == state
            return
        assert response.json()["data"] == {"flow_id": _FLOW, "status": target}
        shown = _get(made)
        assert (shown["status"], shown["archived"]) == (target, action == "archive")


@pytest.mark.parametrize("state", _STATES)
def test_every_archived_flow_comes_back(state: str) -> None:
    with stage({}) as made:
        _plant(made, state, archived=True)
        assert _act(made, "unarchive").json()["data"] == {"flow_id": _FLOW, "status": state}
        assert _get(made)["archived"] is False
        _refused(_act(made, "unarchive"), "Cannot unarchive a flow that is not archived.")


def test_an_archived_flow_is_archived_once() -> None:
    with stage({}) as made:
        _plant(made, "STOPPED", archived=True)
        _refused(_act(made, "archive"), "Cannot archive a flow that is already archived.")


def test_a_version_of_an_archived_flow_takes_its_actions() -> None:
    with stage({}) as made:
        _plant(made, "PAUSED", archived=True)
        assert _act(made, "stop").status_code == 200
        assert (_get(made)["status"], _get(made)["archived"]) == ("STOPPED", True)


def test_an_action_is_on_the_active_version() -> None:
    with stage({}) as made:
        active = FLOWS["active"]
        assert _act(made, "pause", active).json()["data"]["status"] == "PAUSED"
        assert [item["status"] for item in _get(made, active)["versions"]] == ["RETIRED", "PAUSED"]
        assert _get(made, active)["updated_at"] == "2026-03-02T09:30:00Z"


def test_an_action_is_on_the_version_that_is_named() -> None:
    with stage({}) as made:
        active = FLOWS["active"]
        assert _act(made, "stop", active, version_no=1).json()["data"]["status"] == "STOPPED"
        assert [item["status"] for item in _get(made, active)["versions"]] == ["STOPPED", "ACTIVE"]


@pytest.mark.parametrize("action", ["archive", "unarchive"])
def test_archiving_takes_no_version(action: str) -> None:
    with stage({}) as made:
        response = _act(made, action, FLOWS["stopped"], version_no=1)
        assert response.status_code == 400
        assert response.json()["error"] == {
            "code": "VALIDATION_FAILED",
            "message": "One or more request parameters failed validation.",
            "target": "version_no",
            "details": [
                {"target": "version_no", "message": "version_no is not allowed for archive and unarchive."}
            ],
        }


@pytest.mark.parametrize(
    ("flow_id", "more", "status"),
    [
        (_FLOW, {}, 404),
        (VERSION_2, {}, 400),
        (FLOWS["active"], {"version_no": 3}, 404),
        (FLOWS["active"], {"version_no": 0}, 400),
        (FLOWS["active"], {"action": "publish"}, 400),
        (FLOWS["active"], {"updated_by": "ida"}, 400),
    ],
)
def test_what_is_not_there_or_not_valid(flow_id: str, more: dict[str, Any], status: int) -> None:
    with stage({}) as made:
        body = {"action": "pause", "updated_by": "ida@kiosk.example", **more}
        response = made.send("flows_update_status", path={"flow_id": flow_id}, body=body)
        assert response.status_code == status
        wanted = "NOT_FOUND" if status == 404 else "VALIDATION_FAILED"
        assert response.json()["error"]["code"] == wanted


def test_a_repeated_action_is_done_once() -> None:
    with stage({}) as made:
        first = made.send("flows_update_status")
        assert (first.status_code, first.json()["data"]["status"]) == (200, "PAUSED")
        again = made.send("flows_update_status")
        assert (again.status_code, again.content) == (200, first.content)
        assert made.emulator.store().collection("flow_audit").count() == 1


def test_a_key_belongs_to_its_body() -> None:
    with stage({}) as made:
        made.ok("flows_update_status")
        response = made.send("flows_update_status", change={"action": "stop"})
        assert response.status_code == 409
        assert response.json()["error"] == {
            "code": "BAD_REQUEST",
            "message": "Idempotency-Key reused with a different request body.",
            "target": "Idempotency-Key",
            "details": [],
        }


@pytest.mark.parametrize(
    ("key", "text"),
    [
        (None, "Idempotency-Key is required."),
        ("5b1d", "Idempotency-Key must be a UUID of version 4."),
    ],
)
def test_a_key_is_needed(key: str | None, text: str) -> None:
    with stage({}) as made:
        response = made.send("flows_update_status", headers={"Idempotency-Key": key})
        assert response.status_code == 400
        assert response.json()["error"]["details"] == [{"target": "Idempotency-Key", "message": text}]


def test_who_did_it_is_kept() -> None:
    with stage({}) as made:
        assert _act(made, "pause", FLOWS["active"]).status_code == 200
        (entry,) = made.emulator.store().collection("flow_audit").all()
        del entry["id"]
        assert entry == {
            "flow_id": FLOWS["active"],
            "version_no": 2,
            "action": "pause",
            "updated_by": "ida@kiosk.example",
            "at": "2026-03-02T09:30:00+00:00",
        }
