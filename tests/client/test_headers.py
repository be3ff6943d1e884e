"""Headers of a client: sent with every call, kept out of sight, refused where they are the client's own."""

from __future__ import annotations

from typing import Any

import pytest

from moengage_api import MoEngage
from moengage_api.overlays.errors import ConfigurationError, RequestInvalid
from moengage_api.overlays.operation import Parameter
from tests.client.harness import CORRELATED, KEYED, NATURAL, PLACED, Caller, Server, operation

TOKEN = "gateway-hunter2"


@pytest.mark.parametrize(
    ("standing", "given", "sent"),
    [
        ({"X-Team": "growth"}, {}, ["growth"]),
        ({"X-Team": "growth"}, {"x-team": "sales"}, ["sales"]),
        ({}, {"X-Team": "sales"}, ["sales"]),
        ({"X-Other": "1"}, {}, []),
    ],
)
def test_headers_of_the_client_and_of_the_call(
    caller: Caller, standing: Any, given: Any, sent: list[str]
) -> None:
    caller.settings = {"headers": standing}
    server = Server()
    caller(NATURAL, server, body={}, options={"headers": given})
    assert server.request.headers.get_list("X-Team") == sent


def test_they_win_over_parameters_and_defaults(caller: Caller) -> None:
    target = operation(parameters=(Parameter(name="X-Trace", python_name="trace", location="header"),))
    caller.settings = {"headers": {"x-trace": "standing", "accept": "application/vnd.api"}}
    server = Server()
    caller(target, server, body={}, parameters={"trace": "given"})
    assert server.request.headers.get_list("X-Trace") == ["standing"]
    assert server.request.headers.get_list("Accept") == ["application/vnd.api"]


@pytest.mark.parametrize(
    ("target", "name"), [(KEYED, "idempotency-key"), (CORRELATED, "X-MOE-Request-Id"), (PLACED, "moe-appkey")]
)
def test_what_the_client_sets_for_a_call_stays_its_own(caller: Caller, target: Any, name: str) -> None:
    caller.settings = {"headers": {name: "1"}}
    server = Server()
    with pytest.raises(RequestInvalid, match="is set by the client"):
        caller(target, server, body={})
    assert server.requests == []
    caller(NATURAL, server, body={})
    assert server.request.headers[name] == "1"


@pytest.mark.parametrize(
    ("headers", "message"),
    [
        ({"Authorization": "Basic hunter2"}, "is set by the client"),
        ({"host": "hunter2"}, "is set by the client"),
        ({"X-A": "hunter2", "x-a": "hunter2"}, "given twice"),
        ({"X A": "hunter2"}, "not the name of a header"),
        ({7: "hunter2"}, "must be a mapping"),
        ({"X-A": "hunter2\r\nX-B: 1"}, "printable ASCII"),
        ({"X-A": "hunter2\0"}, "printable ASCII"),
        ({"X-A": " hunter2"}, "printable ASCII"),
        ({"X-A": 7}, "printable ASCII"),
        ("X-A: hunter2", "must be a mapping"),
    ],
)
def test_headers_that_cannot_be_sent_are_refused_at_once(headers: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        MoEngage(headers=headers)
    assert "hunter2" not in str(caught.value)
    with pytest.raises(ConfigurationError, match=message):
        MoEngage().with_options(headers=headers)


def test_a_copy_replaces_them() -> None:
    original = MoEngage(workspace_id="W", headers={"X-A": "1"})
    assert list(original.with_options(headers={"X-B": "2"})._settings.headers) == ["X-B"]
    assert list(original.with_options(timeout=1)._settings.headers) == ["X-A"]


def test_no_repr_shows_their_values() -> None:
    client = MoEngage(workspace_id="W", headers={"X-Gateway": TOKEN})
    assert TOKEN not in f"{client!r} {client._settings!r} {vars(client)}"
    assert "X-Gateway" in repr(client._settings)
