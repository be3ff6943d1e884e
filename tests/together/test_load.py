"""A thousand calls at once, and 64 threads, through one client: no connection lost, nothing mixed up.

Copies for two workspaces, and one with a wrong key, share the connections. Each caller reads back what it
wrote, and nobody may find what belongs to another.
"""

from __future__ import annotations

import asyncio
import base64
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

from moengage_api import AsyncMoEngage, MoEngage, errors
from moengage_api.overlays import transport
from moengage_emulator import ApiKey, Emulator, Workspace, running_emulator

KEYS = {"ACME": "key-of-acme", "GLOBEX": "key-of-globex"}
CALLS = 1_000
THREADS, ROUNDS = 64, 16
# However slow the machine is, no call is given up or sent again for it.
PATIENT: dict[str, Any] = {"timeout": None, "deadline": None}
# The settings of each caller; it is its own place in the list modulo their number.
CALLERS: list[dict[str, Any]] = [
    {"workspace_id": "ACME", "api_key": KEYS["ACME"], "headers": {"X-Caller": "0"}},
    {"workspace_id": "GLOBEX", "api_key": KEYS["GLOBEX"], "max_attempts": 7, "headers": {"X-Caller": "1"}},
    {"workspace_id": "ACME", "api_key": KEYS["GLOBEX"], "max_attempts": 9, "headers": {"X-Caller": "2"}},
]


@pytest.fixture
def emu() -> Iterator[Emulator]:
    workspaces = [Workspace(name, (ApiKey("data", key),)) for name, key in KEYS.items()]
    with running_emulator(workspaces=workspaces) as emu:
        yield emu
        assert emu.errors == []


def expected(count: int) -> dict[str, set[str]]:
    """Workspace -> the users that it has afterwards."""
    return {name: {f"user-{n}" for n in range(count) if n % 3 == place} for place, name in enumerate(KEYS)}


def stored(emu: Emulator) -> dict[str, set[str]]:
    return {
        name: {user["customer_id"] for user in emu.store(name).collection("users").all()} for name in KEYS
    }


def mine(found: Any) -> str:
    """Whom the only user of an export belongs to."""
    [user] = found.data.users
    return str(user.user_attributes.additional_properties["owner"])


def query(name: str) -> dict[str, Any]:
    return {"identifiers": [{"identifier_type": "customer_id", "identifier": name}]}


def connections(opened: httpx.Client | httpx.AsyncClient) -> list[Any]:
    """The connections that httpx holds."""
    transport: Any = opened._transport
    return list(transport._pool.connections)


def test_a_thousand_calls_at_once(emu: Emulator) -> None:
    outcomes: Counter[str] = Counter()

    async def work(client: AsyncMoEngage, number: int) -> None:
        name = f"user-{number}"
        try:
            await client.data.track_user(customer_id=name, attributes={"owner": name})
            assert mine(await client.data.export_users(data=query(name))) == name
        except errors.AuthenticationFailed:
            outcomes["refused"] += 1
        else:
            outcomes["done"] += 1

    async def run() -> None:
        async with emu.async_client(**PATIENT) as client:
            copies = [client.with_options(**settings) for settings in CALLERS]
            async with asyncio.TaskGroup() as group:
                for number in range(CALLS):
                    group.create_task(work(copies[number % 3], number))
            opened = client._pool.get(transport.open_async_client)
            left = connections(opened)
            assert 0 < len(left) <= transport.MAX_CONNECTIONS
            assert all(connection.is_idle() for connection in left)
        assert connections(opened) == []

    asyncio.run(run())
    refused = CALLS // 3
    assert outcomes == {"done": CALLS - refused, "refused": refused}
    assert stored(emu) == expected(CALLS)


def test_sixty_four_threads(emu: Emulator) -> None:
    def work(copies: list[MoEngage], first: int) -> Counter[str]:
        outcomes: Counter[str] = Counter()
        for number in range(first, THREADS * ROUNDS, THREADS):
            client = copies[number % 3]
            name = f"user-{number}"
            try:
                client.data.track_user(customer_id=name, attributes={"owner": name})
                assert mine(client.data.export_users(data=query(name))) == name
            except errors.AuthenticationFailed:
                outcomes["refused"] += 1
            else:
                outcomes["done"] += 1
        return outcomes

    with emu.client(**PATIENT) as client:
        copies = [client.with_options(**settings) for settings in CALLERS]
        outcomes: Counter[str] = Counter()
        with ThreadPoolExecutor(THREADS) as threads:
            jobs = [threads.submit(work, copies, first) for first in range(THREADS)]
            for job in jobs:
                outcomes += job.result()
        opened = client._pool.get(transport.open_client)
        left = connections(opened)
        assert 0 < len(left) <= transport.MAX_CONNECTIONS
        assert all(connection.is_idle() for connection in left)
    assert connections(opened) == []
    refused = THREADS * ROUNDS // 3
    assert outcomes == {"done": THREADS * ROUNDS - refused, "refused": refused}
    assert stored(emu) == expected(THREADS * ROUNDS)


def test_each_call_carried_the_settings_of_its_copy(emu: Emulator) -> None:
    seen: Counter[tuple[str, str, str]] = Counter()

    async def keep(request: httpx.Request) -> None:
        token = request.headers["Authorization"].removeprefix("Basic ")
        workspace, _, key = base64.b64decode(token).decode().partition(":")
        seen[(request.headers["X-Caller"], workspace, key)] += 1

    async def run() -> None:
        async with httpx.AsyncClient(event_hooks={"request": [keep]}) as own:
            client = emu.async_client(http_client=own, **PATIENT)
            copies = [client.with_options(**settings) for settings in CALLERS]
            calls = [
                copy.data.track_user(customer_id=f"user-{place}", attributes={"a": 1})
                for copy in copies
                for place in range(50)
            ]
            await asyncio.gather(*calls, return_exceptions=True)

    asyncio.run(run())
    callers = enumerate(CALLERS)
    assert seen == {(str(n), one["workspace_id"], one["api_key"]): 50 for n, one in callers}
