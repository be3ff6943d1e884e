"""Operations of the document that nobody has written a handler for, beside a family that is emulated."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from typing import Any

import pytest

from moengage_emulator import Emulator, FaultRule, cli
from moengage_emulator.document import Document, Place
from moengage_emulator.emulator import default_workspace
from moengage_emulator.fallback import wording_of
from moengage_emulator.handling import FAULT_KINDS, CallContext, Fault, handler_of
from tests.emulator.core_kit import DOCUMENT, JSON, Core, core

ORDER: dict[str, Any] = {
    "operationId": "shelf_order",
    "tags": ["shelf"],
    "security": [{"push": []}],
    "requestBody": {"required": True, "content": {"multipart/form-data": {"schema": {"type": "object"}}}},
    "responses": {"200": {"content": JSON}},
    "x-moengage": {
        "workspace": [{"in": "body", "name": "appId"}, {"in": "path", "name": "app_id"}],
        "idempotency": {"body": "order_id"},
        "request_id": {"body": "request_id"},
        "signature": {"key": "push", "in": "body", "name": "sign", "join": "|", "of": ["workspace", "key"]},
        "mirrors": [{"header": "X-Kind", "body": "kind"}],
        "limits": [],
    },
}
WIDER: dict[str, Any] = {
    **DOCUMENT,
    # First in the document, so that only its missing envelope can keep it from wording a 404.
    "paths": {
        "/shelves/{app_id}/orders": {"post": ORDER},
        "/points/{id}/shelf": {
            "get": {**ORDER, "operationId": "shelf_of_point", "requestBody": None, "security": []}
        },
        **DOCUMENT["paths"],
    },
    "components": {"securitySchemes": {"scoped": {}, "push": {}, "inform": {}}},
}
NOT_YET = {
    "status": "fail",
    "error": {"type": "not_emulated", "message": "The emulator does not emulate shelf_order yet."},
}


@pytest.fixture
def api() -> Iterator[Core]:
    """The emulated family behind a document that holds another, with every answer checked."""
    with core(document=Document(WIDER), validate_responses=True) as client:
        yield client
        assert client.emu.errors == []


@pytest.mark.parametrize("credentials", [None, "", "Bearer x", "Basic !", "Basic QUNNRTprZTp5"])
def test_the_answer_is_the_same_for_everybody(api: Core, credentials: str | None) -> None:
    del api.http.headers["authorization"]
    headers = {} if credentials is None else {"authorization": credentials}
    response = api.http.post("/shelves/OTHER/orders", headers=headers, content=b"{")
    assert (response.status_code, response.json()) == (501, NOT_YET)
    entry = api.emu.log.entries()[-1]
    assert (entry.operation, entry.status, entry.fault) == ("shelf_order", 501, "not_emulated")


def test_operations_without_credentials_and_body() -> None:
    with core(document=Document(WIDER)) as api:
        assert api.http.get("/points/a/shelf").status_code == 501
        assert api.read().status_code == 200
        assert api.emu.errors == []


def test_a_method_that_the_path_has_not(api: Core) -> None:
    response = api.http.delete("/shelves/ACME/orders")
    assert (response.status_code, response.headers["allow"]) == (405, "POST")
    assert response.json()["error"]["type"] == "method_not_allowed"


@pytest.mark.parametrize("path", ["/", "/shelves", "/shelves/ACME/orders/1", "/points/a/shelf/1", "/nowhere"])
def test_unknown_paths_are_worded_by_a_family_that_is_emulated(api: Core, path: str) -> None:
    answer = api.http.get(path).json()
    assert (answer["fault"], answer["operation"][:5]) == ("route_not_found", "core_")


def test_a_document_of_which_nothing_is_emulated() -> None:
    paths = {"/shelves/{app_id}/orders": {"post": ORDER}}
    with core(document=Document({"paths": paths})) as api:
        response = api.http.get("/nowhere")
        assert (response.status_code, response.json()["error"]["type"]) == (404, "route_not_found")
        assert api.emu.errors == []


def test_planned_faults_stand_in_for_a_handler(api: Core) -> None:
    stub = {"ordered": True}
    api.emu.faults.add(FaultRule("shelf_order", status=200, body=stub, headers={"X-Stub": "1"}))
    api.emu.faults.add(FaultRule("shelf_order", status=429))
    api.emu.faults.add(FaultRule("shelf_order", status=503, when="after"))
    found = [api.http.post("/shelves/ACME/orders") for _ in range(4)]
    assert [response.status_code for response in found] == [200, 429, 503, 501]
    assert (found[0].json(), found[0].headers["x-stub"]) == (stub, "1")
    assert (found[1].json()["error"]["type"], found[1].headers["retry-after"]) == ("rate_limited", "1")
    assert found[2].json()["error"]["type"] == "server_error"


@pytest.mark.parametrize("kind", FAULT_KINDS)
def test_own_words_for_every_fault(api: Core, kind: Any) -> None:
    described = api.emu.machine.document.operations["shelf_order"]
    context = CallContext(described, "/", api.emu.clock, api.emu.machine.ids)
    answer = wording_of("shelf").fault(Fault(kind), context)
    assert (400 <= answer.status < 500) == (kind != "server_error")
    assert answer.body["error"]["type"] == kind
    assert "shelf" in answer.body["error"]["message"]


def test_the_overview_tells_them_apart(api: Core) -> None:
    assert api.http.get("/_emulator").json()["operations"] == {
        "emulated": ["core_create", "core_read"],
        "not_emulated": ["shelf_of_point", "shelf_order"],
    }


def test_the_bundled_document() -> None:
    """What has no handler says so before it asks who is there, and nothing else is a 501."""
    with core(document=None, validate_responses=True) as api:
        del api.http.headers["authorization"]
        for operation in api.emu.machine.document.operations.values():
            path = operation.path.replace("{", "").replace("}", "")
            response = api.http.request(operation.method, path)
            assert (response.status_code == 501) == (handler_of(operation.id) is None), operation.id
            if response.status_code == 501:
                assert operation.id in response.json()["error"]["message"]
        assert api.emu.errors == []


def test_facts_of_the_wider_document() -> None:
    described = Document(WIDER).operations["shelf_order"]
    assert described.workspace == (Place("body", "appId"), Place("path", "app_id"))
    assert (described.body_model, described.idempotency_header) == (None, None)


@pytest.mark.parametrize(
    ("more", "status"), [({}, 201), ({"appId": "ACME"}, 201), ({"appId": "GLOBEX"}, 400), ({"appId": 5}, 400)]
)
def test_a_workspace_named_in_the_body(more: dict[str, Any], status: int) -> None:
    document = copy.deepcopy(DOCUMENT)
    facts = document["paths"]["/points"]["post"]["x-moengage"]
    facts["workspace"] = [{"in": "body", "name": "appId"}]
    with core(document=Document(document)) as api:
        key = "00000000-0000-4000-8000-000000000001"
        response = api.create(key, {"lat": 0, "lon": 0, **more})
        assert response.status_code == status
        if status == 400:
            assert response.json()["fault"] == "workspace_mismatch"
            assert response.json()["detail"] == {"in": "body", "name": "appId"}


def test_a_default_workspace_has_every_kind_of_key() -> None:
    emu = Emulator(document=Document(WIDER))
    assert [(key.kind, key.secret) for key in emu.workspace.keys] == [
        (kind, "emulator-key") for kind in ("scoped", "push", "inform")
    ]
    emu.close()
    kinds = Document.load().raw["components"]["securitySchemes"]
    assert {key.kind for key in default_workspace().keys} == set(kinds) >= {"data", "scoped"}


@pytest.mark.parametrize(
    ("given", "found"),
    [
        ("s", [("data", "s"), ("push", "s")]),
        ("push=s", [("push", "s")]),
        ("push=s=t", [("push", "s=t")]),
        ("other=s", [("data", "other=s"), ("push", "other=s")]),
    ],
)
def test_keys_of_the_command(given: str, found: list[tuple[str, str]]) -> None:
    assert [(key.kind, key.secret) for key in cli._keys(given, ("data", "push"))] == found
