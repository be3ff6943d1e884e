"""What ends other servers: sent over a real socket, to both of uvicorn's parsers. It answers afterwards."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from typing import Any

import pytest

from moengage_emulator import Emulator, running_emulator
from tests.emulator.kit import basic

USER = b'{"type":"customer","customer_id":"ada-1","attributes":{}}'
OPEN = b'{"type":"customer","customer_id":"ada-1","attributes":{"a":'
DEEP = OPEN + b"[" * 100_000 + b"]" * 100_000 + b"}}"
DEEP_OBJECT = b'{"a":' * 50_000 + b"1" + b"}" * 50_000
DIGITS = b"9" * 5_000


@pytest.fixture(scope="module", params=["h11", "httptools"])
def served(request: pytest.FixtureRequest) -> Iterator[Emulator]:
    with running_emulator(http=request.param) as emu:
        yield emu
        assert emu.errors == []


def exchange(emu: Emulator, sent: bytes) -> bytes:
    """Everything that comes back until the server hangs up."""
    assert emu.base_url is not None
    host, _, port = emu.base_url.removeprefix("http://").partition(":")
    with socket.create_connection((host, int(port)), timeout=20) as connection:
        connection.sendall(sent)
        received = b""
        while part := connection.recv(65536):
            received += part
    return received


def request(
    target: bytes = b"/v1/customer/EMULATOR",
    body: bytes = USER,
    *,
    method: bytes = b"POST",
    extra: bytes = b"",
) -> bytes:
    """A request as bytes, with credentials."""
    key = basic("EMULATOR", "emulator-key").encode()
    head = [
        method + b" " + target + b" HTTP/1.1",
        b"host: emulator",
        b"connection: close",
        b"authorization: " + key,
        b"content-type: application/json",
        b"content-length: " + str(len(body)).encode(),
    ]
    return b"\r\n".join(head) + b"\r\n" + extra + b"\r\n" + body


def status_of(received: bytes) -> int:
    return int(received.split(b" ", 2)[1])


TARGETS: list[tuple[bytes, set[int]]] = [
    (b"/v1/customer/a%zz", {409}),
    (b"/v1/customer/%", {409}),
    (b"/v1/customer/%2", {409}),
    (b"/v1/customer/a%2Fb", {409}),
    (b"/v1/customer/%2E%2E", {409}),
    (b"/v1/customer/..", {409}),
    (b"/v1/customer/.", {409}),
    (b"/v1/customer/%00", {409}),
    (b"/v1/customer/%ff%fe", {409}),
    (b"/v1/customer/%F0%9F%8D%B5", {409}),
    (b"/v1/customer/", {400}),
    (b"/v1/customer//", {404}),
    (b"//v1/customer/EMULATOR", {404}),
    (b"/v1/customer/" + b"x" * 8_000, {409}),
    (b"/v1/customer/EMULATOR?a=%zz&a=&&=&%ff", {200}),
    (b"/v1/customer/EMULATOR?" + b"a=b&" * 2_000, {200}),
    (b"/", {404}),
    (b"/_emulator/../v1", {404}),
    (b"/_emulator/state/%00/%2F", {404}),
    (b"/_emulator/state/%00/%ff", {200}),
]


@pytest.mark.parametrize(("target", "expected"), TARGETS, ids=[repr(target)[2:40] for target, _ in TARGETS])
def test_paths(served: Emulator, target: bytes, expected: set[int]) -> None:
    method = b"GET" if target.startswith(b"/_emulator/state") else b"POST"
    received = exchange(served, request(target, method=method))
    assert status_of(received) in expected, received[:300]
    assert status_of(exchange(served, request())) == 200


BODIES: dict[str, tuple[bytes, set[int]]] = {
    "bad UTF-8": (b'{"type":"customer","customer_id":"\xff\xfe"}', {400}),
    "a lone surrogate": (b'{"type":"customer","customer_id":"\\ud800-1","attributes":{}}', {200, 400}),
    "deep nesting": (DEEP, {400, 413}),
    "deep objects": (DEEP_OBJECT, {400, 413}),
    "a huge integer": (OPEN + DIGITS + b"}}", {200, 400}),
    "a huge negative integer": (OPEN + b"-" + DIGITS + b"}}", {200, 400}),
    "a huge float": (b'{"type":"customer","customer_id":"a-1","attributes":{"n":1e999}}', {400}),
    "NaN": (b'{"type":"customer","customer_id":"a-1","attributes":{"n":NaN}}', {400}),
    "duplicate keys": (b'{"type":"customer","customer_id":"a-1","customer_id":"a-2","attributes":{}}', {200}),
    "NUL in an id": (b'{"type":"customer","customer_id":"a\\u0000b","attributes":{}}', {200, 400}),
    "NUL in a name": (b'{"type":"customer","customer_id":"a-1","attributes":{"a\\u0000":1}}', {200, 400}),
    "dots as an id": (b'{"type":"customer","customer_id":"../..","attributes":{}}', {200}),
    "a byte order mark": (b"\xef\xbb\xbf" + USER, {400}),
    "half a document": (USER[:20], {400}),
    "two documents": (USER + USER, {400}),
    "a list": (b"[]", {400}),
    "null": (b"null", {400}),
    "white space": (b" \n", {400}),
    "nothing": (b"", {400}),
    "a megabyte": (b'{"a":"' + b"x" * 2**20 + b'"}', {413}),
}


@pytest.mark.parametrize("name", BODIES)
def test_bodies(served: Emulator, name: str) -> None:
    body, expected = BODIES[name]
    received = exchange(served, request(body=body))
    assert status_of(received) in expected, received[:300]
    json.loads(received.partition(b"\r\n\r\n")[2])
    assert status_of(exchange(served, request())) == 200
    listed = exchange(served, request(b"/_emulator/state/EMULATOR/users", b"", method=b"GET"))
    json.loads(listed.partition(b"\r\n\r\n")[2])


RAW: dict[str, bytes] = {
    "no request at all": b"\x00\x01\x02\r\n\r\n",
    "a method of its own": request(method=b"FROBNICATE"),
    "lower-case method": request(method=b"post"),
    "no length": b"POST /v1/customer/EMULATOR HTTP/1.1\r\nhost: e\r\nconnection: close\r\n\r\n",
    "a wrong length": request(extra=b"content-length: 5\r\n"),
    "a negative length": b"POST / HTTP/1.1\r\nhost: e\r\ncontent-length: -1\r\nconnection: close\r\n\r\n",
    "bad chunks": b"POST / HTTP/1.1\r\nhost: e\r\ntransfer-encoding: chunked\r\n\r\nzz\r\n\r\n",
    "latin-1 credentials": request(extra=b"x-name: \xe9\xff\r\n"),
    "two credentials": request(extra=b"authorization: Basic !!!\r\n"),
}


@pytest.mark.parametrize("name", RAW)
def test_requests_that_are_none(served: Emulator, name: str) -> None:
    received = exchange(served, RAW[name])
    assert received == b"" or 200 <= status_of(received) < 500, received[:300]
    assert status_of(exchange(served, request())) == 200


def test_half_a_request_and_gone(served: Emulator) -> None:
    assert served.base_url is not None
    host, _, port = served.base_url.removeprefix("http://").partition(":")
    for part in (10, 100, len(request()) - 5):
        with socket.create_connection((host, int(port)), timeout=20) as connection:
            connection.sendall(request()[:part])
    assert status_of(exchange(served, request())) == 200


def test_the_fixture_is_a_server_of_its_own(served: Emulator) -> None:
    answer: dict[str, Any] = json.loads(exchange(served, request()).partition(b"\r\n\r\n")[2])
    assert answer["status"] == "success"
