"""Routing on raw paths, in process and over real sockets."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import Literal
from urllib.parse import quote

import pytest

from moengage_emulator import ApiKey, Emulator, Workspace, running_emulator
from moengage_emulator.aliases import ALIASES
from moengage_emulator.document import Document, Operation
from moengage_emulator.routing import Router
from tests.emulator.kit import BODIES, KEY, PATHS, Raw, basic, raw

HOSTILE = [
    ".",
    "..",
    "...",
    "a/b",
    "a/../b",
    "%2F",
    "%",
    "%zz",
    "a%20b",
    "a b",
    "a+b",
    "\u00e9",
    "e\u0301",
    "\U0001f600",
    "\0",
    "\x7f",
    "a?b",
    "a#b",
    "a;b=c",
    "a&b",
    "{x}",
    "{app_id}",
    "\\",
    "'",
    '"',
    "merge",
    "x" * 2000,
    "a\r\nX-Injected=1",
]


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_workspace_ids_in_process(value: str) -> None:
    with raw(workspaces=[Workspace(value, (ApiKey("data", KEY),))]) as api:
        response = api.send(
            "data_track_event",
            headers={"authorization": basic(value), "moe-appkey": None},
            path="/v1/event/" + quote(value, safe="").replace(".", "%2E"),
        )
        assert response.status_code == 200, response.text
        assert api.emu.store(value).collection("events").count() == 1


@pytest.fixture(params=["h11", "httptools"], scope="module")
def served(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    parser: Literal["h11", "httptools"] = request.param
    with running_emulator(http=parser, workspaces=[Workspace("ACME", (ApiKey("data", KEY),))]) as emu:
        yield emu
        assert emu.errors == []


def send(
    emu: Emulator, target: bytes, body: bytes = b"", method: bytes = b"POST"
) -> tuple[int, bytes, bytes]:
    """One request as bytes on a socket: status, head and body of the answer."""
    assert emu.base_url is not None
    port = int(emu.base_url.rpartition(":")[2])
    head = b"\r\n".join(
        [
            method + b" " + target + b" HTTP/1.1",
            b"Host: emulator",
            b"Authorization: " + basic().encode(),
            b"MOE-APPKEY: ACME",
            b"Content-Type: application/json",
            b"Content-Length: " + str(len(body)).encode(),
            b"Connection: close",
        ]
    )
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(head + b"\r\n\r\n" + body)
        received = b""
        while part := connection.recv(65536):
            received += part
    answer_head, _, answer_body = received.partition(b"\r\n\r\n")
    return int(answer_head.split()[1]), answer_head, answer_body


@pytest.mark.parametrize("value", HOSTILE)
def test_hostile_ids_over_a_socket(served: Emulator, value: str) -> None:
    """Each is one id: known once it is stored, and never read as a step in the path."""
    escaped = quote(value, safe="").replace(".", "%2E").encode()
    target = b"/v1.0/data/fileimports/trigger/" + escaped
    status, _, body = send(served, target)
    assert (status, json.loads(body)["error_type"]) == (400, "NOT_FOUND")
    assert send(served, b"/v1/event/ACME", json.dumps(BODIES["data_track_event"]).encode())[0] == 200
    from moengage_emulator.families.data.imports import file_import

    served.store().collection("imports").put(value, file_import(value))
    status, _, body = send(served, target)
    assert (status, json.loads(body)["message"]) == (200, "Triggered Import Successfully")


@pytest.mark.parametrize(
    ("target", "status"),
    [
        (b"/v1/customer/%zz", 409),
        (b"/v1/customer/%", 409),
        (b"/v1/customer/%ff%fe", 409),
        (b"/v1/customer/..", 409),
        (b"/v1/customer/ACME/..", 404),
        (b"/v1/customer/../customer/ACME", 404),
        (b"//v1/customer/ACME", 404),
        (b"/v1//customer/ACME", 404),
        (b"/v1/customer/ACME/", 404),
        (b"/v1/customer/", 400),
        (b"/v1/Customer/ACME", 404),
        (b"/", 404),
        (b"/v1/customer/AC%4dE", 200),
        (b"/v1/customer/ACME?", 200),
        (b"/v1/customer/ACME?%zz=%ff&=&a", 200),
    ],
)
def test_odd_targets_over_a_socket(served: Emulator, target: bytes, status: int) -> None:
    body = json.dumps(BODIES["data_track_user"]).encode()
    assert send(served, target, body)[0] == status


def test_missing_workspace_in_the_address(api: Raw) -> None:
    expected = (400, "ParamsRequired", "app_id is required in path/query params.", None)
    for operation, (_, path) in PATHS.items():
        if "{ws}" in path and operation != "data_get_install_info":
            assert api.refused(operation, path=path.replace("{ws}", "")) == expected
            assert api.refused(operation, path=path.partition("?")[0].replace("{ws}", "")) == expected


@pytest.mark.parametrize("method", ["GET", "PUT", "DELETE", "PATCH", "OPTIONS", "TRACE"])
@pytest.mark.parametrize("operation", [name for name in PATHS if name != "data_get_install_info"])
def test_method_that_does_not_exist(api: Raw, operation: str, method: str) -> None:
    response = api.send(operation, method=method, headers={"authorization": None})
    assert (response.status_code, response.headers["allow"]) == (405, "POST")
    if operation == "data_trigger_file_import":
        assert response.json() == {"status": "fail", "message": "Method not allowed"}
    else:
        assert response.json()["error"]["type"] == "Method Not Allowed"


@pytest.mark.parametrize(
    ("method", "more", "status"), [("TRACE", "", 405), ("POST", "/and/more", 404), ("GET", "/and/more", 404)]
)
def test_every_family_words_addresses_that_are_none(method: str, more: str, status: int) -> None:
    document = Document.load()
    methods: dict[str, set[str]] = {}
    for operation in document.operations.values():
        methods.setdefault(operation.path, set()).add(operation.method)
    with raw() as api:
        for path, allowed in methods.items():
            response = api.send("data_track_user", path=quote(path) + more, method=method)
            # "Download Report" knows no 404.
            assert response.status_code == (400 if status == 404 and "FILENAME" in path else status), path
            assert response.content, path
            assert set(response.headers.get("allow", "").split(", ")) == (allowed if status == 405 else {""})
        assert api.emu.errors == []


def test_head_has_no_body(served: Emulator) -> None:
    status, head, body = send(served, b"/v1/customer/ACME", method=b"HEAD")
    assert (status, body) == (405, b"")
    assert b"allow: POST" in head


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/v1.0/data/fileimports/trigger", {"status": "fail", "message": "Resource not found"}),
        ("/v1.0/data/fileimports/import/stats", {"status": "fail", "data": "Resource not found."}),
        ("/v1.0/data/fileimports/import/run/histories", {"status": "fail", "data": "Resource not found."}),
    ],
)
def test_unknown_paths_of_the_import_host(api: Raw, path: str, body: dict[str, str]) -> None:
    response = api.send("data_track_user", path=path)
    assert (response.status_code, response.json()) == (404, body)


@pytest.mark.parametrize("path", ["/", "/v9/customer/ACME", "/v1/customer/ACME/more", "/v1"])
def test_unknown_paths(api: Raw, path: str) -> None:
    assert api.refused("data_track_user", path=path)[:2] == (404, "Not Found")


def test_an_address_that_ends_before_its_id(api: Raw) -> None:
    response = api.send("data_trigger_file_import", path="/v1.0/data/fileimports/trigger/")
    assert (response.status_code, response.json()) == (
        404,
        {"status": "fail", "message": "Resource not found"},
    )


def operations(*paths: str) -> list[Operation]:
    document = {
        "paths": {
            path: {
                "get": {"operationId": f"core_{index}", "tags": ["core"], "responses": {}, "security": []},
            }
            for index, path in enumerate(paths)
        }
    }
    return list(Document(document).operations.values())


def test_fixed_segments_win_over_parameters_and_both_are_tried() -> None:
    router = Router(operations("/a/{id}/x", "/a/b", "/a/{id}", "/a/b/{other}/z"))
    for path, expected in [
        (b"/a/b", ("core_1", {})),
        (b"/a/c", ("core_2", {"id": "c"})),
        (b"/a/b/x", ("core_0", {"id": "b"})),
        (b"/a/b/x/z", ("core_3", {"other": "x"})),
        (b"/a/%62", ("core_1", {})),
    ]:
        match = router.match("GET", path)
        assert (match.operation.id, match.parameters, match.found) == (*expected, True)
    assert router.match("POST", b"/a/b").allowed == ("GET",)


def test_a_router_needs_an_operation() -> None:
    with pytest.raises(ValueError, match="needs an operation"):
        Router([])


def test_an_alias_leads_to_the_operation_that_it_names() -> None:
    operations = Document.load().operations.values()
    aliases = {("POST", "/v9/send"): "inform_send", ("PUT", "/v9/{x}/y"): "no_such_operation"}
    router = Router(operations, aliases=aliases)
    match = router.match("POST", b"/v9/send")
    assert (match.found, match.operation.id) == (True, "inform_send")
    assert router.match("GET", b"/v9/send").allowed == ("POST",)
    assert not router.match("PUT", b"/v9/a/y").found


def test_aliases_name_operations_and_hide_none() -> None:
    document = Document.load()
    taken = {(operation.method, operation.path) for operation in document.operations.values()}
    assert not ALIASES.keys() & taken
    assert set(ALIASES.values()) <= document.operations.keys()
