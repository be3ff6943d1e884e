"""Answers of every shape become a value or one error that tells what happened."""

from __future__ import annotations

import copy
import pickle
from typing import Any

import httpx
import pytest

from moengage_api.overlays import errors
from moengage_api.overlays.errors import Detail
from tests.client.harness import CORRELATED, KEYED, KEYS, NATURAL, Caller, Server, operation, uuid4

ONCE: Any = {"max_attempts": 1}


def fail(caller: Caller, step: Any, target: Any = NATURAL) -> errors.APIStatusError:
    with pytest.raises(errors.APIStatusError) as caught:
        caller(target, Server(step), body={}, options=ONCE)
    return caught.value


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (302, errors.APIStatusError),
        (400, errors.BadRequest),
        (401, errors.AuthenticationFailed),
        (403, errors.PermissionDenied),
        (404, errors.NotFound),
        (405, errors.APIStatusError),
        (409, errors.Conflict),
        (413, errors.PayloadTooLarge),
        (415, errors.UnsupportedMediaType),
        (418, errors.APIStatusError),
        (422, errors.UnprocessableEntity),
        (429, errors.RateLimited),
        (500, errors.ServerError),
        (503, errors.ServerError),
        (599, errors.ServerError),
    ],
)
def test_each_status_has_its_class(caller: Caller, status: int, expected: type[Exception]) -> None:
    error = fail(caller, (status, {}))
    assert type(error) is expected
    assert error.status_code == status


@pytest.mark.parametrize("status", ["fail", "FAIL", "Fail", "error", "failure", " Failure "])
def test_a_success_that_says_fail_is_raised(caller: Caller, status: str) -> None:
    error = fail(
        caller, (200, {"status": status, "error": {"message": "no such app", "type": "InvalidParams"}})
    )
    assert type(error) is errors.RequestFailed
    assert (error.status_code, error.message, error.ambiguous) == (200, "no such app", False)
    silent = operation(responses={200: None})
    assert type(fail(caller, (200, {"status": status}), silent)) is errors.RequestFailed


@pytest.mark.parametrize("body", [{"status": False}, {"success": False}, {"success": False, "status": True}])
def test_a_success_that_says_false_is_raised(caller: Caller, body: Any) -> None:
    assert type(fail(caller, (200, body))) is errors.RequestFailed


@pytest.mark.parametrize(
    "body",
    [
        *({"status": "success"}, {"status": "FAILED"}, {"status": None}, {"status": ["fail"]}, ["fail"]),
        *({"status": True}, {"success": True}, {"success": None}, {"success": "no"}, {"status": 0}, False),
    ],
)
def test_a_success_that_says_anything_else_is_one(caller: Caller, body: Any) -> None:
    assert caller(NATURAL, Server((200, body)), body={}).parsed == body


@pytest.mark.parametrize("status", ["ERROR", "fail", "failure", False])
def test_the_status_of_a_thing_is_not_that_of_the_call(caller: Caller, status: Any) -> None:
    thing = operation(responses={200: {}}, status_is_state=True)
    assert caller(thing, Server((200, {"status": status})), body={}).parsed == {"status": status}
    assert type(fail(caller, (404, {"status": status}), thing)) is errors.NotFound
    assert type(fail(caller, (200, {"status": status}))) is errors.RequestFailed


E1 = {
    "status": "fail",
    "error": {
        "message": "is not found",
        "type": "MissingAttributeError",
        "request_id": "abcd",
        "attribute": "a",
    },
}
V5 = {
    "response_id": "r-1",
    "error": {
        "code": "VALIDATION_FAILED",
        "message": "One or more fields failed.",
        "target": "body",
        "details": [{"target": "title", "message": "title is required"}, "odd", {"x": 1}],
        "request_id": "",
    },
}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (E1, ("is not found", "MissingAttributeError", None, "a", "abcd")),
        (V5, ("One or more fields failed.", None, "VALIDATION_FAILED", "body", "r-1")),
        ({"title": "Odd", "description": "Ask us."}, ("Ask us.", "Odd", None, None, None)),
        ({"error_type": "NOT_FOUND", "message": "gone"}, ("gone", "NOT_FOUND", None, None, None)),
        ({"title": "A", "description": "b", "code": "x1"}, ("b", "A", "x1", None, None)),
        ({"status": "fail", "message": "Method not allowed"}, ("Method not allowed", None, None, None, None)),
        ({"status": "fail", "data": "Resource not found."}, ("Resource not found.", None, None, None, None)),
        ({"title": "Unsupported", "error_description": "no"}, ("no", "Unsupported", None, None, None)),
        ({"success": False, "status_code": "400", "data": "Unable"}, ("Unable", None, "400", None, None)),
        ({"error-code": "e-1", "message": "m"}, ("m", None, "e-1", None, None)),
        ({"error_code": 7, "message": "m"}, ("m", None, "7", None, None)),
        (
            {"message": "Duplicate", "err_code": "DUPLICATE_REQUEST", "status_code": 120105},
            ("Duplicate", None, "DUPLICATE_REQUEST", None, None),
        ),
        ({"status": "Fail", "Error_Message": "No", "requestId": ""}, ("No", None, None, None, None)),
        ({"status": "Fail", "Error_Message": "No", "responseId": "r"}, ("No", None, None, None, "r")),
        ({"code": 500, "status": "error", "reason": "o", "reference": "e"}, ("o", None, "500", None, "e")),
        ({"code": True, "reason": "odd"}, ("odd", None, None, None, None)),
        ({"status": False, "error_message": "unsupported"}, ("unsupported", None, None, None, None)),
        ({"status": False, "error": "no user", "request_id": "q"}, ("no user", None, None, None, "q")),
        (
            {"status": "error", "data": {"code": "c", "title": "T", "description": "d"}},
            ("d", "T", "c", None, None),
        ),
        ({"message": "m", "data": {"description": "d"}}, ("m", None, None, None, None)),
        ({"response_id": "r", "error": {"message": "m", "err_code": "E"}}, ("m", None, "E", None, "r")),
        ({"error": "flat"}, ("flat", None, None, None, None)),
        ({"error": {"message": 7, "details": "x"}}, ("Bad Request", None, None, None, None)),
        ({"error": {"message": ""}}, ("Bad Request", None, None, None, None)),
        ([], ("Bad Request", None, None, None, None)),
        (None, ("Bad Request", None, None, None, None)),
        ("text", ("Bad Request", None, None, None, None)),
    ],
)  # fmt: skip
def test_every_envelope_is_understood(caller: Caller, body: Any, expected: tuple[Any, ...]) -> None:
    error = fail(caller, (400, body))
    assert (error.message, error.type, error.code, error.target, error.request_id) == expected
    assert error.body == body


@pytest.mark.parametrize(
    ("details", "expected"),
    [
        ({"target": "body", "message": "odd"}, [Detail("body", "odd")]),
        ([{"target": ["a", "b"], "message": "odd"}], [Detail("a, b", "odd")]),
        ([{"target": [], "field": "f", "issue": "odd"}], [Detail("f", "odd")]),
        (
            [{"target": "key", "message": [{"code": "c", "message": "wrong"}, "old"]}],
            [Detail("key", "wrong; old")],
        ),
        ([{"message": {"message": "deep"}}], [Detail(None, "deep")]),
        ([{"message": {"why": 1}}], [Detail(None, '{"why": 1}')]),
        ([{"message": []}], [Detail(None, '{"message": []}')]),
        ("text", []),
        (7, []),
    ],
)
def test_details_of_any_form_are_read(caller: Caller, details: Any, expected: list[Detail]) -> None:
    error = fail(caller, (400, {"error": {"message": "m", "details": details}}))
    assert list(error.details) == expected


def test_a_batch_that_failed_as_a_whole_tells_of_each_entry(caller: Caller) -> None:
    data = {"code": 7, "new_templates": ["Name field is invalid", "odd"], "updated_templates": ["no id"]}
    error = fail(caller, (400, {"status": "success", "data": data}))
    assert error.details == (
        Detail("new_templates[0]", "Name field is invalid"),
        Detail("new_templates[1]", "odd"),
        Detail("updated_templates[0]", "no id"),
    )
    assert "new_templates[0]: Name field is invalid" in str(error)


def test_details_are_kept_and_shown(caller: Caller) -> None:
    error = fail(caller, (400, V5))
    assert error.details == (
        Detail("title", "title is required"),
        Detail(None, "odd"),
        Detail(None, '{"x": 1}'),
    )
    assert "title: title is required" in str(error)


@pytest.mark.parametrize(
    ("content", "said", "body"),
    [
        (b"", "the body is empty", ""),
        (b"<html><head><TITLE> 502 Bad\nGateway </TITLE>", "HTML page, '502 Bad Gateway'", None),
        (b'{"error": {"message": "cut', '\'{"error"', None),
        (b"\xff\xfe\xfa", "", None),
        (b"upstream  is\ndown", "'upstream is down'", "upstream  is\ndown"),
        (b"[" * 100_000, "[[[...", None),
    ],
)
def test_a_body_that_is_no_json_is_told_in_short(
    caller: Caller, content: bytes, said: str, body: str | None
) -> None:
    error = fail(caller, httpx.Response(502, content=content))
    assert said in error.message
    assert len(error.message) < 250
    assert error.body == content.decode("utf-8", "replace")
    if body is not None:
        assert error.body == body


def test_a_refusal_whose_body_is_cut_off_is_still_that_refusal(caller: Caller) -> None:
    def cut(request: httpx.Request) -> httpx.Response:
        return httpx.Response(403, stream=_Torn())

    with pytest.raises(errors.PermissionDenied) as caught:
        caller(NATURAL, cut, body={})
    assert caught.value.body == '{"error": '


def test_a_success_whose_body_is_cut_off_is_no_success(caller: Caller) -> None:
    def cut(request: httpx.Request) -> httpx.Response:
        return httpx.Response(200, stream=_Torn())

    with pytest.raises(errors.ConnectionFailed, match="torn") as caught:
        caller(NATURAL, cut, body={})
    assert (caught.value.ambiguous, caught.value.attempts) == (True, 5)


class _Torn(httpx.SyncByteStream, httpx.AsyncByteStream):
    def __iter__(self) -> Any:
        yield b'{"error": '
        raise httpx.ReadError("torn")

    async def __aiter__(self) -> Any:
        yield b'{"error": '
        raise httpx.ReadError("torn")


def test_a_success_nested_too_deeply_to_be_read_is_told(caller: Caller) -> None:
    """By the parser or by the reading of models, whichever of Python's limits comes first."""
    target = operation(responses={200: {"$ref": "FilterGroup"}})
    fair, deep = ('{"filters": [' * depth + '{"a": 1}' + "]}" * depth for depth in (50, 900))
    found = caller(target, Server(httpx.Response(200, content=fair.encode())), body={}, options=ONCE)
    assert type(found.parsed).__name__ == "FilterGroup"
    with pytest.raises(errors.ResponseInvalid, match="not JSON that can be read") as caught:
        caller(target, Server(httpx.Response(200, content=deep.encode())), body={}, options=ONCE)
    assert caught.value.ambiguous
    assert pickle.loads(pickle.dumps(caught.value)).body == deep


@pytest.mark.parametrize(
    ("responses", "status", "content", "expected"),
    [
        ({200: {}}, 200, b'{"a": 1}', {"a": 1}),
        ({200: {}}, 200, b"null", None),
        ({200: {"format": "date"}}, 200, b'"2024-02-03"', "date"),
        ({200: None}, 200, b"whatever", None),
        ({204: None}, 204, b"", None),
        # A success of another status than the document's: by the only schema, or as it came.
        ({200: {"format": "date"}}, 202, b'"2024-02-03"', "date"),
        ({200: {"format": "date"}, 201: {}}, 202, b'"2024-02-03"', "2024-02-03"),
        ({200: {"format": "date"}}, 204, b"", None),
        ({}, 200, b'{"a": 1}', {"a": 1}),
    ],
)
def test_a_success_is_read_as_its_status_says(
    caller: Caller, responses: Any, status: int, content: bytes, expected: Any
) -> None:
    server = Server(httpx.Response(status, content=content))
    response = caller(operation(responses=responses), server, body={})
    parsed = type(response.parsed).__name__ if expected == "date" else response.parsed
    assert parsed == expected
    assert (response.status_code, response.content) == (status, content)


@pytest.mark.parametrize("status", [200, 202])
@pytest.mark.parametrize("content", [b"<html>", b'{"a": ', b"\xff", b" "])
def test_a_success_that_cannot_be_read_may_have_taken_effect(
    caller: Caller, status: int, content: bytes
) -> None:
    server = Server(httpx.Response(status, content=content, headers={"X-Request-Id": "gw-1"}))
    with pytest.raises(errors.ResponseInvalid, match="not JSON") as caught:
        caller(NATURAL, server, body={})
    error = caught.value
    assert (error.status_code, error.ambiguous, error.request_id, error.attempts) == (status, True, "gw-1", 1)


@pytest.mark.parametrize(
    ("body", "headers", "expected"),
    [
        ({"error": {"request_id": "inner"}, "response_id": "outer"}, {}, "inner"),
        ({"request_id": "top"}, {}, "top"),
        ({"response_id": "outer"}, {"X-MOE-Request-Id": "header"}, "outer"),
        ({}, {"x-moe-request-id": "header"}, "header"),
        ({}, {"X-Request-ID": "gateway"}, "gateway"),
        ({"requestId": "push", "responseId": "later"}, {}, "push"),
        ({"requestId": "", "responseId": "push"}, {}, "push"),
        ({"reference": "4e7a"}, {}, "4e7a"),
        ({"request_id": 7}, {}, uuid4(1)),
        ({}, {}, uuid4(1)),
    ],
)
@pytest.mark.parametrize("status", [200, 400])
def test_the_name_of_the_exchange(
    caller: Caller, status: int, body: Any, headers: Any, expected: str
) -> None:
    server = Server(httpx.Response(status, json=body, headers=headers))
    if status == 200:
        assert caller(CORRELATED, server, body={}).request_id == expected
    else:
        assert fail(caller, server.steps[0], CORRELATED).request_id == expected


def test_what_an_error_says(caller: Caller) -> None:
    error = fail(caller, (400, E1))
    assert str(error) == "400 data.try_it [request id abcd]: is not found (MissingAttributeError, a)"
    error = fail(caller, (503, {"message": "busy"}))
    assert str(error) == "503 data.try_it [request id unknown]: busy"
    with pytest.raises(errors.ConnectionFailed) as caught:
        caller(NATURAL, Server(httpx.ConnectError("[Errno 111] refused")), body={})
    assert str(caught.value) == (
        "data.try_it [request id unknown]: ConnectError: [Errno 111] refused (sent 5 times)"
    )


@pytest.mark.parametrize(
    ("settings", "key", "words"),
    [
        (
            {"data_center": 3},
            "data",
            ["'data' key", "Data tile", "Settings > Account > APIs", "data center 03"],
        ),
        (
            {"data_center": None, "base_url": "http://localhost:1"},
            "scoped",
            ["'scoped' key", "API keys tile", "base URL http://localhost:1"],
        ),
    ],
)
def test_a_401_tells_which_key_went_where(caller: Caller, settings: Any, key: str, words: list[str]) -> None:
    caller.settings = settings
    error = fail(caller, (401, E1), operation(key=key))
    assert [word for word in words if word not in str(error)] == []
    assert error.hint is not None
    assert fail(caller, (403, E1), operation(key=key)).hint is None


def test_an_error_carries_all_that_is_known(caller: Caller) -> None:
    busy = httpx.Response(503, json={}, headers={"Retry-After": "2"})
    last = httpx.Response(429, json=V5, headers={"Retry-After": "9", "X-RateLimit-Limit": "5"})
    with pytest.raises(errors.RateLimited) as caught:
        caller(KEYED, Server(busy, last), body={}, options={"max_attempts": 2})
    error = caught.value
    envelope = {"code": "VALIDATION_FAILED", "type": None, "target": "body", "hint": None, "body": V5}
    known = {
        **envelope,
        "operation": "data.try_it",
        "message": "One or more fields failed.",
        "status_code": 429,
        "request_id": "r-1",
        "idempotency_key": uuid4(1),
        "attempts": 2,
        "waits": (2.0,),
        "retry_after": 9.0,
        "ambiguous": False,
    }
    found = dict(vars(error))
    assert len(found.pop("details")) == 3
    headers = found.pop("headers")
    assert (headers["Retry-After"], headers["X-RateLimit-Limit"]) == ("9", "5")
    assert found == known
    assert str(error) == (
        "429 data.try_it [request id r-1]: One or more fields failed. (may be sent again after 9 s) "
        '(sent 2 times) (VALIDATION_FAILED, body, title: title is required, None: odd, None: {"x": 1})'
    )


def test_an_error_survives_pickle_and_copy(caller: Caller) -> None:
    limited = httpx.Response(429, json=V5, headers={"Retry-After": "99", "X-A": "1"})
    raised: list[errors.MoEngageError] = [
        fail(caller, limited, KEYED),
        errors.RequestInvalid("data.try_it", [errors.Problem("a", "is missing", "give a")]),
        errors.ConfigurationError("no key", operation="data.try_it"),
        errors.TimedOut("slow", operation="data.try_it", attempts=2, waits=(1.0,), ambiguous=True),
    ]
    for error in raised:
        for again in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error), copy.copy(error)):
            assert type(again) is type(error)
            assert str(again) == str(error)
            assert vars(again) == vars(error)
    assert raised[0].headers["x-a"] == "1"  # type: ignore[attr-defined]


@pytest.mark.parametrize("status", [400, 401, 500, 200])
def test_a_gateway_that_echoes_credentials_gives_none_away(caller: Caller, status: int) -> None:
    def echo(request: httpx.Request) -> httpx.Response:
        seen = request.headers["Authorization"]
        body = {"status": "fail", "message": f"bad {seen}, that is {KEYS['data']}"}
        return httpx.Response(status, json=body, headers={"X-Echo": seen})

    with pytest.raises(errors.APIStatusError) as caught:
        caller(NATURAL, echo, body={}, options=ONCE)
    shown = f"{caught.value} {vars(caught.value)} {caught.value.headers['x-echo']}"
    assert KEYS["data"] not in shown
    assert shown.count("***") >= 3
    assert "V09SS1NQQUNF" not in shown  # how the token of Basic auth begins
