"""The one module that knows httpx."""

from __future__ import annotations

import ast
import asyncio
import pickle
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

import moengage_api
from moengage_api import AsyncMoEngage
from moengage_api.overlays import errors, transport
from moengage_api.overlays.pool import Connecting
from tests.client.harness import KEYS, NATURAL, WORKSPACE, Caller, Server

PACKAGE = Path(moengage_api.__file__ or "").parent


@pytest.mark.parametrize(
    ("settings", "options", "expected"),
    [
        ({}, {}, {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}),
        ({"timeout": 9}, {}, {"connect": 9.0, "read": 9.0, "write": 9.0, "pool": 9.0}),
        ({"timeout": None}, {}, {"connect": 240.0, "read": 240.0, "write": 240.0, "pool": 240.0}),
        ({"timeout": 9}, {"timeout": 2.5}, {"connect": 2.5, "read": 2.5, "write": 2.5, "pool": 2.5}),
        ({}, {"timeout": None, "deadline": None}, dict.fromkeys(("connect", "read", "write", "pool"))),
        ({"deadline": None}, {}, {"connect": 5.0, "read": 30.0, "write": 30.0, "pool": 30.0}),
        ({"deadline": 12}, {}, {"connect": 5.0, "read": 12.0, "write": 12.0, "pool": 12.0}),
        ({"deadline": 12}, {"deadline": 3}, {"connect": 3.0, "read": 3.0, "write": 3.0, "pool": 3.0}),
    ],
)
def test_every_wait_is_finite_unless_asked_otherwise(
    caller: Caller, settings: Any, options: Any, expected: Any
) -> None:
    caller.settings = settings
    server = Server()
    caller(NATURAL, server, body={}, options=options)
    assert server.request.extensions["timeout"] == expected


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (httpx.ConnectError("refused"), errors.ConnectionFailed),
        (httpx.ConnectTimeout("slow"), errors.TimedOut),
        (httpx.ReadTimeout("slow"), errors.TimedOut),
        (httpx.PoolTimeout("busy"), errors.TimedOut),
        (httpx.ReadError(""), errors.ConnectionFailed),
        (httpx.DecodingError("bad gzip"), errors.ConnectionFailed),
        (httpx.UnsupportedProtocol("gopher"), errors.ConnectionFailed),
        (httpx.InvalidURL("long"), errors.ConnectionFailed),
    ],
)
def test_a_fault_of_httpx_becomes_an_error_without_its_request(
    caller: Caller, fault: Exception, expected: type[errors.CallError]
) -> None:
    caller.settings = {"max_attempts": 1}
    with pytest.raises(errors.CallError) as caught:
        caller(NATURAL, Server(fault), body={})
    error = caught.value
    assert type(error) is expected
    assert error.message == f"{type(fault).__name__}: {fault}".rstrip(": ")
    # httpx's exception holds the request and so the key.
    assert (error.__cause__, error.__context__) == (None, None)
    assert pickle.loads(pickle.dumps(error)).message == error.message


def test_a_fault_that_is_a_bug_is_not_dressed_up(caller: Caller) -> None:
    with pytest.raises(ZeroDivisionError):
        caller(NATURAL, Server(ZeroDivisionError()), body={})


@pytest.mark.parametrize(
    "location", ["https://elsewhere.example/", "http://elsewhere.example/\0", "http://[", ""]
)
@pytest.mark.parametrize("status", [301, 302, 307, 308])
def test_redirects_are_not_followed(caller: Caller, status: int, location: str) -> None:
    elsewhere = httpx.Response(status, headers={"Location": location})
    server = Server(elsewhere, (200, {}))
    with pytest.raises(errors.APIStatusError) as caught:
        caller(NATURAL, server, body={})
    assert (caught.value.status_code, len(server.requests)) == (status, 1)


def test_cookies_are_not_kept(caller: Caller) -> None:
    served = httpx.Response(503, headers={"Set-Cookie": "session=1; Path=/"})
    server = Server(served, (200, {}))
    caller(NATURAL, server, body={})
    assert [request.headers.get("Cookie") for request in server.requests] == [None, None]


def test_the_user_agent_names_the_package(caller: Caller) -> None:
    server = Server()
    caller(NATURAL, server, body={})
    expected = (
        rf"moengage-api/{re.escape(moengage_api.__version__)} \(python/3\.\d+; httpx/{httpx.__version__}\)"
    )
    assert re.fullmatch(expected, server.request.headers["User-Agent"])
    assert server.request.headers["Accept"] == "application/json"


def test_headers_of_answers_are_found_in_any_case(caller: Caller) -> None:
    answer = httpx.Response(200, json={}, headers=[("X-A", "1"), ("x-a", "2"), ("Set-Cookie", "s=hunter2")])
    headers = caller(NATURAL, Server(answer), body={}).headers
    assert headers["X-a"] == headers["x-A"] == "1, 2"
    assert "X-A" in headers
    assert headers.get("X-B") is None
    assert "hunter2" not in repr(headers)
    assert pickle.loads(pickle.dumps(headers)) == headers


def test_a_compressed_answer_is_read(caller: Caller) -> None:
    import gzip

    answer = httpx.Response(200, content=gzip.compress(b'{"a": 1}'), headers={"Content-Encoding": "gzip"})

    def handler(request: httpx.Request) -> httpx.Response:
        raw = gzip.compress(b'{"a": 1}')
        return httpx.Response(200, headers={"Content-Encoding": "gzip"}, stream=httpx.ByteStream(raw))

    assert answer.json() == {"a": 1}
    assert caller(NATURAL, handler, body={}).parsed == {"a": 1}


def test_only_asyncio_has_a_line_for_connections() -> None:
    async def opened() -> transport.AsyncHTTPClient:
        return transport.open_async_client(Connecting())

    async def line_in_asyncio() -> object:
        async with await opened() as client:
            return vars(client)["line"]

    assert isinstance(asyncio.run(line_in_asyncio()), asyncio.Semaphore)
    with pytest.raises(StopIteration) as ended:
        opened().send(None)
    assert vars(ended.value.value)["line"] is None


def test_a_call_waits_for_its_turn_no_longer_than_its_timeout(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(transport, "MAX_CONNECTIONS", 1)
    arguments: dict[str, Any] = {"parameters": {}, "body": {}, "fields": {}}

    async def run() -> None:
        arrived, answered = asyncio.Event(), asyncio.Event()

        async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            arrived.set()
            await answered.wait()
            writer.write(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\n{}")
            writer.close()

        async with await asyncio.start_server(answer, "127.0.0.1", 0) as server:
            url = "http://{}:{}".format(*server.sockets[0].getsockname())
            async with AsyncMoEngage(workspace_id=WORKSPACE, api_key=KEYS, base_url=url) as moengage:
                first = asyncio.create_task(moengage.call(NATURAL, **arguments, options=None))
                await arrived.wait()
                with pytest.raises(errors.TimedOut, match="no connection became free") as caught:
                    await moengage.call(NATURAL, **arguments, options={"timeout": 0.001, "max_attempts": 1})
                assert caught.value.ambiguous is False
                answered.set()
                assert (await first).status_code == 200

    asyncio.run(run())


def test_httpx_is_imported_in_one_module() -> None:
    importing = []
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            names = [alias.name for alias in node.names] if isinstance(node, ast.Import) else []
            if isinstance(node, ast.ImportFrom):
                names.append(node.module or "")
            if any(name.split(".")[0] == "httpx" for name in names):
                importing.append(str(path.relative_to(PACKAGE)))
    assert importing == ["overlays/transport.py"]


def test_a_client_is_made_without_httpx() -> None:
    probe = (
        "import sys, moengage_api;"
        "c = moengage_api.MoEngage(workspace_id='W', api_key='k', data_center='01'); c.data; c.bulk; repr(c);"
        "slow = {'httpx', 'httpcore', 'asyncio', 'concurrent.futures'};"
        "print(sorted(slow & set(sys.modules)),"
        "      [m for m in sys.modules if m.startswith('moengage_api.models.')])"
    )
    arguments = [sys.executable, "-c", probe]
    done = subprocess.run(
        arguments, capture_output=True, text=True, check=True, env={"PYTHONPATH": str(PACKAGE.parent)}
    )
    assert done.stdout.strip() == "[] []"
