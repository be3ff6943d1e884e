"""Answers that are files: kept in memory, or written to disk as they come."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import httpx
import pytest

from moengage_api.overlays import errors
from moengage_api.overlays.operation import Idempotency
from tests.client.harness import NATURAL, Caller, Server, operation

BYTES = b'{"status": "fail"}\x00\xff'
"""Neither JSON nor text, and nothing that is read as an outcome."""
FILE = {"type": "string", "format": "binary"}


def download(schema: Any = FILE, **changes: Any) -> Any:
    facts = {"method": "GET", "body": None, "idempotency": Idempotency(kind="natural")}
    return operation(**{**facts, "responses": {200: schema}, **changes})


class Torn(httpx.SyncByteStream, httpx.AsyncByteStream):
    """Some bytes, then an end of the connection, or a fault of our own."""

    def __init__(self, fault: BaseException) -> None:
        self.fault = fault

    def __iter__(self) -> Any:
        yield b"half a "
        raise self.fault

    async def __aiter__(self) -> Any:
        yield b"half a "
        raise self.fault


@pytest.mark.parametrize(
    "schema", [FILE, {"oneOf": [{"type": "object"}, FILE]}, {"anyOf": [{"oneOf": [FILE]}]}]
)
@pytest.mark.parametrize("status", [200, 206])
@pytest.mark.parametrize("content", [BYTES, b'{"status": "fail"}', b""])
def test_bytes_come_as_they_are(caller: Caller, schema: Any, status: int, content: bytes) -> None:
    server = Server(httpx.Response(status, content=content, headers={"X-Request-Id": "r"}))
    response = caller(download(schema), server)
    assert (response.parsed, response.content, response.request_id) == (content, content, "r")
    assert server.request.headers["Accept"] == "*/*"


@pytest.mark.parametrize("as_path", [Path, str, os.fsencode])
@pytest.mark.parametrize("before", [None, b"an older file"])
@pytest.mark.parametrize("content", [BYTES * 100_000, b""])
def test_a_file_is_written(
    caller: Caller, tmp_path: Path, as_path: Any, before: bytes | None, content: bytes
) -> None:
    target = tmp_path / "report.zip"
    if before is not None:
        target.write_bytes(before)
    server = Server((503, {}), httpx.Response(200, content=content))
    response = caller(download(), server, options={"save_to": as_path(str(target))})
    assert (response.parsed, response.content) == (b"", b"")
    assert target.read_bytes() == content
    assert os.listdir(tmp_path) == ["report.zip"]


@pytest.mark.parametrize("before", [None, b"an older file"])
@pytest.mark.parametrize(
    ("fault", "raised"),
    [
        (httpx.ReadError("torn"), errors.ConnectionFailed),
        (httpx.ReadTimeout("slow"), errors.TimedOut),
        (ZeroDivisionError(), ZeroDivisionError),
    ],
)
def test_half_a_download_leaves_nothing(
    caller: Caller, tmp_path: Path, before: bytes | None, fault: Exception, raised: type[Exception]
) -> None:
    target = tmp_path / "report.zip"
    if before is not None:
        target.write_bytes(before)

    def tear(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=Torn(fault))

    with pytest.raises(raised):
        caller(download(), tear, options={"save_to": target, "max_attempts": 2})
    assert [path.read_bytes() for path in tmp_path.iterdir()] == ([] if before is None else [before])


def test_a_torn_download_is_tried_again(caller: Caller, tmp_path: Path) -> None:
    answers = [httpx.Response(200, stream=Torn(httpx.ReadError("torn"))), httpx.Response(200, content=BYTES)]
    response = caller(
        download(), lambda request: answers.pop(0), options={"save_to": tmp_path / "report.zip"}
    )
    assert response.attempts == 2
    assert (tmp_path / "report.zip").read_bytes() == BYTES


def test_a_refusal_is_read_and_not_written(caller: Caller, tmp_path: Path) -> None:
    server = Server((400, {"error": {"message": "too old"}}))
    with pytest.raises(errors.BadRequest, match="too old"):
        caller(download(), server, options={"save_to": tmp_path / "report.zip"})
    assert os.listdir(tmp_path) == []


@pytest.mark.parametrize(
    ("target", "place", "message"),
    [
        (NATURAL, "report.zip", "for operations whose answer is a file"),
        (download(), "missing/report.zip", "is not a file in a folder"),
        (download(), "", "is not a file in a folder"),
    ],
)
def test_a_place_that_cannot_be_written_is_told_before_sending(
    caller: Caller, tmp_path: Path, target: Any, place: str, message: str
) -> None:
    server = Server()
    body: Any = {"body": {}} if target is NATURAL else {}
    with pytest.raises(errors.ConfigurationError, match=message):
        caller(target, server, options={"save_to": tmp_path / place}, **body)
    assert server.requests == []
