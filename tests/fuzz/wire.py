"""The normal form of a request: what it means by OpenAPI, however it is spelled."""

from __future__ import annotations

import base64
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx

from tests.fuzz import seeds
from tests.fuzz.document import Operation
from tests.fuzz.values import same

__all__ = ["NO_BODY", "SIGNATURE", "Sent", "Wire", "difference", "expected", "of_request"]

NO_BODY = "no body"
SIGNATURE = "Basic " + base64.b64encode(f"{seeds.WORKSPACE}:{seeds.KEY}".encode()).decode()


@dataclass(frozen=True, slots=True)
class Wire:
    """`path` in decoded segments, `query` and `headers` as far as the operation declares them.

    Header names are in lower case. `authorization` and `content-type` are among them, whatever the
    document calls security. `body` is JSON, or `NO_BODY`.
    """

    method: str
    path: tuple[str, ...]
    query: tuple[tuple[str, str], ...]
    headers: Mapping[str, str]
    body: Any


@dataclass(frozen=True, slots=True)
class Sent:
    """A request to the byte."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes = b""


def of_request(operation: Operation, request: httpx.Request) -> Wire:
    """A request that a client sent."""
    headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in request.headers.raw}
    url = f"{request.url.scheme}://host{request.url.raw_path.decode('ascii')}"
    return _wire(operation, Sent(request.method, url, headers, request.content))


def expected(operation: Operation, given: Sent) -> Wire:
    """What the client has to send for a case: the case itself, and what the operation's facts add."""
    wire = _wire(operation, given)
    headers = {**wire.headers}
    query = [*wire.query]
    for location, name in operation.workspace:
        if location == "header":
            headers[name.lower()] = seeds.WORKSPACE
        elif location == "query":
            query = [*(pair for pair in query if pair[0] != name), (name, seeds.WORKSPACE)]
    headers.pop("authorization", None)
    if operation.security is not None:
        headers["authorization"] = SIGNATURE
    facts = operation.request_id
    if "header" in facts and isinstance(wire.body, dict) and wire.body.get(facts.get("body")):
        headers[facts["header"].lower()] = wire.body[facts["body"]]
    return Wire(wire.method, wire.path, tuple(sorted(query)), headers, wire.body)


def difference(wanted: Wire, sent: Wire) -> str | None:
    """How what was sent differs from what was wanted; None if it does not."""
    for part in ("method", "path", "query", "headers"):
        left, right = getattr(wanted, part), getattr(sent, part)
        if left != right:
            return f"the {part} on the wire is {right!r} and should be {left!r}"
    if NO_BODY in (wanted.body, sent.body):
        place = None if wanted.body == sent.body else "the body"
    else:
        place = same(wanted.body, sent.body)
    return None if place is None else f"{place} on the wire is not what was given: {_short(sent.body)}"


def _wire(operation: Operation, request: Sent) -> Wire:
    parts = urlsplit(request.url)
    declared = {*operation.names("header"), "authorization", "content-type"}
    query = parse_qsl(parts.query, keep_blank_values=True)
    return Wire(
        method=request.method,
        path=tuple(unquote(segment) for segment in parts.path.split("/")[1:]),
        query=tuple(sorted(pair for pair in query if pair[0] in operation.names("query"))),
        headers={
            name.lower(): value.strip(" \t")
            for name, value in request.headers.items()
            if name.lower() in declared
        },
        body=json.loads(request.body) if request.body else NO_BODY,
    )


def _short(value: Any) -> str:
    text = json.dumps(value)
    return text if len(text) < 2000 else text[:2000] + "..."
