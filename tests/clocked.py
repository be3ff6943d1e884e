"""Clients of an in-process emulator that live by its clock: nothing waits, and time passes all the same."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import httpx

from moengage_api.overlays.runtime import Runtime
from moengage_emulator.transport import SyncTransport

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from moengage_emulator import Emulator

__all__ = ["Door", "Inline", "options_of", "runtime_of"]


def runtime_of(emu: Emulator, random: Callable[[], float]) -> Runtime:
    """Clock and waits of the emulator, which has to be frozen; the client's chance is `random`."""

    async def pass_by(seconds: float) -> None:
        emu.clock.advance(seconds)

    def now() -> float:
        return emu.clock.now().timestamp()

    return Runtime(sleep=emu.clock.advance, async_sleep=pass_by, clock=now, now=now, random=random)


class Door(SyncTransport):
    """The emulator behind a door that is shut now and then: connections with these numbers are refused."""

    def __init__(self, emu: Emulator, refused: Iterable[int] = ()) -> None:
        super().__init__(emu.asgi, emu.clock)
        self._number = 0
        self.refused = set(refused)
        """Numbers of connections, from 1, that are still to be refused."""

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        self._number += 1
        if self._number in self.refused:
            self.refused.remove(self._number)
            raise httpx.ConnectError("[Errno 111] Connection refused", request=request)
        return super().handle_request(request)


class Inline(httpx.AsyncBaseTransport):
    """A synchronous transport for an asynchronous client: planned latencies move the clock, too."""

    def __init__(self, transport: httpx.BaseTransport) -> None:
        self._transport = transport

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        await request.aread()
        return self._transport.handle_request(request)


def options_of(emu: Emulator, kind: str, transport: httpx.BaseTransport, **more: Any) -> dict[str, Any]:
    """What `emu.client` and `emu.async_client` take for such a client."""
    return {"transport": transport if kind == "sync" else Inline(transport), **more}
