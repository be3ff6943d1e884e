"""Every operation of the document is reachable through the client, and goes out as the document says.

Each is called with what it requires, with everything it takes, and with every body the document shows;
by both clients, for the plain answer and the raw one. What went out and what came back are held against
the document, never against generated code.
"""

from __future__ import annotations

import base64
import functools
import hashlib
import json
import uuid
from collections import Counter
from collections.abc import Mapping
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

import httpx
import pytest

from moengage_api import UNSET
from tests.spec.calls import (
    CALLS,
    DATA_CENTER,
    KEYS,
    WORKSPACE,
    Call,
    Kind,
    Reply,
    Way,
    filled_in,
    invoke,
    own_ids,
)
from tests.spec.document import CASES, Case, errors_of
from tests.spec.equality import difference
from tests.spec.returned import check_returned

FRAMING = {
    "accept",
    "accept-encoding",
    "authorization",
    "connection",
    "content-length",
    "content-type",
    "host",
    "user-agent",
}


@functools.cache
def reply_for(case: Case, form: str) -> Reply:
    """The first success for a minimal call, the last one for every other."""
    if form == "minimal":
        return Reply.built(case.successes[0], "minimal")
    return Reply.built(case.successes[-1], "full")


MINIMAL = {name: call for name, call in CALLS.items() if call.form == "minimal"}


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("call", CALLS.values(), ids=CALLS)
def test_a_call_goes_out_and_comes_back_as_the_document_says(call: Call, kind: Kind) -> None:
    check(call, kind, "plain")


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize("call", MINIMAL.values(), ids=MINIMAL)
def test_the_raw_answer_is_the_same_with_its_status(call: Call, kind: Kind) -> None:
    check(call, kind, "raw")


def check(call: Call, kind: Kind, way: Way) -> None:
    """Make the call, and hold both its directions against the document."""
    reply = reply_for(call.case, call.form)
    returned, request = invoke(call, reply, kind=kind, way=way)

    body = json.loads(request.content) if request.content else UNSET
    _check_target(call, request)
    _check_headers(call, request, body)
    _check_body(call, request, body)

    if way == "raw":
        assert returned.status_code == reply.answer.status
        assert returned.operation == f"{call.case.tag}.{call.case.name}"
        returned = returned.parsed
    check_returned(returned, reply)


def _check_target(call: Call, request: httpx.Request) -> None:
    case = call.case
    assert request.method == case.method.upper()
    server = urlsplit(case.server(DATA_CENTER))
    assert (request.url.scheme, request.url.host) == (server.scheme, server.netloc)
    raw_path = request.url.raw_path.decode().partition("?")[0].removeprefix(server.path)
    expected = {
        **{name: str(value) for (location, name), value in call.parameters.items() if location == "path"},
        **{place["name"]: WORKSPACE for place in case.facts["workspace"] if place["in"] == "path"},
    }
    parts = [
        expected[part[1:-1]] if part.startswith("{") and part.endswith("}") else part
        for part in case.path.split("/")
    ]
    assert [unquote(part, errors="strict") for part in raw_path.split("/")] == parts
    query = parse_qsl(
        request.url.query.decode(), keep_blank_values=True, strict_parsing=bool(request.url.query)
    )
    assert Counter(query) == Counter(_expected_query(call))


def _expected_query(call: Call) -> list[tuple[str, str]]:
    places = call.case.facts["workspace"]
    pairs = [(place["name"], WORKSPACE) for place in places if place["in"] == "query"]
    declared = {one["name"]: one for one in call.case.parameters if one["in"] == "query"}
    for (location, name), value in call.parameters.items():
        if location == "query":
            texts = [_text(item) for item in value] if isinstance(value, list) else [_text(value)]
            if not declared[name].get("explode", True):
                texts = [",".join(texts)]
            pairs += [(name, text) for text in texts]
    return pairs


def _text(value: Any) -> str:
    return json.dumps(value) if isinstance(value, bool) else str(value)


def _check_headers(call: Call, request: httpx.Request, body: Any) -> None:
    case = call.case
    expected = {
        name.lower(): _text(value)
        for (location, name), value in call.parameters.items()
        if location == "header"
    }
    expected |= {
        place["name"].lower(): WORKSPACE for place in case.facts["workspace"] if place["in"] == "header"
    }
    for mirror in case.facts.get("mirrors", ()):
        expected[mirror["header"].lower()] = body[mirror["body"]].lower()
    signature = case.facts.get("signature")
    if signature and signature["in"] == "header":
        expected[signature["name"].lower()] = signed(call, signature, body)
    made = {name.lower() for location, name in filled_in(case) if location == "header"} - expected.keys()
    extra = {name: value for name, value in request.headers.items() if name not in FRAMING | made}
    assert extra == expected
    _check_ids(case, request, body)
    pair = base64.b64encode(f"{WORKSPACE}:{KEYS[case.key]}".encode()).decode() if case.key else None
    assert request.headers.get("authorization") == (pair and f"Basic {pair}")


def _check_ids(case: Case, request: httpx.Request, body: Any) -> None:
    key = case.facts["idempotency"]
    if "header" in key:
        assert uuid.UUID(request.headers[key["header"]]).version == 4
    if "body" in key:
        assert body[key["body"]]
    named = case.facts.get("request_id", {})
    if "header" in named:
        assert request.headers[named["header"]]
        if body is not UNSET and named.get("body") in body:
            assert body[named["body"]] == request.headers[named["header"]]


def signed(call: Call, signature: Mapping[str, Any], body: Any) -> str:
    """The signature as the document defines it, computed here once more."""
    paths = {f"path.{name}": value for (_, name), value in call.parameters.items()}
    fields = {f"body.{name}": value for name, value in (body or {}).items()} if body is not UNSET else {}
    known = {**paths, **fields, "workspace": WORKSPACE, "key": KEYS[signature["key"]]}
    joined = signature["join"].join(known[name] for name in signature["of"])
    return hashlib.sha256(joined.encode()).hexdigest()


def _check_body(call: Call, request: httpx.Request, body: Any) -> None:
    case = call.case
    if case.body is None or call.body is UNSET:
        assert body is UNSET
        assert "content-type" not in request.headers
        return
    media, _ = case.body
    assert request.headers["content-type"] == media
    assert not _findings(case, request.content)
    if isinstance(body, dict):
        body = dict(body)
        for place in case.facts["workspace"]:
            if place["in"] == "body":
                assert body.pop(place["name"]) == WORKSPACE
        signature = case.facts.get("signature")
        if signature and signature["in"] == "body":
            assert body.pop(signature["name"]) == signed(call, signature, body)
        for name in own_ids(case) - set(call.body):
            assert uuid.UUID(body.pop(name, str(uuid.uuid4()))).version == 4
    assert difference(body, call.body) is None


@functools.cache
def _findings(case: Case, content: bytes) -> list[str]:
    """What keeps a body that was sent from fitting the document; both clients send the same one."""
    assert case.body is not None
    return [error.message for error in errors_of(case.body[1], json.loads(content))]


def test_the_calls_cover_every_parameter_and_every_success() -> None:
    for case in CASES.values():
        full = CALLS[f"{case.id}-full"]
        declared = {(one["in"], one["name"]) for one in case.parameters}
        assert set(full.parameters) == declared - filled_in(case)
        assert {
            reply_for(call.case, call.form).answer.status for call in CALLS.values() if call.case is case
        } == {
            case.successes[0].status,
            case.successes[-1].status,
        }
