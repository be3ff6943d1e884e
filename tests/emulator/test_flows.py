"""Search flows, get them and their versions; and how their refusals read."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import timedelta
from typing import Any

import httpx
import pytest

from moengage_emulator import ApiKey, Workspace
from moengage_emulator.families.flows import flow, flow_version
from moengage_emulator.faults import FaultRule
from tests.emulator.kit import basic
from tests.emulator.statuses.stage import NOW, OTHER, Stage, stage
from tests.fuzz.seeds import KEY, WORKSPACE
from tests.fuzz.seeds.flows import FLOWS, NODES, VERSION_2

_ABSENT = "65f0c1d2e3a4b5c6d7e8faff"
_FAILED = "One or more request parameters failed validation."
_GENERAL = {
    "code": "VALIDATION_FAILED",
    "message": _FAILED,
    "target": "request",
    "details": [{"target": "request", "message": "Check the request parameters and try again."}],
}
_NOT_FOUND = {
    "code": "NOT_FOUND",
    "message": "Flow not found.",
    "target": "flow",
    "details": [{"target": "flow_id", "message": "Flow not found."}],
}


@contextmanager
def flows() -> Iterator[Stage]:
    with stage({}) as made:
        yield made


def _error(response: httpx.Response, status: int) -> Any:
    assert response.status_code == status, response.text
    return response.json()["error"]


def _search(made: Stage, **body: Any) -> list[str]:
    data = made.ok("flows_search", body=body)["data"]
    return [row["name"].removeprefix("Flow ") for row in data["flows"]]


def _plant(made: Stage, *documents: dict[str, Any]) -> None:
    for document in documents:
        made.emulator.store().collection("flows").put(document["id"], document)


@pytest.mark.parametrize(
    ("body", "names"),
    [
        ({}, ["stopped", "paused", "draft", "active"]),
        ({"include_archived": True}, ["archived", "stopped", "paused", "draft", "active"]),
        ({"status": ["ACTIVE", "PAUSED"]}, ["paused", "active"]),
        ({"status": ["active"]}, ["active"]),
        ({"status": ["Active"]}, ["active"]),
        ({"status": ["RETIRED"]}, []),
        ({"status": []}, ["stopped", "paused", "draft", "active"]),
        ({"delivery_type": ["Periodic"]}, ["draft"]),
        ({"tags": ["winback", "onboarding"]}, ["paused", "active"]),
        ({"tags": ["Winback"]}, []),
        ({"created_by": ["ida@kiosk.example"]}, ["active"]),
        ({"name": "FLOW A"}, ["active"]),
        ({"name": "t", "status": ["DRAFT", "STOPPED"]}, ["stopped", "draft"]),
        ({"creation_start_time": "2026-02-01T08:00:00Z"}, ["stopped", "paused", "draft", "active"]),
        ({"creation_start_time": "2026-02-01T08:00:01Z"}, []),
        ({"creation_end_time": "2026-02-01T09:00:00+01:00"}, ["stopped", "paused", "draft", "active"]),
        (
            {"creation_start_time": "2026-02-01T08:00:00Z", "creation_end_time": "2026-02-01T08:00:00Z"},
            ["stopped", "paused", "draft", "active"],
        ),
        ({"creation_end_time": "2026-02-01T07:59:59Z"}, []),
        ({"colour": "green"}, ["stopped", "paused", "draft", "active"]),
    ],
)
def test_filters(body: dict[str, Any], names: list[str]) -> None:
    with flows() as made:
        assert _search(made, **body) == names


@pytest.mark.parametrize(
    "body",
    [
        {"status": ["OPEN"]},
        {"delivery_type": ["DAILY"]},
        {"limit": 0},
        {"limit": 101},
        {"limit": "5"},
        {"created_by": ["ida"]},
        {"cursor": "?"},
        {"cursor": base64.b64encode(b"{}").decode()},
        {"cursor": base64.b64encode(b'{"id": "one"}').decode()},
        {"cursor": base64.b64encode(b"[" * 100_000).decode()},
        {"creation_start_time": "yesterday"},
        {"creation_start_time": 1_700_000_000},
        {"creation_start_time": "2026-02-02T00:00:00Z", "creation_end_time": "2026-02-01T00:00:00Z"},
    ],
)
def test_bad_searches(body: dict[str, Any]) -> None:
    with flows() as made:
        assert _error(made.send("flows_search", body=body), 400) == _GENERAL


def test_a_row_is_about_the_active_version() -> None:
    with flows() as made:
        row = made.ok("flows_search", body={"status": ["ACTIVE"]})["data"]["flows"][0]
        assert row == {
            "flow_id": FLOWS["active"],
            "name": "Flow active",
            "status": "ACTIVE",
            "archived": False,
            "delivery_type": "EVENT_TRIGGERED",
            "active_version_name": "Version 2",
            "tags": ["onboarding"],
            "created_at": "2026-02-01T08:00:00Z",
            "updated_at": "2026-02-02T09:00:00Z",
            "published_at": "2026-02-02T09:00:00Z",
            "created_by": "ida@kiosk.example",
        }


def test_pages() -> None:
    with flows() as made:
        first = made.ok("flows_search", body={"limit": 3})["data"]
        assert (len(first["flows"]), first["has_more"]) == (3, True)
        assert json.loads(base64.b64decode(first["next_cursor"])) == {"id": first["flows"][-1]["flow_id"]}
        rest = made.ok("flows_search", body={"limit": 3, "cursor": first["next_cursor"]})["data"]
        assert [row["flow_id"] for row in rest["flows"]] == [FLOWS["active"]]
        assert (rest["has_more"], rest["next_cursor"]) == (False, None)


def test_a_page_has_twenty_rows() -> None:
    with flows() as made:
        _plant(made, *(flow(f"75f0c1d2e3a4b5c6d7e8fa{number:02d}", now=NOW) for number in range(20)))
        data = made.ok("flows_search", body={})["data"]
        assert (len(data["flows"]), data["has_more"]) == (20, True)


@pytest.mark.parametrize(
    ("on", "body", "text"),
    [
        (True, {}, "teams is required when the team feature is enabled"),
        (True, {"teams": []}, "teams is required when the team feature is enabled"),
        (False, {"teams": ["tea"]}, "teams is not allowed when the team feature is disabled"),
    ],
)
def test_teams_go_with_their_feature(on: bool, body: dict[str, Any], text: str) -> None:
    with flows() as made:
        made.emulator.configure(extra={"flow_teams": on})
        error = _error(made.send("flows_search", body=body), 400)
        assert (error["message"], error["details"]) == (_FAILED, [{"target": "teams", "message": text}])


def test_flows_are_found_by_their_teams() -> None:
    with flows() as made:
        made.emulator.configure(extra={"flow_teams": True})
        _plant(made, flow(_ABSENT, now=NOW, name="Flow tea", teams=["tea"]))
        assert _search(made, teams=["tea", "milk"]) == ["tea"]
        assert _search(made, teams=["milk"]) == []


def test_a_flow_in_full() -> None:
    with flows() as made:
        data = made.ok("flows_get")["data"]
        assert (data["status"], data["active_version_name"]) == ("ACTIVE", "Version 2")
        assert data["versions"] == [
            {
                "version_id": FLOWS["active"],
                "version_name": "Version 1",
                "version_no": 1,
                "status": "RETIRED",
            },
            {"version_id": VERSION_2, "version_name": "Version 2", "version_no": 2, "status": "ACTIVE"},
        ]
        assert data["published_by"] == "ida@kiosk.example"
        assert "approvers" not in data
        # What is null in settings and nodes is left out; a null parent is not.
        assert data["settings"] == {"on_failure": "EXIT"}
        trigger, action = data["structure"]["nodes"]
        assert trigger == {**NODES[0], "config": {"segmentation": {"audience_type": "all_users"}}}
        assert (trigger["parent_stage_id"], action) == (None, NODES[1])
        assert (data["attribution"], data["conversion_goal_details"]) == (None, None)


def test_a_node_may_have_no_settings() -> None:
    with flows() as made:
        found = made.emulator.store().collection("flows")
        draft = found.get(FLOWS["draft"])
        assert draft is not None
        found.put(
            draft["id"], {**draft, "versions": [{**draft["versions"][0], "nodes": [{"stage_id": "s1"}]}]}
        )
        data = made.ok("flows_get", path={"flow_id": FLOWS["draft"]})["data"]
        assert data["structure"]["nodes"] == [{"stage_id": "s1"}]


def test_a_flow_with_one_version_lists_none() -> None:
    with flows() as made:
        data = made.ok("flows_get", path={"flow_id": FLOWS["draft"]})["data"]
        assert data["versions"] is None
        assert (data["status"], data["published_at"], data["published_by"]) == ("DRAFT", None, None)


@pytest.mark.parametrize(("asked", "status"), [("1", "RETIRED"), ("2", "ACTIVE"), (None, "ACTIVE")])
def test_a_version_is_asked_for(asked: str | None, status: str) -> None:
    with flows() as made:
        data = made.ok("flows_get", query={"version_no": asked})["data"]
        assert data["status"] == status
        assert data["active_version_name"] == f"Version {asked or 2}"


@pytest.mark.parametrize(
    ("asked", "status"), [("0", 400), ("-1", 400), ("two", 400), ("1.5", 400), ("3", 404), ("9" * 5000, 404)]
)
def test_versions_that_are_not_there(asked: str, status: int) -> None:
    with flows() as made:
        error = _error(made.send("flows_get", query={"version_no": asked}), status)
        assert error == (_GENERAL if status == 400 else _NOT_FOUND)


def test_the_last_published_version_is_shown_whatever_its_state() -> None:
    with flows() as made:
        versions = [
            flow_version(_ABSENT, 1, now=NOW, status="STOPPED", published_by="ida@kiosk.example"),
            flow_version(VERSION_2[:-1] + "8", 2, now=NOW + timedelta(days=1)),
        ]
        _plant(made, flow(_ABSENT, now=NOW, versions=versions, approvers=["eve@kiosk.example"]))
        data = made.ok("flows_get", path={"flow_id": _ABSENT})["data"]
        assert (data["status"], data["approvers"]) == ("STOPPED", ["eve@kiosk.example"])


@pytest.mark.parametrize("tracking", [True, False])
def test_revenue_is_shown_while_it_is_tracked(tracking: bool) -> None:
    with flows() as made:
        goals = {
            "primary_goal": {"event": "Order placed", "goal_name": "Bought"},
            "revenue_tracking": tracking,
            "revenue_attribute": "total",
            "revenue_currency": "EUR",
        }
        version = flow_version(_ABSENT, 1, now=NOW, conversion_goal_details=goals)
        _plant(made, flow(_ABSENT, now=NOW, versions=[version]))
        shown = made.ok("flows_get", path={"flow_id": _ABSENT})["data"]["conversion_goal_details"]
        assert ("revenue_attribute" in shown, "revenue_currency" in shown) == (tracking, tracking)


def test_a_version_by_its_id() -> None:
    with flows() as made:
        sample = made.ok("flows_get_version")["data"]
        assert (sample["flow_id"], sample["active_version_name"]) == (FLOWS["active"], "Version 2")
        first = made.ok("flows_get_version", path={"version_id": FLOWS["active"]})["data"]
        assert (first["status"], len(first["versions"])) == ("RETIRED", 2)


@pytest.mark.parametrize(
    ("path", "status"),
    [
        ({"version_id": FLOWS["draft"]}, 404),
        ({"version_id": _ABSENT}, 404),
        ({"version_id": "two"}, 400),
        ({"flow_id": _ABSENT}, 404),
        ({"flow_id": VERSION_2}, 400),
        ({"flow_id": FLOWS["active"].upper()}, 400),
    ],
)
def test_ids_that_lead_nowhere(path: dict[str, str], status: int) -> None:
    with flows() as made:
        error = _error(made.send("flows_get_version", path=path), status)
        assert error == (_GENERAL if status == 400 else _NOT_FOUND)


@pytest.mark.parametrize(
    ("header", "body", "wanted"),
    [("5b1d", None, "5b1d"), ("5b1d", "6c2e", "5b1d"), (None, "6c2e", "6c2e"), (None, "größe", "größe")],
)
def test_the_request_id_comes_back(header: str | None, body: str | None, wanted: str) -> None:
    with flows() as made:
        given = {} if body is None else {"request_id": body}
        response = made.send("flows_search", body=given, headers={"X-MOE-Request-Id": header})
        assert response.json()["response_id"] == wanted
        # What no header can carry stands in the body alone.
        assert response.headers.get("x-moe-request-id") == (wanted if wanted.isascii() else None)


def test_a_request_id_is_made() -> None:
    with flows() as made:
        response = made.send("flows_get", headers={"X-MOE-Request-Id": None})
        assert len(response.json()["response_id"]) == 12
        assert response.headers["x-moe-request-id"] == response.json()["response_id"]


@pytest.mark.parametrize(
    "headers",
    [
        {"authorization": None},
        {"authorization": basic(WORKSPACE, "wrong")},
        {"authorization": basic("NOBODY", KEY)},
        {"X-MOE-Tenant-ID": OTHER},
        {"MOE-APPKEY": OTHER},
    ],
)
def test_unknown_callers(headers: dict[str, str | None]) -> None:
    with flows() as made:
        assert _error(made.send("flows_get", headers=headers), 401) == {
            "code": "UNAUTHORIZED",
            "message": "Invalid or missing credentials.",
            "details": [],
        }


@pytest.mark.parametrize(
    ("operation", "scope", "wanted"),
    [
        ("flows_search", "segments:view", "campaigns:view"),
        ("flows_get", "segments:view", "campaigns:view"),
        ("flows_get_version", "segments:view", "campaigns:view"),
        ("flows_update_status", "campaigns:view", "campaigns:create_manage"),
    ],
)
def test_scopes(operation: str, scope: str, wanted: str) -> None:
    with flows() as made:
        key = ApiKey("scoped", KEY, frozenset({scope}))
        made.emulator.workspaces.put(Workspace(WORKSPACE, (key,)))
        assert _error(made.send(operation), 403) == {
            "code": "FORBIDDEN",
            "message": "You do not have the required permission for this operation.",
            "target": "permission",
            "details": [{"target": "permission", "message": f"Required permission: {wanted}"}],
        }


def test_too_many_requests() -> None:
    with flows() as made:
        made.emulator.limits.configure("default")
        for _ in range(10):
            made.ok("flows_get")
        response = made.send("flows_get")
        assert _error(response, 429) == {
            "code": "RATE_LIMITED",
            "message": "Rate limit exceeded for app key.",
            "details": [],
        }
        assert response.headers["retry-after"] == "1"
        # Each operation has a count of its own.
        made.ok("flows_get_version")


@pytest.mark.parametrize(
    "operation", ["flows_search", "flows_get", "flows_get_version", "flows_update_status"]
)
def test_a_fault_of_the_server(operation: str) -> None:
    with flows() as made:
        made.emulator.faults.add(FaultRule(status=500))
        assert _error(made.send(operation), 500) == {
            "code": "INTERNAL_ERROR",
            "message": "Internal server error.",
            "details": [],
        }
