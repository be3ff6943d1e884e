"""The two clients, synchronous and asynchronous."""

from __future__ import annotations

import functools
import os
from contextlib import closing
from typing import TYPE_CHECKING, Any, Generic, Self, TypeVar, cast

from ..api import Api, AsyncApi
from ..types import UNSET, Unset
from .errors import ConfigurationError
from .exchange import Blocking, Sleep, Tell
from .hooks import tell, tell_async
from .plan import plan
from .pool import Connecting, Pool
from .quotas import Quotas
from .rate_limits import STORAGE, RateLimits
from .runtime import Runtime
from .settings import DEADLINE, RATE_LIMIT_TIMEOUT, Changes, Checks, Settings

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping
    from typing import Unpack

    from ..facts import KeyName
    from .bulk import AsyncBulk, Bulk
    from .exchange import Outcome
    from .hooks import Hooks
    from .operation import Operation, RequestOptions
    from .response import Response
    from .transport import (
        AsyncHTTPClient,  # noqa: F401 - ruff does not see the bases of the clients below
        AsyncTransport,  # noqa: F401
        HTTPClient,  # noqa: F401
        Proxy,
        Transport,  # noqa: F401
    )

__all__ = ["AsyncMoEngage", "MoEngage"]

T = TypeVar("T")
ClientT = TypeVar("ClientT")
TransportT = TypeVar("TransportT")


class _Base(Generic[TransportT, ClientT]):
    """What both clients share: settings, a pool, and who closes it."""

    _settings: Settings
    _runtime: Runtime
    _pool: Pool[ClientT]
    _quotas: Quotas
    _owner: bool

    def __init__(
        self,
        *,
        workspace_id: str | None = None,
        api_key: str | Mapping[KeyName, str] | None = None,
        data_center: str | int | None = None,
        base_url: str | None = None,
        timeout: float | Unset | None = UNSET,
        max_attempts: int = 5,
        deadline: float | None = DEADLINE,
        hooks: Hooks | None = None,
        checks: Checks = "error",
        rate_limits: RateLimits = "default",
        rate_limit_timeout: float | None = RATE_LIMIT_TIMEOUT,
        rate_limit_storage: str = STORAGE,
        headers: Mapping[str, str] | None = None,
        transport: TransportT | None = None,
        http_client: ClientT | None = None,
        proxy: Proxy | None = None,
        verify: ssl.SSLContext | str | None = None,
        runtime: Runtime | None = None,
    ) -> None:
        """Set up a client; nothing is sent or opened. An argument always wins over the environment.

        Args:
            workspace_id: Workspace id ("app id") of the dashboard. `MOENGAGE_WORKSPACE_ID`.
            api_key: One key for all calls, or a key for each kind (`{"data": ..., "scoped": ...}`). Kinds
                that are left out come from `MOENGAGE_DATA_API_KEY` and so on, then `MOENGAGE_API_KEY`.
            data_center: The number in the dashboard's address, or that address. `MOENGAGE_DATA_CENTER`.
            base_url: Send every call here instead: an emulator, a proxy. Excludes `data_center`.
                `MOENGAGE_BASE_URL`.
            timeout: Seconds for each attempt's connect, read, write and pool waits; None: no limit but the
                deadline. If left out, 30 seconds, and 5 to connect.
            max_attempts: How often one call may be sent in all, the first time included.
            deadline: Seconds for a call from its first sending on, retries and waits included: no attempt
                begins after them, and the waits of one (see `timeout`) end with them. None: no deadline.
            hooks: Callables that are told of every request, answer and retry.
            checks: What a local finding does: "error" refuses the call, "warn" warns, "off" does nothing.
                A mapping gives single checks a level (`checks.CHECKS` lists the names).
            rate_limits: The quotas to keep before the vendor's: "default", his figures; "off"; or a mapping
                of quotas to figures of your own, see the module `rate_limits`.
            rate_limit_timeout: Seconds that each attempt may wait for these; None: for ever.
            rate_limit_storage: Where the units used are kept: in this client, or in a Redis
                (`redis://host:6379/0`) that shares the quotas among workers; needs the extra `redis`.
            headers: Extra headers of every call, for instance those of a gateway of yours. Their values are
                kept out of sight as keys are. Those of a call's `options` win.
            transport: An httpx transport to send with, for instance `httpx.MockTransport`.
            http_client: An httpx client to send with. It stays yours: closing it is your part.
            proxy: Address of a proxy.
            verify: Whose certificates to trust: the path of a file of CA certificates, or an
                `ssl.SSLContext`, which may hold a client certificate too.
            runtime: Clocks, waits and chance, for tests.

        Raises:
            ConfigurationError: a setting is malformed, or contradicts another.
        """
        given: dict[str, Any] = {
            "workspace_id": workspace_id,
            "api_key": api_key,
            "data_center": data_center,
            "base_url": base_url,
            "headers": headers,
        }
        changes = {name: value for name, value in given.items() if value is not None}
        if not isinstance(timeout, Unset):
            changes["timeout"] = timeout
        changes |= {
            "max_attempts": max_attempts,
            "deadline": deadline,
            "checks": checks,
            "rate_limits": rate_limits,
            "rate_limit_timeout": rate_limit_timeout,
            "rate_limit_storage": rate_limit_storage,
        }
        if hooks is not None:
            changes["hooks"] = hooks
        settings = Settings.collected(os.environ, cast("Changes", changes))
        # A traceback may show the variables of this frame.
        del api_key, headers, rate_limit_storage, given, changes
        if isinstance(settings, ConfigurationError):
            raise settings
        self._settings = self._accepted(settings)
        self._runtime = runtime or Runtime()
        self._pool = Pool(
            Connecting(http_client=http_client, transport=transport, proxy=proxy, verify=verify)
        )
        self._quotas = Quotas(self._runtime, self._settings.rate_limit_storage)
        self._owner = True

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """A copy with other settings that uses the same connections; closing it closes nothing.

        A new `api_key` replaces all keys, new `headers` all headers. Raises `ConfigurationError` as the
        constructor does.
        """
        unknown = sorted(set(changes) - Changes.__optional_keys__)
        settings = None if unknown else self._settings.changed(changes)
        del changes  # A traceback may show the variables of this frame.
        if settings is None:
            raise TypeError(f"with_options() got an unexpected keyword {unknown[0]!r}")
        if isinstance(settings, ConfigurationError):
            raise settings
        copy = object.__new__(type(self))
        copy._settings = copy._accepted(settings)
        copy._runtime, copy._pool, copy._owner = self._runtime, self._pool, False
        copy._quotas = self._quotas
        if copy._settings.rate_limit_storage != self._settings.rate_limit_storage:
            copy._quotas = Quotas(copy._runtime, copy._settings.rate_limit_storage)
        return copy

    def _accepted(self, settings: Settings) -> Settings:
        """The settings. Raises `ConfigurationError` for what this kind of client cannot do."""
        return settings

    def __repr__(self) -> str:
        settings = getattr(self, "_settings", None)
        if settings is None:
            # Tracebacks show the variables of a constructor that failed.
            return f"<{type(self).__name__}, not set up>"
        place = settings.base_url or (settings.data_center and f"DC-{settings.data_center}")
        keys = settings.keyring
        kinds = [*keys.by_kind, *(["all"] if keys.general else [])]
        return f"{type(self).__name__}({settings.workspace_id!r}, {place!r}, keys={kinds!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return _revive, (type(self), self._settings, self._runtime, self._pool.connecting.to_pickle())


def _revive(
    cls: type[_Base[Any, Any]], settings: Settings, runtime: Runtime, connecting: Connecting
) -> _Base[Any, Any]:
    client = object.__new__(cls)
    client._settings, client._runtime, client._owner = settings, runtime, True
    client._pool = Pool(connecting)
    client._quotas = Quotas(runtime, settings.rate_limit_storage)
    return client


class MoEngage(_Base["Transport", "HTTPClient"], Api):
    """The MoEngage REST API, one attribute for each family of operations: `moengage.data.track_event(...)`.

    May be used by several threads at once. Use it as a context manager, or `close` it.
    """

    def call(
        self,
        operation: Operation[T],
        /,
        *,
        parameters: Mapping[str, Any],
        body: Any,
        fields: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Response[T]:
        """Run one operation; what the methods of the namespaces use."""
        steps = plan(
            self._settings, self._runtime, self._quotas, operation, parameters, body, fields, options
        )
        with closing(steps):  # gives up its place in a queue, whatever happens
            outcome: Outcome | None = None
            while True:
                try:
                    effect = steps.send(outcome)
                except StopIteration as done:
                    return cast("Response[T]", done.value)
                outcome = None
                if isinstance(effect, Sleep):
                    self._runtime.sleep(effect.seconds)
                elif isinstance(effect, Tell):
                    tell(effect)
                elif isinstance(effect, Blocking):
                    outcome = effect.run()
                else:
                    from . import transport

                    outcome = transport.send(self._pool.get(transport.open_client), effect)

    def _accepted(self, settings: Settings) -> Settings:
        settings.hooks.refuse_coroutines()
        return settings

    @functools.cached_property
    def bulk(self) -> Bulk:
        """Import users, events and devices in batches packed to the vendor's size limit."""
        from .bulk import Bulk

        return Bulk(self)

    def close(self) -> None:
        """Close the connections; further calls are refused. Copies and an `http_client` given close none."""
        if self._owner:
            self._quotas.close()
            if (client := self._pool.release()) is not None:
                client.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncMoEngage(_Base["AsyncTransport", "AsyncHTTPClient"], AsyncApi):
    """`MoEngage` for asyncio: the same settings, and every method is awaited.

    Use it in one event loop, as an async context manager, or `aclose` it.
    """

    async def call(
        self,
        operation: Operation[T],
        /,
        *,
        parameters: Mapping[str, Any],
        body: Any,
        fields: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Response[T]:
        """Run one operation; what the methods of the namespaces use."""
        steps = plan(
            self._settings, self._runtime, self._quotas, operation, parameters, body, fields, options
        )
        with closing(steps):  # gives up its place in a queue, whatever happens
            outcome: Outcome | None = None
            while True:
                try:
                    effect = steps.send(outcome)
                except StopIteration as done:
                    return cast("Response[T]", done.value)
                outcome = None
                if isinstance(effect, Sleep):
                    await self._runtime.async_sleep(effect.seconds)
                elif isinstance(effect, Tell):
                    await tell_async(effect)
                elif isinstance(effect, Blocking):
                    outcome = await effect.run_async()
                else:
                    from . import transport

                    outcome = await transport.send_async(self._pool.get(transport.open_async_client), effect)

    @functools.cached_property
    def bulk(self) -> AsyncBulk:
        """Import users, events and devices in batches packed to the vendor's size limit."""
        from .bulk import AsyncBulk

        return AsyncBulk(self)

    async def aclose(self) -> None:
        """Close the connections; further calls are refused. Copies and an `http_client` given close none."""
        if self._owner:
            self._quotas.close()
            if (client := self._pool.release()) is not None:
                await client.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()
