"""Serves an emulator on a socket, or lends one for the time of a `with` block."""

from __future__ import annotations

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Literal

import uvicorn

from .emulator import Emulator

__all__ = ["emulator", "listen", "make_server", "running_emulator", "ticking"]

_TICK = 0.2
"""Seconds between two looks for jobs that are due, while no request makes one look."""


def listen(host: str = "127.0.0.1", port: int = 0) -> socket.socket:
    """A listening socket (port 0: any free one). Raises OSError where that is not possible."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    return socket.create_server((host, port), family=family, backlog=2048)


def make_server(emu: Emulator, *, http: Literal["auto", "h11", "httptools"] = "auto") -> uvicorn.Server:
    """A uvicorn server of the emulator; call its `run(sockets=[...])`."""
    config = uvicorn.Config(
        emu.asgi,
        http=http,
        ws="none",
        lifespan="off",
        access_log=False,
        log_level="warning",
        server_header=False,
    )
    return uvicorn.Server(config)


@contextmanager
def ticking(emu: Emulator) -> Iterator[None]:
    """Run jobs as they fall due, from a thread, as long as the block lasts."""
    stopped = threading.Event()

    def tick() -> None:
        while not stopped.wait(_TICK):
            emu.settle()

    thread = threading.Thread(target=tick, name="moengage-emulator-jobs", daemon=True)
    thread.start()
    try:
        yield
    finally:
        stopped.set()
        thread.join()


@contextmanager
def running_emulator(
    *, http: Literal["auto", "h11", "httptools"] = "auto", **options: Any
) -> Iterator[Emulator]:
    """An emulator behind a real server on a free port of the loopback interface, in a thread.

    `options` are those of `Emulator`. `emu.base_url` says where it listens. `http` picks uvicorn's
    parser. The server stops at the end of the block.
    """
    emu = Emulator(**options)
    server = make_server(emu, http=http)
    bound = listen()
    # Connections wait in the socket's backlog until the server picks them up: no start to wait for.
    thread = threading.Thread(
        target=server.run, kwargs={"sockets": [bound]}, name="moengage-emulator", daemon=True
    )
    thread.start()
    emu.base_url = f"http://127.0.0.1:{bound.getsockname()[1]}"
    try:
        with ticking(emu):
            yield emu
    finally:
        server.should_exit = True
        thread.join()
        bound.close()
        emu.close()


@contextmanager
def emulator(**options: Any) -> Iterator[Emulator]:
    """An emulator in this process, without a socket. `options` are those of `Emulator`."""
    emu = Emulator(**options)
    try:
        yield emu
    finally:
        emu.close()
