"""Planted secrets: none shows in a log record, a repr, an error or a traceback with its variables."""

from __future__ import annotations

import asyncio
import logging
import traceback
from typing import Any

import httpx
import pytest

from moengage_api import AsyncMoEngage, MoEngage
from moengage_api.overlays import errors
from moengage_api.overlays.credentials import Secret, basic
from moengage_api.overlays.operation import Parameter
from tests.client.harness import KEYS, Caller, Server, operation

PLANTED = "planted-hunter2"
TOKEN = basic("WORKSPACE1", Secret(KEYS["data"])).reveal().split()[1]
TARGET = operation(
    path="/v1/users/{user_id}",
    parameters=(
        Parameter(name="user_id", python_name="user_id", location="path", required=True),
        Parameter(name="appAttributionKey", python_name="attribution_key", location="query"),
    ),
)
ARGUMENTS: dict[str, Any] = {
    "parameters": {"user_id": PLANTED, "attribution_key": PLANTED},
    "body": {"field": PLANTED},
    "options": {"headers": {"X-Planted": PLANTED}},
}


@pytest.mark.parametrize("fault", [None, httpx.ReadTimeout("slow"), (503, {"message": PLANTED})])
def test_logs_tell_the_template_and_no_more(
    caller: Caller, caplog: pytest.LogCaptureFixture, fault: Any
) -> None:
    caplog.set_level(logging.DEBUG)
    server = Server(fault, (200, {})) if isinstance(fault, tuple) else Server(fault or (200, {}))
    try:
        caller(TARGET, server, **ARGUMENTS)
    except errors.ConnectionFailed:
        assert isinstance(fault, Exception)
    for secret in (PLANTED, KEYS["data"], TOKEN):
        assert secret not in caplog.text
    ours = [record for record in caplog.records if record.name == "moengage_api"]
    assert len(ours) == len(server.requests)
    assert {record.levelno for record in ours} == {logging.DEBUG}
    assert "POST data.try_it /v1/users/{user_id} -> " in ours[0].getMessage()
    assert "(attempt 1, " in ours[0].getMessage()
    assert [record for record in caplog.records if record.name == "httpx"] == []


def test_other_users_of_httpx_keep_their_log_lines(caplog: pytest.LogCaptureFixture, caller: Caller) -> None:
    caller(TARGET, Server(), **ARGUMENTS)
    caplog.set_level(logging.INFO)
    with httpx.Client(transport=httpx.MockTransport(Server())) as other:
        other.get("https://other.example/")
    assert "https://other.example/" in caplog.text


@pytest.mark.parametrize("step", [(400, {}), (401, {}), (200, {"status": "fail"}), httpx.ReadError("reset")])
def test_a_traceback_with_variables_shows_no_key(caller: Caller, step: Any) -> None:
    with pytest.raises(errors.CallError) as caught:
        caller(TARGET, Server(step), **ARGUMENTS)
    formatted = traceback.TracebackException.from_exception(caught.value, capture_locals=True)
    inside = [frame for frame in formatted.stack if "overlays" in frame.filename]
    shown = "".join(f"{frame.name} {frame.locals}" for frame in inside)
    assert "read_answer" in shown or "plan" in shown
    for secret in (KEYS["data"], KEYS["scoped"], TOKEN):
        assert secret not in shown


@pytest.mark.parametrize("cls", [MoEngage, AsyncMoEngage])
def test_reprs_and_state_show_no_key(cls: Any) -> None:
    moengage = cls(workspace_id="W", api_key=KEYS, data_center="01")
    shown = f"{moengage} {moengage!r} {moengage.data!r} {vars(moengage)} {moengage._settings}"
    assert not [key for key in KEYS.values() if key in shown]
    assert "'***'" in shown


def test_a_request_shows_neither_url_nor_headers() -> None:
    from moengage_api.overlays.prepare import prepare
    from moengage_api.overlays.runtime import Runtime

    settings = MoEngage(workspace_id="W", api_key=KEYS, data_center="01")._settings
    call = prepare(
        settings, Runtime(), TARGET, ARGUMENTS["parameters"], ARGUMENTS["body"], {}, ARGUMENTS["options"]
    )
    assert PLANTED not in repr(call)
    assert KEYS["data"] not in repr(call)
    assert PLANTED in call.send.url


def test_a_secret_is_equal_but_not_visible() -> None:
    assert Secret("a") == Secret("a") != Secret("b")
    assert len({Secret("a"), Secret("a")}) == 1
    assert f"{Secret('hunter2')!s} {Secret('hunter2')!r} {[Secret('hunter2')]}".count("***") == 3


def test_a_failed_asynchronous_call_holds_no_key_in_its_task() -> None:
    async def run() -> str:
        transport = httpx.MockTransport(Server((400, {})))
        async with AsyncMoEngage(
            workspace_id="W", api_key=KEYS, data_center="01", transport=transport
        ) as moengage:
            task = asyncio.create_task(
                moengage.call(operation(), parameters={}, body={}, fields={}, options=None)
            )
            await asyncio.wait([task])
            return repr(task)

    assert KEYS["data"] not in asyncio.run(run())
