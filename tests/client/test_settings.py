"""Where settings come from, which wins, and what is said when one is missing."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from moengage_api import MoEngage
from moengage_api.overlays.errors import ConfigurationError
from tests.client.harness import PLACED, WORKSPACE, Caller, Server, operation

NOTHING = {"workspace_id": None, "api_key": None, "data_center": None}
DATA, SCOPED = operation(key="data"), operation(key="scoped")


def sent_key(server: Server) -> str:
    scheme, token = server.request.headers["Authorization"].split()
    assert scheme == "Basic"
    workspace, _, key = base64.b64decode(token).decode().partition(":")
    assert workspace == WORKSPACE
    return key


@pytest.mark.parametrize(
    ("api_key", "environment", "data", "scoped"),
    [
        ("one", {}, "one", "one"),
        ({"data": "d", "scoped": "s"}, {}, "d", "s"),
        (None, {"MOENGAGE_API_KEY": "e"}, "e", "e"),
        (None, {"MOENGAGE_DATA_API_KEY": "ed", "MOENGAGE_SCOPED_API_KEY": "es"}, "ed", "es"),
        (None, {"MOENGAGE_DATA_API_KEY": "ed", "MOENGAGE_API_KEY": "e"}, "ed", "e"),
        ("one", {"MOENGAGE_DATA_API_KEY": "ed", "MOENGAGE_API_KEY": "e"}, "one", "one"),
        ({"data": "d"}, {"MOENGAGE_DATA_API_KEY": "ed", "MOENGAGE_API_KEY": "e"}, "d", "e"),
        ({"data": "d"}, {"MOENGAGE_SCOPED_API_KEY": "es"}, "d", "es"),
        (None, {"MOENGAGE_DATA_API_KEY": "", "MOENGAGE_API_KEY": "e"}, "e", "e"),
    ],
)
def test_the_most_specific_key_wins_and_arguments_before_the_environment(
    monkeypatch: pytest.MonkeyPatch, caller: Caller, api_key: Any, environment: Any, data: str, scoped: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    caller.settings = {"api_key": api_key}
    for target, expected in ((DATA, data), (SCOPED, scoped)):
        server = Server()
        caller(target, server, body={})
        assert sent_key(server) == expected


@pytest.mark.parametrize(
    ("settings", "environment", "expected"),
    [
        ({"data_center": 3}, {"MOENGAGE_DATA_CENTER": "02"}, "https://api-03.moengage.com"),
        ({"data_center": 3}, {"MOENGAGE_BASE_URL": "http://localhost:1"}, "https://api-03.moengage.com"),
        ({"base_url": "http://localhost:2"}, {"MOENGAGE_DATA_CENTER": "02"}, "http://localhost:2"),
        (
            {"base_url": "http://localhost:2"},
            {"MOENGAGE_BASE_URL": "http://localhost:1"},
            "http://localhost:2",
        ),
        ({}, {"MOENGAGE_DATA_CENTER": "dc-02"}, "https://api-02.moengage.com"),
        ({}, {"MOENGAGE_BASE_URL": "http://localhost:1/"}, "http://localhost:1"),
        ({}, {"MOENGAGE_BASE_URL": "", "MOENGAGE_DATA_CENTER": "02"}, "https://api-02.moengage.com"),
    ],
)
def test_where_calls_go(
    monkeypatch: pytest.MonkeyPatch, caller: Caller, settings: Any, environment: Any, expected: str
) -> None:
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    caller.settings = {"data_center": None, **settings}
    server = Server()
    caller(DATA, server, body={})
    assert str(server.request.url) == f"{expected}/v1/things"


def test_everything_may_come_from_the_environment(monkeypatch: pytest.MonkeyPatch, caller: Caller) -> None:
    monkeypatch.setenv("MOENGAGE_WORKSPACE_ID", WORKSPACE)
    monkeypatch.setenv("MOENGAGE_API_KEY", "from-outside")
    monkeypatch.setenv("MOENGAGE_DATA_CENTER", "06")
    caller.settings = NOTHING
    server = Server()
    caller(DATA, server, body={})
    assert sent_key(server) == "from-outside"
    assert server.request.url.host == "api-06.moengage.com"


def test_a_workspace_argument_wins(monkeypatch: pytest.MonkeyPatch, caller: Caller) -> None:
    monkeypatch.setenv("MOENGAGE_WORKSPACE_ID", "OTHER")
    server = Server()
    caller(DATA, server, body={})
    sent_key(server)


@pytest.mark.parametrize(
    ("settings", "words"),
    [
        (
            {"api_key": None},
            ["data.try_it", "Data tile", "Settings > Account > APIs > Data", 'api_key={"data": "..."}',
             'api_key="..."', "MOENGAGE_DATA_API_KEY", "MOENGAGE_API_KEY"],
        ),
        ({"api_key": {"scoped": "s"}}, ["data.try_it", "MOENGAGE_DATA_API_KEY"]),
        ({"workspace_id": None}, ["data.try_it", "workspace_id=", "MOENGAGE_WORKSPACE_ID", "Settings >"]),
        (
            {"data_center": None},
            ["data.try_it", "data_center=", "base_url=", "MOENGAGE_DATA_CENTER", "MOENGAGE_BASE_URL",
             "dashboard-03", "03 (India)", "101"],
        ),
    ],
)  # fmt: skip
def test_a_missing_setting_is_told_with_every_way_to_give_it(
    caller: Caller, settings: Any, words: list[str]
) -> None:
    caller.settings = settings
    server = Server()
    with pytest.raises(ConfigurationError) as caught:
        caller(PLACED, server, body={})
    assert [word for word in words if word not in str(caught.value)] == []
    assert caught.value.operation == "data.try_it"
    assert server.requests == []


def test_an_operation_without_key_needs_and_sends_none(caller: Caller) -> None:
    caller.settings = {"api_key": None, "workspace_id": None}
    server = Server()
    caller(operation(key=None), server, body={})
    assert "Authorization" not in server.request.headers
    with pytest.raises(ConfigurationError, match="workspace id"):
        caller(operation(key=None, workspace=PLACED.workspace), server, body={})


@pytest.mark.parametrize(
    ("settings", "message"),
    [
        ({"data_center": 1, "base_url": "http://localhost"}, "not both"),
        ({"base_url": "localhost:8080"}, "base_url must be"),
        ({"base_url": "ftp://localhost"}, "base_url must be"),
        ({"base_url": "http://"}, "base_url must be"),
        ({"base_url": "http://user:hunter2@localhost"}, "base_url must be"),
        ({"base_url": "http://localhost?key=1"}, "base_url must be"),
        ({"base_url": "http://localhost#x"}, "base_url must be"),
        ({"base_url": "http://localhost:99999"}, "base_url must be"),
        ({"base_url": "http://local host"}, "base_url must be"),
        ({"base_url": "http://localhost/\r\nX: 1"}, "base_url must be"),
        ({"base_url": 8080}, "base_url must be"),
        ({"base_url": ""}, "base_url must be"),
        ({"workspace_id": ""}, "workspace id"),
        ({"workspace_id": "a:b"}, "workspace id"),
        ({"workspace_id": " a"}, "workspace id"),
        ({"workspace_id": "a\n"}, "workspace id"),
        ({"workspace_id": "ü"}, "workspace id"),
        ({"workspace_id": 7}, "workspace id"),
        ({"api_key": ""}, "api_key must be"),
        ({"api_key": "hunter2\n"}, "api_key must be"),
        ({"api_key": {"data": " hunter2"}}, r"api_key\['data'\] must be"),
        ({"api_key": {"data": None}}, r"api_key\['data'\] must be"),
        ({"api_key": {"pull": "hunter2"}}, "no kind 'pull'; the kinds are 'campaigns', 'data'"),
        ({"timeout": 0}, "timeout must be"),
        ({"timeout": -1}, "timeout must be"),
        ({"timeout": True}, "timeout must be"),
        ({"timeout": float("inf")}, "timeout must be"),
        ({"timeout": float("nan")}, "timeout must be"),
        ({"timeout": "30"}, "timeout must be"),
        ({"max_attempts": 0}, "max_attempts must be"),
        ({"deadline": 0}, "deadline must be"),
        ({"deadline": True}, "deadline must be"),
        ({"hooks": print}, "hooks must be"),
        ({"max_attempts": 2.0}, "max_attempts must be"),
        ({"max_attempts": True}, "max_attempts must be"),
        ({"checks": "strict"}, "checks must be"),
    ],
)
def test_a_malformed_setting_is_refused_at_once_and_not_shown(settings: Any, message: str) -> None:
    with pytest.raises(ConfigurationError, match=message) as caught:
        MoEngage(**settings)
    assert "hunter2" not in str(caught.value)
    fresh = MoEngage(workspace_id="W", api_key="k", max_attempts=2)
    if "data_center" not in settings:
        with pytest.raises(ConfigurationError, match=message):
            fresh.with_options(**settings)


@pytest.mark.parametrize("name", ["MOENGAGE_API_KEY", "MOENGAGE_SCOPED_API_KEY"])
def test_a_malformed_variable_is_called_by_its_name(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    monkeypatch.setenv(name, "hunter2\n")
    with pytest.raises(ConfigurationError, match=name) as caught:
        MoEngage()
    assert "hunter2" not in str(caught.value)


def test_two_places_in_the_environment_are_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MOENGAGE_BASE_URL", "http://localhost")
    monkeypatch.setenv("MOENGAGE_DATA_CENTER", "01")
    with pytest.raises(ConfigurationError, match="both set"):
        MoEngage()
    MoEngage(data_center="02")


def test_a_prefix_of_the_host_is_kept_below_a_base_url(caller: Caller) -> None:
    caller.settings = {"data_center": None, "base_url": "http://localhost:1"}
    server = Server()
    caller(operation(server="https://api-{dc}.moengage.com/core/"), server, body={})
    assert str(server.request.url) == "http://localhost:1/core/v1/things"
