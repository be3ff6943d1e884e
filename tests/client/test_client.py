"""Clients: their connections and who closes them, copies, pickles, and what their repr tells."""

from __future__ import annotations

import asyncio
import copy
import pickle
import ssl
import threading
from typing import Any

import httpx
import pytest

from moengage_api import UNSET, AsyncMoEngage, MoEngage
from moengage_api.overlays.errors import ConfigurationError, ConnectionFailed
from tests.client.harness import KEYED, KEYS, NATURAL, WORKSPACE, Server, World, operation

ARGUMENTS: dict[str, Any] = {"parameters": {}, "body": {}, "fields": {}, "options": None}


class Watched(httpx.MockTransport):
    """A transport that counts how often it was closed."""

    closed = 0

    def close(self) -> None:
        self.closed += 1

    async def aclose(self) -> None:
        self.closed += 1


def sync(server: Any, **settings: Any) -> MoEngage:
    defaults = {"workspace_id": WORKSPACE, "api_key": KEYS, "data_center": "01"}
    return MoEngage(**{**defaults, "transport": Watched(server), **settings})


def asynchronous(server: Any, **settings: Any) -> AsyncMoEngage:
    defaults = {"workspace_id": WORKSPACE, "api_key": KEYS, "data_center": "01"}
    return AsyncMoEngage(**{**defaults, "transport": Watched(server), **settings})


def test_a_closed_client_refuses_further_calls() -> None:
    transport = Watched(Server())
    with sync(None, transport=transport) as moengage:
        moengage.call(NATURAL, **ARGUMENTS)
        assert transport.closed == 0
    assert transport.closed == 1
    with pytest.raises(ConfigurationError, match="closed"):
        moengage.call(NATURAL, **ARGUMENTS)
    moengage.close()


def test_a_closed_asynchronous_client_refuses_further_calls() -> None:
    transport = Watched(Server())

    async def run() -> None:
        async with asynchronous(None, transport=transport) as moengage:
            await moengage.call(NATURAL, **ARGUMENTS)
            copied = moengage.with_options(max_attempts=1)
            await copied.aclose()
            await copied.call(NATURAL, **ARGUMENTS)
            assert transport.closed == 0
        assert transport.closed == 1
        with pytest.raises(ConfigurationError, match="closed"):
            await copied.call(NATURAL, **ARGUMENTS)

    asyncio.run(run())


def test_closing_what_was_never_opened_opens_nothing() -> None:
    transport = Watched(Server())
    with sync(None, transport=transport):
        pass
    assert transport.closed == 0


def test_a_copy_shares_connections_and_leaves_closing_to_the_original() -> None:
    transport = Watched(Server())
    original = sync(None, transport=transport)
    with original.with_options(data_center="03") as changed:
        changed.call(NATURAL, **ARGUMENTS)
    assert transport.closed == 0
    original.call(NATURAL, **ARGUMENTS)
    original.close()
    assert transport.closed == 1
    with pytest.raises(ConfigurationError, match="closed"):
        changed.call(NATURAL, **ARGUMENTS)


def test_copies_change_what_they_say_and_nothing_else() -> None:
    server = Server()
    original = sync(server)
    for changes, expected in (
        ({"data_center": "dc03"}, "https://api-03.moengage.com/v1/things"),
        ({"base_url": "http://localhost:1"}, "http://localhost:1/v1/things"),
        ({"workspace_id": "OTHER"}, "https://api-01.moengage.com/v1/things"),
        ({}, "https://api-01.moengage.com/v1/things"),
    ):
        original.with_options(**changes).call(NATURAL, **ARGUMENTS)  # type: ignore[arg-type]
        assert str(server.requests[-1].url) == expected
    local = original.with_options(base_url="http://localhost:1")
    local.with_options(data_center="02").call(NATURAL, **ARGUMENTS)
    assert server.requests[-1].url.host == "api-02.moengage.com"
    assert server.requests[-1].headers["Authorization"] == server.requests[0].headers["Authorization"]


def test_a_copy_that_cannot_be_leaves_the_original_as_it_was() -> None:
    server = Server()
    original = sync(server)
    with pytest.raises(ConfigurationError, match="max_attempts"):
        original.with_options(max_attempts=0)
    with original:
        original.call(NATURAL, **ARGUMENTS)
    assert len(server.requests) == 1


def test_a_new_key_replaces_all_keys_whatever_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    original = sync(Server())
    monkeypatch.setenv("MOENGAGE_API_KEY", "from-outside")
    changed = original.with_options(api_key={"data": "other"})
    changed.call(NATURAL, **ARGUMENTS)
    with pytest.raises(ConfigurationError, match="no API key"):
        changed.call(operation(key="scoped"), **ARGUMENTS)
    original.call(operation(key="scoped"), **ARGUMENTS)


@pytest.mark.parametrize("cls", [MoEngage, AsyncMoEngage])
def test_an_unknown_option_is_a_type_error(cls: Any) -> None:
    with pytest.raises(TypeError, match="unexpected keyword 'timeuot'"):
        cls().with_options(timeuot=3)
    with pytest.raises(TypeError):
        cls(timeuot=3)


@pytest.mark.parametrize("cls", [MoEngage, AsyncMoEngage])
def test_settings_survive_a_pickle_but_connections_do_not(cls: Any) -> None:
    given = cls(workspace_id=WORKSPACE, api_key=KEYS, data_center=3, timeout=7, proxy="http://localhost:1")
    for again in (pickle.loads(pickle.dumps(given)), copy.copy(given), copy.deepcopy(given)):
        assert type(again) is cls
        assert again._settings == given._settings
        assert again._pool.connecting == given._pool.connecting
        assert again._pool is not given._pool


def test_an_unpickled_client_calls() -> None:
    with MoEngage(workspace_id="W", api_key="k", base_url="http://127.0.0.1:1", max_attempts=1) as original:
        again = pickle.loads(pickle.dumps(original))
    with again, pytest.raises(ConnectionFailed, match="ConnectError"):
        again.call(NATURAL, **ARGUMENTS)


@pytest.mark.parametrize(
    "settings",
    [
        {"transport": httpx.MockTransport(Server())},
        {"http_client": httpx.Client()},
        {"verify": ssl.create_default_context()},
    ],
)
def test_a_client_with_foreign_connections_refuses_to_be_pickled(settings: Any) -> None:
    # Silently leaving them behind would send a test's requests to the vendor.
    with pytest.raises(TypeError, match="cannot be pickled"):
        pickle.dumps(MoEngage(**settings))


def test_an_http_client_stays_its_owners() -> None:
    server = Server()
    headers = {"X-Team": "growth", "Authorization": "Basic foreign"}
    with httpx.Client(transport=httpx.MockTransport(server), auth=("a", "b"), headers=headers) as own:
        with sync(None, transport=None, http_client=own) as moengage:
            moengage.call(NATURAL, **ARGUMENTS)
        assert not own.is_closed
    assert server.request.headers["X-Team"] == "growth"
    [authorization] = server.request.headers.get_list("Authorization")
    assert authorization.startswith("Basic V09SS1NQQUNFM")


def test_http_clients_of_the_other_kind_are_refused() -> None:
    with pytest.raises(ConfigurationError, match=r"an httpx\.Client, not AsyncClient"):
        sync(None, transport=None, http_client=httpx.AsyncClient()).call(NATURAL, **ARGUMENTS)
    wrong = asynchronous(None, transport=None, http_client=httpx.Client())
    with pytest.raises(ConfigurationError, match=r"an httpx\.AsyncClient, not Client"):
        asyncio.run(wrong.call(NATURAL, **ARGUMENTS))


@pytest.mark.parametrize(
    "other",
    [{"transport": httpx.MockTransport(Server())}, {"proxy": "http://localhost:1"}, {"verify": "ca.pem"}],
)
def test_an_http_client_excludes_the_ways_to_make_one(other: Any) -> None:
    with pytest.raises(ConfigurationError, match="not both"):
        MoEngage(http_client=httpx.Client(), **other)


def test_threads_share_one_pool() -> None:
    opened: list[int] = []
    barrier = threading.Barrier(4)
    moengage = sync(Server())

    def opening(*_: Any) -> httpx.Client:
        opened.append(1)
        return httpx.Client()

    def get() -> None:
        barrier.wait()
        moengage._pool.get(opening)

    threads = [threading.Thread(target=get) for _ in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert opened == [1]


@pytest.mark.parametrize("cls", [MoEngage, AsyncMoEngage])
@pytest.mark.parametrize("api_key", ["hunter2-hunter2", {"data": "hunter2-hunter2"}])
def test_a_repr_tells_the_place_and_no_key(cls: Any, api_key: Any) -> None:
    shown = repr(cls(workspace_id="W", api_key=api_key, data_center=3))
    assert "hunter2" not in shown
    assert shown == f"{cls.__name__}('W', 'DC-03', keys={['all'] if isinstance(api_key, str) else ['data']})"


def test_bulk_belongs_to_its_client() -> None:
    moengage, other = sync(Server()), asynchronous(Server())
    assert moengage.bulk is moengage.bulk
    assert (type(moengage.bulk).__name__, type(other.bulk).__name__) == ("Bulk", "AsyncBulk")


def test_elapsed_is_the_whole_call() -> None:
    world = World()
    with sync(Server((503, {}), (200, {})), runtime=world.runtime) as moengage:
        assert moengage.call(KEYED, **ARGUMENTS).elapsed == 0.5


def test_a_cancelled_call_leaves_the_client_usable() -> None:
    async def run() -> None:
        hang = asyncio.Event()

        async def handler(request: httpx.Request) -> httpx.Response:
            if not hang.is_set():
                hang.set()
                await asyncio.Event().wait()
            return httpx.Response(200, json={})

        async with asynchronous(handler) as moengage:
            call = asyncio.create_task(moengage.call(NATURAL, **ARGUMENTS))
            await hang.wait()
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call
            assert (await moengage.call(NATURAL, **ARGUMENTS)).parsed == {}

    asyncio.run(run())


def test_the_default_runtime_waits_and_chooses() -> None:
    from moengage_api.overlays.runtime import Runtime

    runtime = Runtime()
    runtime.sleep(0)
    asyncio.run(asyncio.wait_for(runtime.async_sleep(0), 10))
    assert 0 <= runtime.random() < 1
    assert runtime.uuid4() != runtime.uuid4()
    assert runtime.clock() <= runtime.clock()
    assert pickle.loads(pickle.dumps(runtime)) == runtime


def test_unset_is_no_body() -> None:
    server = Server()
    with sync(server) as moengage:
        moengage.call(operation(body=None), parameters={}, body=UNSET, fields={}, options=None)
    assert server.request.content == b""
