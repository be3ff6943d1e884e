"""Values cannot leave their place in a URL or a header."""

from __future__ import annotations

from typing import Any

import pytest

from moengage_api.overlays.errors import RequestInvalid
from moengage_api.overlays.operation import Parameter
from tests.client.harness import CORRELATED, KEYED, PLACED, WORKSPACE, Caller, Server, operation

ITEM = operation(
    method="GET",
    path="/v1/things/{thing_id}/parts",
    body=None,
    parameters=(
        Parameter(name="thing_id", python_name="thing_id", location="path", required=True),
        Parameter(name="q", python_name="q", location="query"),
        Parameter(name="X-Forwarded-For", python_name="x_forwarded_for", location="header"),
    ),
)


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("abc-._~09AZ", "abc-._~09AZ"),
        ("a/b", "a%2Fb"),
        ("../../admin", "..%2F..%2Fadmin"),
        ("a?b=c#d", "a%3Fb%3Dc%23d"),
        ("a b+c", "a%20b%2Bc"),
        ("%2e%2e", "%252e%252e"),
        ("..;x", "..%3Bx"),
        ("...", "..."),
        ("a\r\nHost: evil", "a%0D%0AHost%3A%20evil"),
        ("nul\0", "nul%00"),
        ("ü", "%C3%BC"),
        (7, "7"),
    ],
)
def test_a_path_value_stays_in_its_segment(caller: Caller, value: Any, expected: str) -> None:
    server = Server()
    caller(ITEM, server, parameters={"thing_id": value})
    assert server.request.url.raw_path.decode() == f"/v1/things/{expected}/parts"


@pytest.mark.parametrize("value", ["", ".", "..", "\ud800"])
def test_a_path_value_that_would_mean_another_resource_is_refused(caller: Caller, value: str) -> None:
    server = Server()
    with pytest.raises(RequestInvalid) as caught:
        caller(ITEM, server, parameters={"thing_id": value})
    assert [problem.path for problem in caught.value.problems] == ["thing_id"]
    assert server.requests == []


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("a&b=c", "q=a%26b%3Dc"),
        ("a#b c+d", "q=a%23b%20c%2Bd"),
        ("", "q="),
        ("%41", "q=%2541"),
        (["a", "b,c"], "q=a&q=b%2Cc"),
        (True, "q=true"),
    ],
)
def test_a_query_value_stays_in_its_pair(caller: Caller, value: Any, expected: str) -> None:
    server = Server()
    caller(ITEM, server, parameters={"thing_id": "1", "q": value})
    assert server.request.url.query.decode() == expected


@pytest.mark.parametrize("checks", ["error", "off"])
@pytest.mark.parametrize("name", ["thing_id", "q"])
def test_a_value_that_has_no_utf8_form_is_refused(caller: Caller, name: str, checks: Any) -> None:
    server = Server()
    with pytest.raises(RequestInvalid, match=f"{name}: half of a surrogate pair"):
        caller(ITEM, server, parameters={"thing_id": "1", name: "a\ud800"}, options={"checks": checks})
    assert server.requests == []


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0b", "ü", " a", "\x7f"])
def test_a_header_value_that_could_end_its_line_is_refused(caller: Caller, value: str) -> None:
    server = Server()
    with pytest.raises(RequestInvalid, match="X-Forwarded-For"):
        caller(ITEM, server, parameters={"thing_id": "1", "x_forwarded_for": value})
    with pytest.raises(RequestInvalid, match="X-Extra"):
        caller(ITEM, server, parameters={"thing_id": "1"}, options={"headers": {"X-Extra": value}})
    assert server.requests == []


@pytest.mark.parametrize("name", ["", "X Extra", "X:Extra", "X\r\nExtra", "Ü"])
def test_a_header_name_that_is_none_is_refused(caller: Caller, name: str) -> None:
    with pytest.raises(RequestInvalid, match="not the name of a header"):
        caller(ITEM, Server(), parameters={"thing_id": "1"}, options={"headers": {name: "1"}})


def test_the_workspace_id_is_filled_in_at_every_place(caller: Caller) -> None:
    server = Server()
    caller(PLACED, server, body={})
    assert server.request.url.path == f"/v1/things/{WORKSPACE}"
    assert server.request.url.query.decode() == f"appId={WORKSPACE}"
    assert server.request.headers["MOE-APPKEY"] == WORKSPACE


def test_extra_headers_are_sent_and_win_over_parameters(caller: Caller) -> None:
    server = Server()
    caller(
        ITEM,
        server,
        parameters={"thing_id": "1", "x_forwarded_for": "10.0.0.1"},
        options={"headers": {"x-forwarded-for": "10.0.0.2", "X-Team": "growth"}},
    )
    assert server.request.headers.get_list("X-Forwarded-For") == ["10.0.0.2"]
    assert server.request.headers["X-Team"] == "growth"


@pytest.mark.parametrize(
    "name", ["Authorization", "host", "Content-Length", "content-type", "Transfer-Encoding", "moe-appkey"]
)
def test_headers_of_the_client_cannot_be_replaced(caller: Caller, name: str) -> None:
    server = Server()
    with pytest.raises(RequestInvalid, match="is set by the client"):
        caller(PLACED, server, body={}, options={"headers": {name: "1"}})
    assert server.requests == []


@pytest.mark.parametrize("value", ["a\r\nX-Evil: 1", "a\nb", "a\0b", "ü"])
def test_an_id_of_the_call_cannot_leave_its_header(caller: Caller, value: str) -> None:
    server = Server()
    with pytest.raises(RequestInvalid, match="X-MOE-Request-Id"):
        caller(CORRELATED, server, body={}, options={"request_id": value})
    with pytest.raises(RequestInvalid, match="idempotency_key"):
        caller(KEYED, server, body={}, options={"idempotency_key": value})
    assert server.requests == []


@pytest.mark.parametrize(
    ("workspace", "path", "query"),
    [
        ("a/b", "a%2Fb", "a%2Fb"),
        ("../b", "..%2Fb", "..%2Fb"),
        ("a&x=1#y", "a%26x%3D1%23y", "a%26x%3D1%23y"),
        ("%2e%2e", "%252e%252e", "%252e%252e"),
    ],
)
def test_a_workspace_id_cannot_leave_its_places(
    caller: Caller, workspace: str, path: str, query: str
) -> None:
    caller.settings = {"workspace_id": workspace}
    server = Server()
    caller(PLACED, server, body={})
    assert server.request.url.raw_path.decode() == f"/v1/things/{path}?appId={query}"
    assert server.request.headers.get_list("MOE-APPKEY") == [workspace]


def test_a_workspace_id_that_would_mean_another_resource_is_refused(caller: Caller) -> None:
    caller.settings = {"workspace_id": ".."}
    server = Server()
    with pytest.raises(RequestInvalid, match="cannot stand in a path"):
        caller(PLACED, server, body={})
    assert server.requests == []
