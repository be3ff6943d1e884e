"""Ready clients of an emulator: in process and over a socket, synchronous and asynchronous."""

from __future__ import annotations

import asyncio

import pytest

from moengage_api import MoEngage
from moengage_api.overlays.errors import MoEngageError
from moengage_emulator import Emulator, FaultRule, Workspace, emulator, running_emulator
from moengage_emulator.emulator import default_workspace


def use(emu: Emulator) -> None:
    """One call with each client, which must meet in the same store."""
    with emu.client() as moengage:
        moengage.data.track_user(customer_id="ada-1", attributes={"name": "Ada"})

    async def run() -> None:
        async with emu.async_client() as moengage:
            await moengage.data.track_user(customer_id="bob-1", attributes={"name": "Bob"})

    asyncio.run(run())
    assert [user["customer_id"] for user in emu.store().collection("users").all()] == ["ada-1", "bob-1"]
    assert [entry.status for entry in emu.log.entries()] == [200, 200]
    assert emu.errors == []


def test_in_process() -> None:
    with emulator(validate_responses=True) as emu:
        assert emu.base_url is None
        use(emu)


def test_over_a_socket() -> None:
    with running_emulator(validate_responses=True) as emu:
        assert emu.base_url is not None
        assert emu.base_url.startswith("http://127.0.0.1:")
        use(emu)


def test_two_emulators_share_nothing() -> None:
    with running_emulator() as one, running_emulator() as two, emulator() as three:
        assert one.base_url != two.base_url
        with one.client() as moengage:
            moengage.data.track_user(customer_id="ada-1")
        assert [len(emu.store().names()) for emu in (one, two, three)] == [2, 0, 0]


def test_a_client_of_another_workspace() -> None:
    workspaces = [default_workspace("ONE", "first"), default_workspace("TWO", "second"), Workspace("BARE")]
    with emulator(workspaces=workspaces) as emu:
        with emu.client("TWO") as moengage:
            moengage.data.track_user(customer_id="ada-1")
        assert emu.store("TWO").collection("users").count() == 1
        with emu.client(api_key="wrong") as moengage, pytest.raises(MoEngageError, match="401"):
            moengage.data.track_user(customer_id="ada-1")
        with pytest.raises(KeyError):
            emu.client("NOBODY")


def test_options_reach_the_client() -> None:
    with emulator() as emu, emu.client(max_attempts=1, timeout=3) as moengage:
        assert isinstance(moengage, MoEngage)
        emu.faults.add(_always_busy())
        with pytest.raises(MoEngageError, match="503"):
            moengage.data.track_user(customer_id="ada-1")
        assert emu.faults.report()[0]["hits"] == 1


def _always_busy() -> FaultRule:
    return FaultRule("data_track_user", status=503, times=None)
