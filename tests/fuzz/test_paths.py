"""Values that no generator makes: each arrives as that one value, or the client says why it cannot.

Over real sockets and both parsers of the server, since in process there is no HTTP to get wrong.
"""

from __future__ import annotations

import asyncio
import contextlib
import re
import socket
import unicodedata
from collections.abc import Iterator
from urllib.parse import parse_qsl, quote, unquote, urlsplit

import pytest

from moengage_api.errors import APIStatusError, RequestInvalid
from moengage_emulator import ApiKey, Emulator, Workspace, running_emulator
from tests.fuzz.calls import call_with_example
from tests.fuzz.document import OPERATIONS, RAW, Operation, resolve
from tests.fuzz.seeds import KEY, WORKSPACE, plant
from tests.fuzz.wire import SIGNATURE
from tests.spec.document import CASES

HOSTILE = (
    ["", ".", "..", "...", "%2E%2E", "a/b", "/", "a/../b", "%2F", "%", "%zz", "a%20b", "a b", "a+b"]
    + [unicodedata.normalize(form, "caf\N{LATIN SMALL LETTER E WITH ACUTE}") for form in ("NFC", "NFD")]
    + ["\N{BICYCLE}", "\0", "\x7f", "a?b", "a#b", "a;b=c", "a&b", "{x}", "\\", "'", '"', "x" * 2000]
)
# What would name another resource, or none; clients and servers resolve dots even when they are escaped.
REFUSED = frozenset({"", ".", ".."})
# Targets as no client of ours writes them; the server has to survive them.
TARGETS = (
    b"/v5/campaigns/%zz",
    b"/v5/campaigns/%",
    b"/v5/campaigns/%2E%2E",
    b"/v5/campaigns/..",
    b"/v5/campaigns//validate",
    b"/v5/campaigns/%00",
    b"/v5/campaigns/%FF%FE",
    b"/v5/campaigns/\xc3\xa9",
    b"/v5/campaigns/a?x=%zz&=&x",
    b"//v5/campaigns/a",
    b"http://elsewhere.invalid/v5/campaigns/a",
)

WITH_ID = [
    operation
    for operation in OPERATIONS.values()
    if {("path", name) for name in operation.names("path")} - operation.workspace
]


@pytest.fixture(scope="module", params=["h11", "httptools"])
def served(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    keys = tuple(ApiKey(kind, KEY) for kind in RAW["components"]["securitySchemes"])
    with running_emulator(http=request.param, workspaces=[Workspace(WORKSPACE, keys)]) as emulator:
        plant(emulator.store())
        yield emulator


def _formed(operation: Operation, value: str) -> bool:
    """Whether the document lets `value` be every id in the path."""
    patterns = (
        resolve(item["schema"]).get("pattern", "")
        for item in CASES[operation.id].parameters
        if item["in"] == "path" and ("path", item["name"]) not in operation.workspace
    )
    return all(re.search(pattern, value) for pattern in patterns)


def _arrived(emulator: Emulator, operation: Operation) -> list[str]:
    """The values of the ids in the latest request, save the workspace's, if that reached the operation."""
    entry = emulator.log.entries()[-1]
    if entry.operation != operation.id:
        return []
    segments = zip(operation.path.split("/"), entry.path.split("/"), strict=True)
    workspace = {f"{{{name}}}" for location, name in operation.workspace if location == "path"}
    return [
        unquote(sent) for declared, sent in segments if declared.startswith("{") and declared not in workspace
    ]


def _alive(emulator: Emulator) -> bool:
    with emulator.client() as client:
        return client.data.track_user(customer_id="rider-4711").status == "success"


@pytest.mark.parametrize("value", HOSTILE, ids=ascii)
def test_the_client_sends_the_value_or_says_why_not(served: Emulator, value: str) -> None:
    with served.client(max_attempts=1) as client:
        for operation in WITH_ID:
            served.log.clear()
            if value in REFUSED or not _formed(operation, value):
                with pytest.raises(RequestInvalid, match=r"cannot stand in a path|does not have the form"):
                    call_with_example(client, operation, value)
                assert served.log.entries() == []
                continue
            # A list or a report may be empty rather than refused.
            with contextlib.suppress(APIStatusError):
                call_with_example(client, operation, value)
            entry = served.log.entries()[-1]
            assert entry.status is not None
            assert entry.status < 500
            assert set(_arrived(served, operation)) == {value}
    assert served.errors == []
    assert _alive(served)


@pytest.mark.parametrize("value", HOSTILE, ids=ascii)
def test_a_query_value_arrives_whole(served: Emulator, value: str) -> None:
    served.log.clear()
    with served.client(max_attempts=1) as client:
        client.data.track_user(customer_id="rider-4711", project_code=value)
    assert parse_qsl(served.log.entries()[-1].query, keep_blank_values=True) == [("project_code", value)]


@pytest.mark.parametrize("value", HOSTILE, ids=ascii)
def test_a_header_value_arrives_or_is_refused(served: Emulator, value: str) -> None:
    served.log.clear()
    with served.client(max_attempts=1) as client:
        if value.isascii() and value.isprintable():
            client.data.track_user(customer_id="rider-4711", x_forwarded_for=value)
            assert served.log.entries()[-1].headers["x-forwarded-for"] == value
            return
        with pytest.raises(RequestInvalid, match="X-Forwarded-For: must be text of printable ASCII"):
            client.data.track_user(customer_id="rider-4711", x_forwarded_for=value)
    assert served.log.entries() == []


@pytest.mark.parametrize("value", HOSTILE, ids=ascii)
def test_the_asynchronous_client_sends_the_same(served: Emulator, value: str) -> None:
    async def run() -> None:
        async with served.async_client(max_attempts=1) as client:
            with pytest.raises(RequestInvalid if value in REFUSED else APIStatusError):
                await call_with_example(client, OPERATIONS["campaigns_v5_get"], value)

    served.log.clear()
    asyncio.run(run())
    arrived = _arrived(served, OPERATIONS["campaigns_v5_get"]) if served.log.entries() else []
    assert arrived == ([] if value in REFUSED else [value])


def _raw(emulator: Emulator, method: bytes, target: bytes, headers: bytes = b"") -> bytes:
    """The first bytes of the answer to a request line as it stands; nothing if the server hung up."""
    address = urlsplit(emulator.base_url or "")
    with socket.create_connection((address.hostname or "", address.port or 0), timeout=10) as connection:
        signed = b"Authorization: " + SIGNATURE.encode() + b"\r\n"
        head = b"Host: emulator.invalid\r\nConnection: close\r\nX-MOE-Request-Id: 5b1d\r\n"
        try:
            connection.sendall(method + b" " + target + b" HTTP/1.1\r\n" + head + signed + headers + b"\r\n")
            return connection.makefile("rb").read()
        except ConnectionError:
            # A server that hangs up before it has read everything resets the connection.
            return b""


@pytest.mark.parametrize("value", HOSTILE, ids=ascii)
def test_the_server_takes_the_escaped_value_as_one(served: Emulator, value: str) -> None:
    served.log.clear()
    escaped = quote(value, safe="").replace(".", "%2E").encode()
    answer = _raw(served, b"GET", b"/v5/campaigns/" + escaped)
    status = int(answer.split(b" ", 2)[1])
    assert status in (400, 404)
    if value:
        assert _arrived(served, OPERATIONS["campaigns_v5_get"]) == [value]
    assert _alive(served)


@pytest.mark.parametrize("target", TARGETS, ids=ascii)
def test_the_server_survives_a_malformed_target(served: Emulator, target: bytes) -> None:
    answer = _raw(served, b"GET", target)
    assert not answer or 400 <= int(answer.split(b" ", 2)[1]) < 500
    assert not served.errors
    assert _alive(served)


@pytest.mark.parametrize("value", [b"a\0b", b"a\rb", b"a\n b", b"\xff\xfe", b"x" * 70000], ids=ascii)
def test_the_server_survives_a_malformed_header(served: Emulator, value: bytes) -> None:
    answer = _raw(served, b"GET", b"/v5/campaigns/a", b"X-MOE-Scopes: " + value + b"\r\n")
    assert not answer or 400 <= int(answer.split(b" ", 2)[1]) < 500
    assert not served.errors
    assert _alive(served)
