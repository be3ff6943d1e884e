"""Correlation ids, idempotency keys and bodies: made once, sent unchanged."""

from __future__ import annotations

import json
from typing import Any

import pytest

from moengage_api.overlays import errors
from moengage_api.overlays.checks import RequestWarning
from moengage_api.overlays.exchange import EncodedBody
from moengage_api.overlays.operation import Idempotency, RequestId
from moengage_api.overlays.prepare import encode_json
from tests.client.harness import (
    CORRELATED,
    COUNTED,
    KEYED,
    KEYED_IN_BODY,
    NATURAL,
    Caller,
    Server,
    operation,
    uuid4,
)

OWN = "3f2b8f0e-6f0a-4b0c-9d57-0f7a6a5b1c2d"


def test_a_key_belongs_to_one_logical_call(caller: Caller) -> None:
    server = Server((503, {}), (503, {}), (200, {}))
    first = caller(KEYED, server, body={})
    second = caller(KEYED, server, body={})
    sent = [request.headers["Idempotency-Key"] for request in server.requests]
    assert sent == [uuid4(1)] * 3 + [uuid4(2)]
    assert (first.idempotency_key, second.idempotency_key) == (uuid4(1), uuid4(2))


def test_a_failed_call_tells_its_key_and_takes_it_again(caller: Caller) -> None:
    server = Server((500, {}))
    with pytest.raises(errors.ServerError) as caught:
        caller(KEYED, server, body={}, options={"max_attempts": 1})
    key = caught.value.idempotency_key
    assert key == uuid4(1)
    server = Server()
    assert caller(KEYED, server, body={}, options={"idempotency_key": key}).idempotency_key == key
    assert server.request.headers["Idempotency-Key"] == key


@pytest.mark.parametrize("key", [OWN, OWN.upper()])
def test_an_own_key_is_sent_as_given(caller: Caller, key: str) -> None:
    server = Server()
    caller(KEYED, server, body={}, options={"idempotency_key": key})
    assert server.request.headers["Idempotency-Key"] == key


@pytest.mark.parametrize(
    "key",
    [
        "",
        "order-1",
        "3f2b8f0e-6f0a-1b0c-9d57-0f7a6a5b1c2d",  # version 1
        "3f2b8f0e-6f0a-4b0c-1d57-0f7a6a5b1c2d",  # another variant
        OWN.replace("-", ""),
        "{" + OWN + "}",
        OWN + "\n",
        7,
    ],
)
def test_a_key_that_the_vendor_would_refuse_is_refused_here(caller: Caller, key: Any) -> None:
    server = Server()
    with pytest.raises(errors.RequestInvalid, match="UUID v4"):
        caller(KEYED, server, body={}, options={"idempotency_key": key})
    assert server.requests == []


@pytest.mark.parametrize("target", [NATURAL, COUNTED], ids=["natural", "none"])
def test_a_key_that_would_protect_nothing_is_refused(caller: Caller, target: Any) -> None:
    with pytest.raises(errors.RequestInvalid, match="takes no key"):
        caller(target, Server(), body={}, options={"idempotency_key": OWN})


@pytest.mark.parametrize(
    ("body", "options", "expected"),
    [
        ({}, {}, uuid4(1)),
        ({"transaction_id": "order-1"}, {}, "order-1"),
        ({}, {"idempotency_key": "order-2"}, "order-2"),
        ({"transaction_id": "order-1"}, {"idempotency_key": "order-1"}, "order-1"),
    ],
)
def test_a_key_in_the_body(caller: Caller, body: Any, options: Any, expected: str) -> None:
    server = Server((502, {}), (200, {}))
    response = caller(KEYED_IN_BODY, server, body=body, options=options)
    sent = [json.loads(request.content)["transaction_id"] for request in server.requests]
    assert sent == [expected, expected]
    assert response.idempotency_key == expected


@pytest.mark.parametrize(
    ("target", "body", "options", "field"),
    [
        (KEYED_IN_BODY, {"transaction_id": "a"}, {"idempotency_key": "b"}, "transaction_id"),
        (CORRELATED, {"request_id": "a"}, {"request_id": "b"}, "request_id"),
    ],
)
def test_two_names_for_one_thing_are_refused(
    caller: Caller, target: Any, body: Any, options: Any, field: str
) -> None:
    with pytest.raises(errors.RequestInvalid) as caught:
        caller(target, Server(), body=body, options=options)
    assert [problem.path for problem in caught.value.problems] == [field]


@pytest.mark.parametrize(
    ("body", "options", "expected"),
    [
        ({}, {}, uuid4(1)),
        ({}, {"request_id": "mine"}, "mine"),
        ({"request_id": "theirs"}, {}, "theirs"),
        ({"request_id": "same"}, {"request_id": "same"}, "same"),
    ],
)
def test_a_correlation_id_agrees_with_the_body(
    caller: Caller, body: Any, options: Any, expected: str
) -> None:
    server = Server((503, {}), (200, {}))
    response = caller(CORRELATED, server, body=body, options=options)
    assert [request.headers["X-MOE-Request-Id"] for request in server.requests] == [expected] * 2
    assert [json.loads(request.content) for request in server.requests] == [body] * 2
    assert response.request_id == expected


IN_BODY = RequestId(body="request_id")
REQUIRED = {"type": "object", "required": ["request_id"], "properties": {"request_id": {"type": "string"}}}
UNION = {"oneOf": [{**REQUIRED, "properties": {"kind": {"const": "a"}}, "required": ["kind", "request_id"]}]}
AS_KEY = {"idempotency": Idempotency(kind="body", name="request_id")}


@pytest.mark.parametrize(
    ("facts", "body", "options", "sent"),
    [
        ({}, {}, {}, None),
        ({}, {}, {"request_id": "mine"}, "mine"),
        ({}, {"request_id": "theirs"}, {}, "theirs"),
        ({"body": REQUIRED}, {}, {}, uuid4(1)),
        ({"body": REQUIRED}, {}, {"request_id": "mine"}, "mine"),
        ({"body": REQUIRED}, {"request_id": "theirs"}, {}, "theirs"),
        ({"body": UNION}, {"kind": "a"}, {}, uuid4(1)),
        (AS_KEY, {}, {}, uuid4(1)),
        (AS_KEY, {"request_id": None}, {}, uuid4(1)),
        (AS_KEY, {}, {"request_id": "mine"}, "mine"),
        (AS_KEY, {}, {"idempotency_key": "key"}, "key"),
        (AS_KEY, {}, {"idempotency_key": "same", "request_id": "same"}, "same"),
        (AS_KEY, {"request_id": "theirs"}, {}, "theirs"),
    ],
)
def test_a_correlation_id_of_the_body_alone(
    caller: Caller, facts: Any, body: Any, options: Any, sent: str | None
) -> None:
    server = Server((503, {}), (200, {}))
    response = caller(operation(**{"request_id": IN_BODY, **facts}), server, body=dict(body), options=options)
    assert [json.loads(request.content).get("request_id") for request in server.requests] == [sent] * 2
    assert response.request_id == sent
    assert response.idempotency_key == (sent if facts is AS_KEY else None)


@pytest.mark.parametrize(
    ("body", "options"),
    [
        ({}, {"request_id": "a", "idempotency_key": "b"}),
        ({"request_id": "a"}, {"idempotency_key": "b"}),
        ({"request_id": "a"}, {"request_id": "b"}),
    ],
)
def test_one_field_holds_one_id(caller: Caller, body: Any, options: Any) -> None:
    with pytest.raises(errors.RequestInvalid, match="request_id: differs from options"):
        caller(operation(request_id=IN_BODY, **AS_KEY), Server(), body=body, options=options)


def test_a_correlation_id_that_no_header_can_hold_is_refused(caller: Caller) -> None:
    with pytest.raises(errors.RequestInvalid, match="X-MOE-Request-Id"):
        caller(CORRELATED, Server(), body={"request_id": "a\nb"})


def test_no_id_is_sent_where_the_operation_has_no_place(caller: Caller) -> None:
    server = Server()
    caller(NATURAL, server, body={}, options={"request_id": "mine"})
    assert "mine" not in str(server.request.headers.raw)


def test_a_body_is_encoded_once_as_compact_utf8(caller: Caller) -> None:
    server = Server()
    caller(NATURAL, server, body={"name": "Zoë", "list": [1, None, {"a": True}]})
    assert server.request.content == '{"name":"Zoë","list":[1,null,{"a":true}]}'.encode()
    assert server.request.headers["Content-Type"] == "application/json"


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800"])
def test_a_value_that_json_cannot_hold_is_refused(caller: Caller, value: Any) -> None:
    server = Server()
    with pytest.raises(errors.RequestInvalid):
        caller(NATURAL, server, body={"value": value}, options={"checks": "off"})
    assert server.requests == []


@pytest.mark.parametrize("value", [float("nan"), float("-inf"), "\ud800", object(), {1: {2, 3}}])
def test_bytes_are_only_made_of_json(value: Any) -> None:
    with pytest.raises(errors.RequestInvalid, match="has no JSON form"):
        encode_json("data.try_it", {"value": value})


def test_a_call_without_body_sends_none(caller: Caller) -> None:
    server = Server()
    caller(operation(method="GET", body=None), server)
    assert server.request.content == b""
    assert "Content-Type" not in server.request.headers


def test_ready_bytes_are_sent_as_they_stand(caller: Caller) -> None:
    server = Server()
    content = b'{ "spaced" : 1 }'
    caller(COUNTED, server, body=EncodedBody(content))
    assert server.request.content == content
    assert server.request.headers["Content-Type"] == "application/json"


# {"a":""} has 8 bytes; "ü" counts as 2.
@pytest.mark.parametrize(
    ("text", "fits"), [("x" * 12, True), ("x" * 13, False), ("ü" * 6, True), ("ü" * 7, False)]
)
def test_a_body_above_the_limit_is_refused_unsent(caller: Caller, text: str, fits: bool) -> None:
    server, small = Server(), operation(max_body=20)
    if fits:
        caller(small, server, body={"a": text})
    else:
        with pytest.raises(errors.RequestInvalid, match="the vendor takes 20"):
            caller(small, server, body={"a": text})
    assert len(server.requests) == fits


def test_a_body_above_the_limit_can_be_sent_on_request(caller: Caller) -> None:
    server, small = Server(), operation(max_body=20)
    caller(small, server, body={"a": "x" * 99}, options={"checks": "off"})
    with pytest.warns(RequestWarning, match="107 bytes"):
        caller(small, server, body={"a": "x" * 99}, options={"checks": "warn"})
    caller.settings = {"checks": "off"}
    caller(small, server, body={"a": "x" * 99})
    assert len(server.requests) == 3


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ({"timeouts": 3}, "no option 'timeouts'; there are checks"),
        ({"timeout": 0}, "timeout must be"),
        ({"timeout": "3"}, "timeout must be"),
        ({"max_attempts": 0}, "max_attempts must be"),
        ({"deadline": "soon"}, "deadline must be"),
        ({"resend_ambiguous": 1}, "resend_ambiguous must be"),
        ({"checks": "maybe"}, "checks must be"),
    ],
)
def test_options_are_checked(caller: Caller, options: Any, message: str) -> None:
    with pytest.raises(errors.ConfigurationError, match=message):
        caller(NATURAL, Server(), body={}, options=options)


def test_both_ids_may_travel_together(caller: Caller) -> None:
    server = Server()
    both = operation(
        idempotency=Idempotency(kind="header", name="Idempotency-Key"),
        request_id=RequestId(header="X-MOE-Request-Id"),
    )
    response = caller(both, server, body={"request_id": "in the body, but nobody looks there"})
    assert response.request_id != response.idempotency_key
    assert server.request.headers["X-MOE-Request-Id"] == response.request_id
    assert server.request.headers["Idempotency-Key"] == response.idempotency_key
