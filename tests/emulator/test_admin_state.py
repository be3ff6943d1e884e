"""Fixtures, snapshots and the description of the interface."""

from __future__ import annotations

import copy
import html
import json
from pathlib import Path
from typing import Any

import pytest
from openapi_spec_validator import OpenAPIV31SpecValidator

from moengage_emulator import Clock, emulator
from moengage_emulator.admin.routes import ROUTES
from tests.emulator import campaigns_v5_kit
from tests.emulator.kit import BODIES, START, WORKSPACE, Raw
from tests.emulator.test_admin import admin

FIXTURE: dict[str, Any] = {
    "clock": {"now": "2026-03-02T09:30:00Z", "frozen": True},
    "workspaces": [{"id": "NEW", "keys": [{"kind": "data", "secret": "k"}], "settings": {"name": "New one"}}],
    "calls": [
        {"operation": "data_track_user", "body": BODIES["data_track_user"]},
        {"operation": "data_track_user", "workspace": "NEW", "body": BODIES["data_track_user"]},
    ],
    "documents": {WORKSPACE: {"imports": {"imp-1": {"import_id": "imp-1"}}}},
    "files": {"https://files.example/ids.csv": "ada-1\n"},
    "limits": {"mode": "scaled", "scale": 0.5},
    "faults": [{"operation": "data_track_event", "status": 503}],
}
YAML = """
clock: {now: 2026-03-02T09:30:00Z, frozen: true}
calls:
  - {operation: data_track_user, body: {type: customer, customer_id: ada-1, attributes: {name: Ada}}}
"""


def test_a_fixture_loads_every_part(api: Raw) -> None:
    assert admin(api, "POST", "/fixture", FIXTURE) == (200, {"status": "loaded"})
    emu = api.emu
    assert (emu.clock.now().isoformat(), emu.clock.frozen) == ("2026-03-02T09:30:00+00:00", True)
    assert emu.workspaces["NEW"].settings.name == "New one"
    assert [user["customer_id"] for user in api.documents("users")] == ["ada-1"]
    assert emu.store("NEW").collection("users").count() == 1
    assert api.documents("imports") == [{"import_id": "imp-1"}]
    assert [item["url"] for item in api.documents("files")] == ["https://files.example/ids.csv"]
    assert (emu.limits.mode, emu.limits.scale) == ("scaled", 0.5)
    assert api.send("data_track_event").status_code == 503


def test_calls_of_a_fixture_have_keys_of_their_own(api: Raw) -> None:
    call = {"operation": "campaigns_v5_create", "body": campaigns_v5_kit.PUSH}
    api.emu.load({"calls": [{**call, "headers": {"X-MOE-Request-Id": name}} for name in ("first", "second")]})
    assert len(api.documents("campaigns")) == 2


def test_a_fixture_from_a_file(tmp_path: Path) -> None:
    file = tmp_path / "fixture.yaml"
    file.write_text(YAML, encoding="utf-8")
    with emulator() as emu:
        emu.load(file)
        assert emu.store().collection("users").count() == 1
        assert emu.clock.now().isoformat() == "2026-03-02T09:30:00+00:00"


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"users": []}, "unknown: users; there are: clock, workspaces, calls"),
        ({"clock": {"now": "soon"}}, "clock: Invalid isoformat"),
        ({"calls": [{"operation": "nothing"}]}, "calls: 0: there is no operation nothing"),
        (
            {"calls": [{"operation": "data_track_user", "body": {"customer_id": 5}}]},
            "calls: 0: data_track_user answered 400",
        ),
        ({"calls": [{"operation": "data_track_user", "workspace": "NOWHERE"}]}, "calls: 'NOWHERE'"),
        # The workspace has no key of this tile.
        ({"calls": [{"operation": "inform_send", "body": {}}]}, "calls: 0: inform_send answered 401"),
        ({"documents": {"NOWHERE": {}}}, "documents: 'NOWHERE'"),
        ({"documents": [1]}, "documents: "),
        ({"limits": {"mode": "none"}}, "limits: the mode is one of off, scaled, default"),
        ({"faults": [{}]}, "faults: a fault needs"),
        ({"workspaces": [{"id": 5}]}, "workspaces: "),
    ],
)
def test_a_fixture_that_does_not_fit(api: Raw, change: dict[str, Any], message: str) -> None:
    status, body = admin(api, "POST", "/fixture", change)
    assert status == 400
    assert body["error"].startswith(message)


@pytest.mark.parametrize("text", ["- 1", "a: [", "5"])
def test_a_file_that_is_no_fixture(tmp_path: Path, text: str) -> None:
    file = tmp_path / "fixture.yaml"
    file.write_text(text, encoding="utf-8")
    with emulator() as emu, pytest.raises(ValueError, match=r"fixture\.yaml (is not YAML|holds no mapping)"):
        emu.load(file)


def test_back_to_a_snapshot_and_on_as_before(api: Raw) -> None:
    api.ok("data_track_user")
    status, taken = admin(api, "GET", "/snapshot")
    assert status == 200
    seen = []
    for _ in range(2):
        api.emu.clock.advance(60)
        api.emu.configure(name="changed")
        answer = api.ok("gdpr_submit_request")
        assert api.documents("users") == []
        seen.append((answer, api.documents("gdpr_requests")))
        assert admin(api, "PUT", "/snapshot", taken) == (200, {"status": "restored"})
        assert [user["customer_id"] for user in api.documents("users")] == ["ada-1"]
        assert api.emu.clock.now() == START
        assert api.emu.workspaces[WORKSPACE].settings.name == "Emulated workspace"
    assert seen[0] == seen[1]


def test_a_snapshot_goes_to_another_emulator(api: Raw) -> None:
    api.ok("data_track_user")
    taken = json.loads(json.dumps(api.emu.snapshot()))
    with emulator(clock=Clock(frozen=True)) as other:
        other.restore(taken)
        again = json.loads(json.dumps(other.snapshot()))
        assert again["clock"].pop("offset") == pytest.approx(taken["clock"].pop("offset"), abs=60)
        assert again == taken
        assert list(other.workspaces) == ["ACME", "GLOBEX"]


@pytest.mark.parametrize(
    "change",
    [
        {"form": "else"},
        {"documents": [["ACME", "users"]]},
        {"documents": 5},
        {"ids": []},
        {"ids": [3, [1], None]},
        {"clock": 5},
        {"workspaces": [5]},
    ],
)
def test_what_is_no_snapshot_changes_nothing(api: Raw, change: dict[str, Any]) -> None:
    api.ok("data_track_user")
    taken = api.emu.snapshot()
    status, body = admin(api, "PUT", "/snapshot", {**copy.deepcopy(taken), **change})
    assert (status, body["error"].partition(":")[0]) == (400, "not a snapshot")
    assert api.emu.snapshot() == taken


def test_documents_by_field_and_removed(api: Raw) -> None:
    for name in ("a/b", "c"):
        admin(api, "PUT", f"/state/ACME/things/{name.replace('/', '%2F')}", {"kind": name})
    assert admin(api, "GET", "/state/ACME/things?kind=c") == (200, [{"kind": "c"}])
    assert admin(api, "DELETE", "/state/ACME/things/a%2Fb") == (200, {"status": "removed"})
    assert admin(api, "DELETE", "/state/ACME/things/a%2Fb") == (404, {"error": "there is no a/b"})
    assert api.documents("things") == [{"kind": "c"}]


def test_the_interface_describes_itself(api: Raw) -> None:
    status, document = admin(api, "GET", "/interface.json")
    assert status == 200
    OpenAPIV31SpecValidator(document).validate()
    described = {(method.upper(), path) for path, item in document["paths"].items() for method in item}
    assert described == {(route.method, f"/_emulator{route.path}") for route in ROUTES}
    shown = api.http.get("/_emulator/docs")
    assert shown.headers["content-type"].startswith("text/html")
    assert all(html.escape(route.summary) in shown.text for route in ROUTES)


def test_every_described_field_is_taken_and_no_other(api: Raw) -> None:
    for route in ROUTES:
        if not route.body:
            continue
        path = route.path.replace("{id}", "X")
        status, body = admin(api, route.method, path, {"surprise": 1})
        assert status == 400, route
        assert "surprise" in body["error"]


@pytest.mark.parametrize(
    ("method", "path", "status"),
    [("GET", "/nothing", 404), ("POST", "/nothing", 404), ("POST", "/state", 405)],
)
def test_requests_that_there_are_not(api: Raw, method: str, path: str, status: int) -> None:
    found, body = admin(api, method, path)
    assert found == status
    assert body["error"] == (
        f"there is no {method} /_emulator{path}; GET /_emulator/docs lists what there is"
    )
