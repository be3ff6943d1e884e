"""The emulator as an ASGI application: reads requests, plays planned faults, writes replies."""

from __future__ import annotations

import asyncio
import socket
import struct
from collections.abc import Awaitable, Callable, MutableMapping
from typing import Any
from urllib.parse import quote

from .bodies import LARGEST_READ
from .exchange import Exchange, Reply, Request
from .faults import FaultRule
from .machine import Machine

__all__ = ["ADMIN_PREFIX", "BLOCKING", "PAUSE", "Application", "Dropped"]

ADMIN_PREFIX = b"/_emulator"
PAUSE = "moengage_emulator.pause"
"""Key of the scope under which an in-process transport passes its own way of waiting."""
BLOCKING = "moengage_emulator.blocking"
"""Key of the scope of a transport that has no event loop: jobs run on its thread."""

Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[MutableMapping[str, Any]]]
Send = Callable[[MutableMapping[str, Any]], Awaitable[None]]
App = Callable[[Scope, Receive, Send], Awaitable[None]]


class Dropped(Exception):
    """A planned end of the connection, where there is no socket to close."""

    def __init__(self, *, reset: bool = False) -> None:
        """`reset`: a TCP reset was asked for."""
        super().__init__(reset)
        self.reset = reset


class Application:
    """ASGI: requests below `/_emulator` go to the admin application, all others to the machine."""

    def __init__(self, machine: Machine, admin: App) -> None:
        """`admin` serves the emulator's own interface."""
        self._machine = machine
        self._admin = admin

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one connection scope."""
        if scope["type"] == "lifespan":
            await _lifespan(receive, send)
            return
        if scope["type"] != "http":
            raise ValueError(f"only HTTP is served, not {scope['type']}")
        raw_path: bytes = scope.get("raw_path") or quote(scope["path"]).encode()
        raw_path = raw_path.partition(b"?")[0]
        if raw_path == ADMIN_PREFIX or raw_path.startswith(ADMIN_PREFIX + b"/"):
            await self._admin(scope, receive, send)
            return
        request = Request(
            method=scope["method"],
            raw_path=raw_path,
            query=scope.get("query_string", b""),
            headers={name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]},
            body=await _body(receive),
        )
        if self._machine.jobs.due():
            if BLOCKING in scope:
                self._machine.settle()
            else:
                await asyncio.to_thread(self._machine.settle)
        exchange = self._machine.open(request)
        try:
            reply = await self._reply(exchange, scope.get(PAUSE, self._machine.clock.sleep))
        finally:
            self._machine.close(exchange)
        reset = exchange.rule is not None and exchange.rule.reset
        if reply is None:
            await _drop(receive, send, reset=reset)
            return
        headers = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in reply.headers.items()]
        headers.append((b"content-length", str(len(reply.body)).encode()))
        await send({"type": "http.response.start", "status": reply.status, "headers": headers})
        if exchange.rule is not None and exchange.rule.cut is not None:
            part = reply.body[: exchange.rule.cut]
            await send({"type": "http.response.body", "body": part, "more_body": True})
            await _drop(receive, send, reset=reset)
            return
        body = b"" if request.method == "HEAD" else reply.body
        await send({"type": "http.response.body", "body": body})

    async def _reply(self, exchange: Exchange, pause: Callable[[float], Awaitable[None]]) -> Reply | None:
        """The reply to send, or None to hang up."""
        rule = exchange.rule
        if exchange.reply is None:
            reply = await self._answer(exchange, rule, pause)
        else:
            reply = exchange.reply
        if reply is not None and rule is not None and rule.truncate is not None:
            reply.body = reply.body[: rule.truncate]
        return reply

    async def _answer(
        self, exchange: Exchange, rule: FaultRule | None, pause: Callable[[float], Awaitable[None]]
    ) -> Reply | None:
        if rule is None:
            return self._machine.process(exchange)
        if rule.when == "before":
            await _wait(rule, pause)
            if rule.status is None and not rule.disconnect:
                return self._machine.process(exchange)
        else:
            self._machine.process(exchange)
            await _wait(rule, pause)
        if rule.disconnect:
            exchange.reply, exchange.entry.fault = None, "planned"
        elif rule.status is not None:
            exchange.reply = self._machine.planned(exchange, rule)
        return exchange.reply


async def _wait(rule: FaultRule, pause: Callable[[float], Awaitable[None]]) -> None:
    if rule.latency:
        await pause(rule.latency)


async def _body(receive: Receive) -> bytes:
    message = await receive()
    body: bytes = message.get("body", b"")
    if not message.get("more_body"):
        return body
    parts, size = [body], len(body)
    # Read on past what is kept, so that a client that is still sending gets its 413 and not a reset.
    while message.get("more_body"):
        message = await receive()
        part = message.get("body", b"")
        if size <= LARGEST_READ:
            parts.append(part)
        size += len(part)
    return b"".join(parts)


async def _drop(receive: Receive, send: Send, *, reset: bool) -> None:
    """Close the connection, or reset it, wherever the answer stands.

    ASGI has no such message. Uvicorn's `send` is a method of the object that owns the transport; any
    other server, and the in-process transports, see an exception instead.
    """
    transport = getattr(getattr(send, "__self__", None), "transport", None)
    if transport is None:
        raise Dropped(reset=reset)
    if reset:
        # With no time to linger, closing sends a reset. What was written before has left already.
        bound = transport.get_extra_info("socket")
        bound.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        transport.abort()
    else:
        transport.close()
    while (await receive())["type"] != "http.disconnect":
        pass


async def _lifespan(receive: Receive, send: Send) -> None:
    for step in ("startup", "shutdown"):
        await receive()
        await send({"type": f"lifespan.{step}.complete"})
