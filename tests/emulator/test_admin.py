"""The emulator's own interface, and the Python API that stands for the same things."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from moengage_emulator import Emulator, Settings, Workspace, emulator
from moengage_emulator.document import Document
from moengage_emulator.emulator import default_workspace
from moengage_emulator.handling import handler_of, worded_families
from moengage_emulator.selfcheck import SelfCheck
from tests.emulator.kit import BODIES, KEY, WORKSPACE, Raw, basic


def admin(api: Raw, method: str, path: str, body: Any = None) -> tuple[int, Any]:
    """One request to the interface."""
    content = None if body is None else json.dumps(body)
    response = api.http.request(method, f"/_emulator{path}", content=content)
    return response.status_code, response.json()


def test_overview(api: Raw) -> None:
    status, found = admin(api, "GET", "")
    assert (status, found["workspaces"], found["limits"], found["errors"]) == (
        200,
        ["ACME", "GLOBEX"],
        "off",
        0,
    )
    assert found["now"] == "2026-03-01T09:30:00+00:00"
    assert "data_track_user" in found["operations"]["emulated"]


def test_document(api: Raw) -> None:
    assert admin(api, "GET", "/openapi.json")[1]["openapi"].startswith("3.1")


def test_state_counts_dumps_and_seeds(api: Raw) -> None:
    assert admin(api, "GET", "/state") == (200, {})
    api.ok("data_track_user")
    assert admin(api, "GET", "/state")[1] == {"ACME": {"user_ids": 1, "users": 1}}
    users = admin(api, "GET", "/state/ACME/users")[1]
    assert [user["customer_id"] for user in users] == ["ada-1"]
    document = {"import_id": "a/b", "n": 1}
    assert admin(api, "PUT", "/state/ACME/imports/a%2Fb", document) == (200, document)
    assert api.documents("imports") == [document]
    assert api.emu.store().collection("imports").get("a/b") == document


def test_reset(api: Raw) -> None:
    api.ok("data_track_user")
    api.emu.clock.advance(60)
    admin(api, "POST", "/faults", {"status": 500, "operation": "data_track_event"})
    assert admin(api, "POST", "/reset") == (200, {"status": "reset"})
    assert admin(api, "GET", "/state")[1] == {}
    assert admin(api, "GET", "/faults")[1] == []
    assert admin(api, "GET", "/requests")[1] == []
    assert admin(api, "GET", "")[1]["now"] == "2026-03-01T09:31:00+00:00"
    assert api.send("data_track_event").status_code == 200


def test_request_log(api: Raw) -> None:
    api.ok("data_track_user")
    api.send("data_track_event", headers={"authorization": basic(password="wrong")})
    api.send("data_track_user", path="/nowhere")
    found = admin(api, "GET", "/requests")[1]
    assert [(item["number"], item["operation"], item["status"], item["fault"]) for item in found] == [
        (1, "data_track_user", 200, None),
        (2, "data_track_event", 401, "wrong_key"),
        (3, None, 404, "route_not_found"),
    ]
    assert found[0] | {"time": ""} == {
        "number": 1,
        "time": "",
        "method": "POST",
        "path": "/v1/customer/ACME",
        "query": "",
        "operation": "data_track_user",
        "workspace": "ACME",
        "status": 200,
        "fault": None,
    }
    assert [item["number"] for item in admin(api, "GET", "/requests?after=2")[1]] == [3]
    assert [item["number"] for item in admin(api, "GET", "/requests?operation=data_track_event")[1]] == [2]
    shown = admin(api, "GET", "/requests?bodies=1")[1][0]
    assert json.loads(shown["body"]) == BODIES["data_track_user"]
    assert json.loads(shown["answer"])["status"] == "success"
    assert shown["headers"]["authorization"] == "(hidden)"
    assert KEY not in json.dumps(admin(api, "GET", "/requests?bodies=1")[1])
    assert admin(api, "DELETE", "/requests") == (200, [])
    assert admin(api, "GET", "/requests")[1] == []


def test_long_bodies_are_cut_in_the_log(api: Raw) -> None:
    api.send("data_track_user", content=b" " * 50_000)
    assert len(api.emu.log.entries()[0].body) == 16_384


def test_clock(api: Raw) -> None:
    assert admin(api, "GET", "/clock")[1] == {"now": "2026-03-01T09:30:00+00:00", "frozen": True}
    assert admin(api, "POST", "/clock/advance", {"seconds": 90})[1]["now"] == "2026-03-01T09:31:30+00:00"
    moved = admin(api, "PUT", "/clock", {"now": "2027-01-01T00:00:00+05:30"})
    assert moved == (200, {"now": "2026-12-31T18:30:00+00:00", "frozen": True})
    assert admin(api, "PUT", "/clock", {"frozen": False})[1]["frozen"] is False
    assert not api.emu.clock.frozen


def test_faults(api: Raw) -> None:
    rule = {"operation": "data_track_user", "status": 503, "times": 2}
    assert admin(api, "POST", "/faults", rule) == (200, {"id": 1})
    assert api.send("data_track_user").status_code == 503
    report = admin(api, "GET", "/faults")[1]
    assert [(item["id"], item["status"], item["hits"], item["left"]) for item in report] == [(1, 503, 1, 1)]
    assert admin(api, "DELETE", "/faults") == (200, [])
    assert api.send("data_track_user").status_code == 200


def test_limits(api: Raw) -> None:
    figures = {"data_track_user": {"minute": 1}}
    assert admin(api, "PUT", "/limits", {"mode": "default", "figures": figures})[1] == {
        "mode": "default",
        "scale": 0.01,
        "figures": figures,
    }
    assert [api.send("data_track_user").status_code for _ in range(2)] == [200, 429]
    assert admin(api, "GET", "/limits")[1]["mode"] == "default"
    assert admin(api, "PUT", "/limits", {"mode": "off"})[0] == 200
    assert api.send("data_track_user").status_code == 200


def test_workspaces(api: Raw) -> None:
    keys = [{"kind": "data", "secret": "s", "scopes": None}]
    status, made = admin(api, "PUT", "/workspaces/NEW", {"keys": keys, "settings": {"name": "New"}})
    assert (status, made["id"], made["keys"], made["settings"]["name"]) == (200, "NEW", keys, "New")
    assert [item["id"] for item in admin(api, "GET", "/workspaces")[1]] == ["ACME", "GLOBEX", "NEW"]
    parts: dict[str, Any] = {
        "path": "/v1/customer/NEW",
        "headers": {"authorization": basic("NEW", "s"), "moe-appkey": None},
    }
    assert api.send("data_track_user", **parts).status_code == 200
    assert admin(api, "PATCH", "/workspaces/NEW/settings", {"account": "suspended"})[0] == 200
    assert api.send("data_track_user", **parts).status_code == 403
    assert admin(api, "DELETE", "/workspaces/NEW") == (200, {"status": "removed"})
    assert api.send("data_track_user", **parts).status_code == 401


@pytest.mark.parametrize(
    ("method", "path", "body", "status", "words"),
    [
        ("PUT", "/clock", {"now": "2027-01-01T00:00:00"}, 400, "aware"),
        ("PUT", "/clock", {"now": "soon"}, 400, "isoformat"),
        ("PUT", "/clock", {"now": 5}, 400, "ISO 8601"),
        ("PUT", "/clock", {"frozen": "yes"}, 400, "true or false"),
        ("PUT", "/clock", {"then": 1}, 400, "unknown: then"),
        ("PUT", "/clock", [], 400, "JSON object"),
        ("POST", "/clock/advance", {"seconds": "1"}, 400, "number"),
        ("POST", "/clock/advance", {"seconds": 1e300}, 400, "that far"),
        ("POST", "/faults", {"status": 500, "operation": "data_nothing"}, 400, "no operation"),
        ("POST", "/faults", {"status": 500, "count": 3}, 400, "not a fault"),
        ("PUT", "/limits", {"mode": "strict"}, 400, "mode"),
        ("GET", "/requests?after=x", None, 400, "invalid literal"),
        ("PUT", "/workspaces/NEW", {"keys": [{"kind": "data"}]}, 400, "secret"),
        ("PUT", "/workspaces/NEW", {"keys": 5}, 400, "not a workspace"),
        ("PUT", "/workspaces/NEW", {"keys": [{"kind": "data", "secret": 5}]}, 400, "are strings"),
        (
            "PUT",
            "/workspaces/NEW",
            {"keys": [{"kind": "scoped", "secret": "s", "scopes": [5]}]},
            400,
            "strings",
        ),
        ("PATCH", "/workspaces/ACME/settings", {"max_body": {"data_track_user": "5"}}, 400, "max_body"),
        ("PATCH", "/workspaces/ACME/settings", {"identifiers": [5]}, 400, "list of strings"),
        ("PATCH", "/workspaces/ACME/settings", {"colour": "red"}, 400, "no setting"),
        ("PATCH", "/workspaces/ACME/settings", {"account": "asleep"}, 400, "account is one of"),
        ("PATCH", "/workspaces/ACME/settings", {"identity_resolution": "yes"}, 400, "type bool"),
        ("PATCH", "/workspaces/ACME/settings", {"time_zone_offset": True}, 400, "type int"),
        ("PATCH", "/workspaces/ACME/settings", {"identifiers": "email"}, 400, "list of strings"),
        ("PATCH", "/workspaces/NOBODY/settings", {}, 404, "NOBODY"),
        ("DELETE", "/workspaces/NOBODY", None, 404, "NOBODY"),
    ],
)
def test_wrong_requests(api: Raw, method: str, path: str, body: Any, status: int, words: str) -> None:
    found, answer = admin(api, method, path, body)
    assert found == status
    assert words in answer["error"]


def test_a_body_that_is_no_json(api: Raw) -> None:
    response = api.http.put("/_emulator/clock", content=b"{")
    assert (response.status_code, "error" in response.json()) == (400, True)


def test_unknown_admin_paths_are_not_the_vendors(api: Raw) -> None:
    assert api.http.get("/_emulator/nothing").status_code == 404
    assert api.http.delete("/_emulator/clock").status_code == 405
    assert api.http.get("/_emulators").json()["error"]["type"] == "Not Found"


def test_a_workspace_survives_a_round_trip() -> None:
    settings = Settings().changed(
        {"identifiers": ["email"], "max_body": {"data_track_user": 5}, "extra": {"a": 1}}
    )
    made = Workspace("W", default_workspace().keys, settings)
    assert Workspace.from_document(json.loads(json.dumps(made.as_document()))) == made
    assert "emulator-key" not in repr(made)


def test_python_configuration() -> None:
    with emulator() as emu:
        assert emu.workspace.id == "EMULATOR"
        assert emu.configure(name="Shop").settings.name == "Shop"
        assert emu.workspaces["EMULATOR"].settings.name == "Shop"
        with pytest.raises(KeyError):
            emu.configure("NOBODY", name="x")
        emu.workspaces.remove("EMULATOR")
        with pytest.raises(LookupError, match="no workspace"):
            emu.store()


def test_every_operation_of_an_emulated_family_has_a_handler() -> None:
    with emulator() as emu:
        known = emu.machine.document.operations.values()
        emulated = [item.id for item in known if item.family in worded_families()]
        assert [name for name in emulated if handler_of(name) is None] == []
        assert {"data_track_user", "gdpr_submit_request", "campaigns_v5_create"} <= set(emulated)


def finding(status: int, body: Any, operation: str = "data_track_user") -> str | None:
    document = Document.load()
    content = body if isinstance(body, bytes) else json.dumps(body).encode()
    return SelfCheck(document).finding(document.operations[operation], status, content)


@pytest.mark.parametrize(
    ("status", "body", "words"),
    [
        (200, {"status": "success", "message": "fine"}, None),
        (404, {"anything": 1}, None),
        (200, {"message": "no status"}, "'status' is a required property"),
        (200, {"status": 5}, "status: 5 is not of type 'string'"),
        (418, {"status": "fail"}, "does not declare"),
        (200, b"{", "without a JSON body"),
    ],
)
def test_selfcheck_findings(status: int, body: Any, words: str | None) -> None:
    found = finding(status, body)
    assert found is None if words is None else words in str(found)


def test_selfcheck_of_a_declared_status_without_a_body() -> None:
    assert finding(403, b"", "data_get_install_info") is None
    assert "declares none" in str(finding(403, {"status": "fail"}, "data_get_install_info"))


def test_selfcheck_fails_loudly() -> None:
    document = Document(copy.deepcopy(Document.load().raw))
    workspaces = [default_workspace(WORKSPACE, KEY)]
    emu = Emulator(workspaces=workspaces, validate_responses=True, document=document)
    try:
        declared = emu.machine.document.operations["data_track_user"].responses["200"]
        declared["content"]["application/json"]["schema"] = {"type": "object", "required": ["job_id"]}
        response = Raw(emu).send("data_track_user")
        assert (response.status_code, response.json()["error"]["type"]) == (500, "EmulatorSelfCheck")
        assert emu.errors == ["data_track_user answered 200: the body: 'job_id' is a required property"]
    finally:
        emu.close()
