"""What goes over the wire during bulk imports, and what the sender could know of each batch afterwards."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager

import httpx

from moengage_emulator import Emulator
from moengage_emulator.transport import AsyncTransport, SyncTransport

__all__ = ["AsyncTap", "Killed", "Tap", "Wire"]

REFUSED = frozenset({400, 401, 403, 413, 429, 503})
"""Statuses by which the vendor says that it has not taken the request."""


class Killed(BaseException):
    """The process ends here, as far as the import is concerned."""


class Wire:
    """Judges every request as it is sent.

    A batch that was acknowledged never goes out again. One whose outcome nobody can know goes out again
    only if that does no harm.
    """

    def __init__(self) -> None:
        self.sent: list[bytes] = []
        self.acknowledged: set[bytes] = set()
        self.unclear: set[bytes] = set()
        self.kill_at: int | None = None
        """Which request, counted from 0, is the last one of the process."""
        self.kill_after = False
        """Whether it still arrives."""

    def expect_kill(self, at: int | None, after: bool) -> None:
        """Kill the process at its `at`th request from now; None: let it live."""
        self.kill_at = None if at is None else len(self.sent) + at
        self.kill_after = after

    @contextmanager
    def exchange(self, content: bytes) -> Iterator[list[httpx.Response]]:
        """One request; its response is put into the list."""
        assert content not in self.acknowledged, "an acknowledged batch was sent again"
        assert harmless(content) or content not in self.unclear, "an ambiguous batch was sent again"
        last = self.kill_at == len(self.sent)
        doubtful = content in self.unclear
        self.sent.append(content)
        self.unclear.add(content)
        if last and not self.kill_after:
            raise Killed
        answered: list[httpx.Response] = []
        yield answered
        if last:
            raise Killed
        (response,) = answered
        if response.status_code == 200 and readable(response):
            self.acknowledged.add(content)
        # A refusal says nothing of what was sent before it.
        refused = response.status_code in REFUSED and not doubtful
        if refused or content in self.acknowledged:
            self.unclear.discard(content)


class Tap(httpx.BaseTransport):
    """The wire of a synchronous client."""

    def __init__(self, wire: Wire, emulator: Emulator) -> None:
        self._wire = wire
        self._inner = SyncTransport(emulator.asgi, emulator.clock)

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        with self._wire.exchange(request.read()) as answered:
            answered.append(self._inner.handle_request(request))
            answered[0].read()
        return answered[0]


class AsyncTap(httpx.AsyncBaseTransport):
    """The wire of an asynchronous client."""

    def __init__(self, wire: Wire, emulator: Emulator) -> None:
        self._wire = wire
        self._inner = AsyncTransport(emulator.asgi)

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        with self._wire.exchange(await request.aread()) as answered:
            answered.append(await self._inner.handle_async_request(request))
            await answered[0].aread()
        return answered[0]


def harmless(content: bytes) -> bool:
    """Whether the batch may arrive twice: users, and devices that name their id."""
    return all(
        element["type"] == "customer" or (element["type"] == "device" and "device_id" in element)
        for element in json.loads(content)["elements"]
    )


def readable(response: httpx.Response) -> bool:
    """Whether the body came through whole."""
    try:
        return isinstance(response.json(), dict)
    except ValueError:
        return False
