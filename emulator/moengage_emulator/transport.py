"""httpx transports that call the emulator without a socket, synchronous and asynchronous."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Coroutine, MutableMapping
from typing import Any

import httpx

from .asgi import BLOCKING, PAUSE, Application, Dropped
from .clock import Clock

__all__ = ["AsyncTransport", "SyncTransport"]


class SyncTransport(httpx.BaseTransport):
    """Runs the application in the calling thread, without an event loop.

    A planned latency moves a frozen clock on, and waits on a running one; one longer than the
    request's read timeout raises `httpx.ReadTimeout` after that long.
    """

    def __init__(self, app: Application, clock: Clock) -> None:
        """`clock` is the emulator's."""
        self._app = app
        self._clock = clock

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request. Raises httpx.RemoteProtocolError for a planned disconnect."""

        async def pause(seconds: float) -> None:
            allowed = _read_timeout(request)
            self._pass(seconds if allowed is None else min(seconds, allowed))
            if allowed is not None and seconds > allowed:
                raise httpx.ReadTimeout("the emulator was told to be slow", request=request)

        exchange = _Exchange(request, request.read())
        scope = {**exchange.scope, PAUSE: pause, BLOCKING: True}
        try:
            _run(self._app(scope, exchange.receive, exchange.send))
        except Dropped as dropped:
            raise _ended(request, dropped) from None
        return exchange.response()

    def _pass(self, seconds: float) -> None:
        if self._clock.frozen:
            self._clock.advance(seconds)
        else:
            time.sleep(seconds)


class AsyncTransport(httpx.AsyncBaseTransport):
    """Runs the application in the running event loop. A planned latency waits on the emulator's clock."""

    def __init__(self, app: Application) -> None:
        """`app` is an emulator's `asgi`."""
        self._app = app

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Answer one request. Raises httpx.RemoteProtocolError for a planned disconnect."""
        exchange = _Exchange(request, await request.aread())
        try:
            async with asyncio.timeout(_read_timeout(request)):
                await self._app(exchange.scope, exchange.receive, exchange.send)
        except TimeoutError:
            raise httpx.ReadTimeout("the emulator was told to be slow", request=request) from None
        except Dropped as dropped:
            raise _ended(request, dropped) from None
        return exchange.response()


class _Exchange:
    """One request as an ASGI scope, and the reply's parts."""

    def __init__(self, request: httpx.Request, body: bytes) -> None:
        path, _, query = request.url.raw_path.partition(b"?")
        self.scope: dict[str, Any] = {
            "type": "http",
            "asgi": {"version": "3.0"},
            "http_version": "1.1",
            "method": request.method,
            "scheme": request.url.scheme,
            "path": request.url.path,
            "raw_path": path,
            "query_string": query,
            "root_path": "",
            "headers": [(name.lower(), value) for name, value in request.headers.raw],
            "server": (request.url.host, request.url.port),
            "client": ("127.0.0.1", 0),
        }
        self._request = request
        self._body: bytes | None = body
        self._start: MutableMapping[str, Any] = {}
        self._parts: list[bytes] = []

    async def receive(self) -> MutableMapping[str, Any]:
        if self._body is None:
            return {"type": "http.disconnect"}
        body, self._body = self._body, None
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(self, message: MutableMapping[str, Any]) -> None:
        if message["type"] == "http.response.start":
            self._start = message
        else:
            self._parts.append(message.get("body", b""))

    def response(self) -> httpx.Response:
        # A stream, as from a socket: only then does httpx measure `elapsed`.
        stream = httpx.ByteStream(b"".join(self._parts))
        return httpx.Response(
            self._start["status"], headers=self._start["headers"], stream=stream, request=self._request
        )


def _run(application: Coroutine[Any, Any, None] | Awaitable[None]) -> None:
    """Drive a coroutine that never waits for anything outside itself."""
    steps: Callable[[None], Any] = application.__await__().send
    try:
        steps(None)
    except StopIteration:
        return
    raise RuntimeError("the emulator waited for an event loop inside a synchronous call")


def _read_timeout(request: httpx.Request) -> float | None:
    timeout: float | None = request.extensions.get("timeout", {}).get("read")
    return timeout


def _ended(request: httpx.Request, dropped: Dropped) -> httpx.TransportError:
    if dropped.reset:
        return httpx.ReadError("[Errno 104] Connection reset by peer", request=request)
    return httpx.RemoteProtocolError("Server disconnected without sending a response.", request=request)
