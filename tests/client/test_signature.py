"""Signatures in place of Basic auth, the workspace id in a body, headers that repeat a field of it."""

from __future__ import annotations

import hashlib
import json
import logging
import traceback
from typing import Any

import httpx
import pytest

from moengage_api.overlays import errors
from moengage_api.overlays.operation import Mirror, Parameter, Signature, WorkspacePlace
from tests.client.harness import KEYS, WORKSPACE, Caller, Server, operation

KEY = "example-push-key"
OF = ("workspace", "body.campaignName", "key")
VECTOR = "d74ec00f51e4d04828cfb42abefa116af4968eb2bd3b92cf89f8f0bab35a5c58"
"""Of `ACME_WORKSPACE|Gate change|example-push-key`."""
SIGNED = {
    "type": "object",
    "required": ["campaignName", "signature"],
    "properties": {
        "campaignName": {"type": "string"},
        "signature": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
    },
}
IN_HEADER = operation(
    key=None, signature=Signature(key="data", location="header", name="X-Signature", join="|", of=OF)
)
IN_BODY = operation(
    key=None,
    body=SIGNED,
    signature=Signature(key="data", location="body", name="signature", join="|", of=OF),
)
NAMED = {"campaignName": "Gate change"}


@pytest.fixture
def signer(caller: Caller) -> Caller:
    caller.settings = {"workspace_id": "ACME_WORKSPACE", "api_key": {"data": KEY}}
    return caller


def test_a_signature_in_a_header(signer: Caller) -> None:
    server = Server((503, {}), (200, {}))
    signer(IN_HEADER, server, body=NAMED)
    assert [request.headers["X-Signature"] for request in server.requests] == [VECTOR] * 2
    assert all("Authorization" not in request.headers for request in server.requests)
    assert json.loads(server.requests[0].content) == NAMED


@pytest.mark.parametrize("given", [{}, {"signature": "0" * 64}, {"signature": None}, {"signature": "mine"}])
@pytest.mark.parametrize("checks", ["error", "off"])
def test_a_signature_in_the_body(signer: Caller, given: Any, checks: Any) -> None:
    server = Server()
    signer(IN_BODY, server, body={**NAMED, **given}, options={"checks": checks})
    assert json.loads(server.request.content) == {**NAMED, "signature": VECTOR}
    assert "Authorization" not in server.request.headers


def test_a_signature_of_the_unencoded_path(signer: Caller) -> None:
    of = ("path.APP_ID", "path.FILENAME", "key")
    target = operation(
        method="GET",
        path="/reports/{APP_ID}/{FILENAME}",
        key=None,
        body=None,
        parameters=(Parameter(name="FILENAME", python_name="filename", location="path", required=True),),
        workspace=(WorkspacePlace(location="path", name="APP_ID"),),
        signature=Signature(key="data", location="header", name="Signature", join="|", of=of),
    )
    server = Server()
    signer(target, server, parameters={"filename": "Thés/été.zip"})
    signed = hashlib.sha256(f"ACME_WORKSPACE|Thés/été.zip|{KEY}".encode()).hexdigest()
    assert server.request.headers["Signature"] == signed
    assert server.request.url.raw_path.endswith(b"/Th%C3%A9s%2F%C3%A9t%C3%A9.zip")


@pytest.mark.parametrize("body", [{}, {"campaignName": 7}, {"campaignName": None}])
def test_what_is_signed_has_to_be_there(signer: Caller, body: Any) -> None:
    server = Server()
    with pytest.raises(errors.RequestInvalid, match="campaignName: is part of the signature"):
        signer(IN_HEADER, server, body=body)
    assert server.requests == []


def test_a_signature_needs_a_key_and_a_workspace(signer: Caller) -> None:
    signer.settings = {"api_key": None}
    with pytest.raises(errors.ConfigurationError, match="MOENGAGE_DATA_API_KEY"):
        signer(IN_HEADER, Server(), body=NAMED)
    signer.settings = {"workspace_id": None}
    with pytest.raises(errors.ConfigurationError, match="no workspace id"):
        signer(IN_HEADER, Server(), body=NAMED)


def test_a_signature_is_the_clients_to_set(signer: Caller) -> None:
    with pytest.raises(errors.RequestInvalid, match="is set by the client"):
        signer(IN_HEADER, Server(), body=NAMED, options={"headers": {"x-signature": "mine"}})


def test_a_401_tells_the_key_that_signed(signer: Caller) -> None:
    with pytest.raises(errors.AuthenticationFailed, match=r"with the 'data' key .* data center 01"):
        signer(IN_HEADER, Server((401, [])), body=NAMED)


@pytest.mark.parametrize("target", [IN_HEADER, IN_BODY], ids=["header", "body"])
@pytest.mark.parametrize("status", [200, 400, 401])
def test_a_signature_shows_nowhere(
    signer: Caller, target: Any, status: int, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)

    def echo(request: httpx.Request) -> httpx.Response:
        seen = request.headers.get("X-Signature") or json.loads(request.content)["signature"]
        assert seen == VECTOR
        told = {"status": "Fail", "Error_Message": f"bad {seen} of {KEY}"}
        return httpx.Response(status, json=told, headers={"X-Echo": seen})

    with pytest.raises(errors.APIStatusError) as caught:
        signer(target, echo, body=NAMED)
    assert caught.value.message == "bad *** of ***"
    formatted = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    inside = "".join(str(frame.locals) for frame in formatted.stack if "overlays" in frame.filename)
    assert "Secret" in inside or "'***'" in inside
    for secret in (VECTOR, KEY):
        assert secret not in f"{caught.value} {vars(caught.value)} {caplog.text} {inside}"


@pytest.mark.parametrize(
    "options",
    [{"timeout": 0}, {"max_attempts": 0}, {"headers": {"a": "\n"}}, {"headers": {"X-Signature": "a"}}],
)
def test_a_fault_before_sending_shows_no_signature_either(signer: Caller, options: Any) -> None:
    with pytest.raises(errors.MoEngageError) as caught:
        signer(IN_HEADER, Server(), body=NAMED, options=options)
    formatted = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    inside = "".join(str(frame.locals) for frame in formatted.stack if "overlays" in frame.filename)
    assert VECTOR not in inside
    assert KEY not in inside


PLACED = operation(workspace=(WorkspacePlace(location="body", name="appId"),))


@pytest.mark.parametrize("body", [{"a": 1}, {"a": 1, "appId": WORKSPACE}])
def test_a_workspace_id_in_the_body(caller: Caller, body: Any) -> None:
    server = Server()
    caller(PLACED, server, body=body)
    assert json.loads(server.request.content) == {"a": 1, "appId": WORKSPACE}
    assert body in ({"a": 1}, {"a": 1, "appId": WORKSPACE})


@pytest.mark.parametrize("other", ["ANOTHER", None, 7])
@pytest.mark.parametrize("checks", ["error", "off"])
def test_another_workspace_in_the_body_is_refused(caller: Caller, other: Any, checks: Any) -> None:
    server = Server()
    with pytest.raises(errors.RequestInvalid, match="appId: is another workspace than the client's"):
        caller(PLACED, server, body={"appId": other}, options={"checks": checks})
    assert server.requests == []


MIRRORED = operation(mirrors=(Mirror(header="X-MOE-Query-Type", body="targetAudience"),))


@pytest.mark.parametrize(
    ("body", "header"),
    [
        ({"targetAudience": "All Users"}, "all users"),
        ({"targetAudience": "user"}, "user"),
        ({"targetAudience": 7}, None),
        ({"targetAudience": None}, None),
        ({}, None),
    ],
)
def test_a_header_repeats_a_field_in_lower_case(caller: Caller, body: Any, header: str | None) -> None:
    server = Server()
    caller(MIRRORED, server, body=body)
    assert server.request.headers.get("X-MOE-Query-Type") == header
    assert json.loads(server.request.content) == body


def test_a_mirror_is_the_clients_to_set(caller: Caller) -> None:
    options: Any = {"headers": {"x-moe-query-type": "user"}}
    with pytest.raises(errors.RequestInvalid, match="is set by the client"):
        caller(MIRRORED, Server(), body={"targetAudience": "All Users"}, options=options)
    with pytest.raises(errors.RequestInvalid, match="X-MOE-Query-Type"):
        caller(MIRRORED, Server(), body={"targetAudience": "a\nb"})


def test_basic_auth_stays_where_nothing_is_signed(caller: Caller) -> None:
    server = Server()
    caller(PLACED, server, body={})
    assert server.request.headers["Authorization"].startswith("Basic ")
    assert KEYS["data"] not in str(server.request.headers)
