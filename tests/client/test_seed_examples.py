"""The bodies of the vendor's public pages go out as they stand there, and the emulator accepts them."""

from __future__ import annotations

import asyncio
import json
from importlib import import_module
from typing import Any

import httpx
import pytest

import moengage_emulator
from moengage_api import MoEngage
from moengage_api.models import AcceptedResponse
from moengage_api.overlays.decode import decode
from tests.client.examples import BODIES, BULK, MILLISECONDS, TYPED_USER
from tests.client.harness import KEYS, WORKSPACE, Server


@pytest.fixture
def server() -> Server:
    return Server((200, {"status": "success", "message": "Your request has been accepted."}))


@pytest.fixture
def moengage(server: Server) -> MoEngage:
    return MoEngage(
        workspace_id=WORKSPACE, api_key=KEYS, data_center="01", transport=httpx.MockTransport(server)
    )


@pytest.mark.parametrize(("method", "body"), BODIES.values(), ids=BODIES.keys())
@pytest.mark.parametrize("form", ["mapping", "model", "fields", "without constants"])
def test_an_example_goes_out_unchanged(
    moengage: MoEngage, server: Server, method: str, body: dict[str, Any], form: str
) -> None:
    call = getattr(moengage.data, method)
    fields = {name: value for name, value in body.items() if name != "type"}
    if form == "mapping":
        call(body)
    elif form == "model":
        call(decode(_schema(method), body))
    elif form == "fields":
        call(type_=body["type"], **fields)
    else:
        call(**fields)
    assert json.loads(server.request.content) == body


def _schema(method: str) -> Any:
    return import_module(f"moengage_api.api.data.{method}").OPERATION.body


def test_the_types_of_attributes_are_what_the_vendor_reads_them_by(
    server: Server, moengage: MoEngage
) -> None:
    moengage.data.track_user(TYPED_USER)
    sent = json.loads(server.request.content)["attributes"]
    assert type(sent["points"]) is int
    assert sent["expiry_date"] == "2020-05-31T03:47:35Z"
    assert sent["super_user"] is True


def test_milliseconds_in_text_stay_text(server: Server, moengage: MoEngage) -> None:
    moengage.data.track_event(MILLISECONDS)
    [action] = json.loads(server.request.content)["actions"]
    assert action["user_time"] == action["current_time"] == "1708939453396"


@pytest.mark.parametrize(("method", "body"), BODIES.values(), ids=BODIES.keys())
def test_the_emulator_accepts_an_example(method: str, body: dict[str, Any]) -> None:
    with moengage_emulator.emulator() as emulated, emulated.client() as moengage:
        accepted = getattr(moengage.data, method)(body)
        assert isinstance(accepted, AcceptedResponse)
        assert accepted.status == "success"


@pytest.mark.parametrize(("method", "body"), BODIES.values(), ids=BODIES.keys())
def test_the_emulator_accepts_an_example_of_the_asynchronous_client(
    method: str, body: dict[str, Any]
) -> None:
    async def run() -> AcceptedResponse:
        with moengage_emulator.emulator() as emulated:
            async with emulated.async_client() as moengage:
                accepted: AcceptedResponse = await getattr(moengage.data, method)(body)
                return accepted

    assert asyncio.run(run()).status == "success"


def test_what_was_sent_in_bulk_is_in_the_emulators_store() -> None:
    with moengage_emulator.emulator() as emulated, emulated.client() as moengage:
        moengage.data.import_bulk(BULK)
        users = emulated.store().collection("users").all()
        assert [user["customer_id"] for user in users] == ["john@example.com"]
