"""Answers that go out damaged: truncated, cut off, reset, or a gateway's page."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

import httpx
import pytest

from moengage_emulator import Emulator, FaultRule, running_emulator
from tests.emulator.kit import BODIES, Raw, basic

USERS = "data_track_user"
ACCEPTED = {"status": "success", "message": "Your request has been accepted and will be processed soon."}
HTML = "<html><head><title>502 Bad Gateway</title></head></html>"


@contextmanager
def served(parser: Literal["h11", "httptools"]) -> Iterator[tuple[Emulator, httpx.Client]]:
    with running_emulator(http=parser) as emu:
        headers = {"authorization": basic("EMULATOR", "emulator-key")}
        with httpx.Client(headers=headers, base_url=f"{emu.base_url}") as client:
            yield emu, client
        assert emu.errors == []


def track(client: httpx.Client) -> httpx.Response:
    return client.post("/v1/customer/EMULATOR", json=BODIES[USERS])


def test_a_truncated_body_is_sound_http_and_broken_json(api: Raw) -> None:
    api.emu.faults.add(FaultRule(USERS, truncate=10))
    response = api.send(USERS)
    assert (response.status_code, response.content) == (200, b'{"status":')
    assert len(api.documents("users")) == 1
    assert api.send(USERS).json() == ACCEPTED


def test_a_gateway_page(api: Raw) -> None:
    api.emu.faults.add(FaultRule(USERS, status=502, text=HTML, headers={"server": "gateway"}))
    response = api.send(USERS)
    assert (response.status_code, response.text) == (502, HTML)
    assert (response.headers["content-type"], response.headers["server"]) == ("text/html", "gateway")
    assert api.documents("users") == []


@pytest.mark.parametrize("reset", [False, True])
@pytest.mark.parametrize("parser", ["h11", "httptools"])
def test_a_connection_that_ends_inside_the_body(parser: Any, reset: bool) -> None:
    with served(parser) as (emu, client):
        emu.faults.add(FaultRule(USERS, cut=10, reset=reset))
        wanted: Any = httpx.ReadError if reset else httpx.RemoteProtocolError
        with pytest.raises(wanted):
            track(client)
        assert emu.store().collection("users").count() == 1
        assert track(client).json() == ACCEPTED


@pytest.mark.parametrize("parser", ["h11", "httptools"])
@pytest.mark.parametrize(("when", "kept"), [("before", 0), ("after", 1)])
def test_a_reset_without_an_answer(parser: Any, when: Any, kept: int) -> None:
    with served(parser) as (emu, client):
        emu.faults.add(FaultRule(USERS, disconnect=True, reset=True, when=when))
        with pytest.raises(httpx.ReadError):
            track(client)
        assert emu.store().collection("users").count() == kept
        assert track(client).json() == ACCEPTED


@pytest.mark.parametrize(
    ("rule", "error"),
    [
        (FaultRule(USERS, cut=3), httpx.RemoteProtocolError),
        (FaultRule(USERS, cut=3, reset=True), httpx.ReadError),
        (FaultRule(USERS, disconnect=True, reset=True), httpx.ReadError),
    ],
)
def test_the_same_in_process(api: Raw, rule: FaultRule, error: type[Exception]) -> None:
    api.emu.faults.add(rule)
    with pytest.raises(error):
        api.send(USERS)
    assert api.ok(USERS) == ACCEPTED


def test_the_report_shows_what_was_planned(api: Raw) -> None:
    api.emu.faults.add(FaultRule(USERS, truncate=10, times=2))
    api.emu.faults.add(FaultRule(USERS, cut=0))
    api.send(USERS)
    shown = [(rule["truncate"], rule["cut"], rule["hits"]) for rule in api.emu.faults.report()]
    assert json.dumps(shown) == "[[10, null, 1], [null, 0, 0]]"


@pytest.mark.parametrize(
    ("document", "message"),
    [
        ({"text": HTML, "latency": 1}, "text needs a status"),
        ({"text": HTML, "status": 502, "body": {}}, "excludes a body"),
        ({"truncate": -1}, "whole numbers"),
        ({"cut": 1.5}, "whole numbers"),
        ({"cut": True}, "whole numbers"),
        ({"status": 500, "reset": True}, "reset goes with"),
    ],
)
def test_rules_that_could_never_work(document: dict[str, Any], message: str) -> None:
    with pytest.raises(ValueError, match=message):
        FaultRule.from_document(document)
