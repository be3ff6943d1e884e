"""A real server on loopback that accepts everything, and keeps what it was sent."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    import ssl
    from collections.abc import Mapping

__all__ = ["Received", "Recorder", "recording"]


@attrs.frozen
class Received:
    """A request, and the connection that it came on."""

    port: int
    """The client's end of the connection."""
    target: str
    headers: Mapping[str, str]


@attrs.define
class Recorder:
    """Where the server is, and what it received."""

    url: str
    requests: list[Received] = attrs.field(factory=list)


@contextmanager
def recording(tls: ssl.SSLContext | None = None, *, echo: bool = False) -> Iterator[Recorder]:
    """Serve until the end of the block. `echo`: answers repeat every header of the request."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_POST(self) -> None:
            self.rfile.read(int(self.headers.get("Content-Length", 0)))
            headers = {name.lower(): value for name, value in self.headers.items()}
            recorder.requests.append(Received(self.client_address[1], self.path, headers))
            self.send_response(200)
            self.send_header("Content-Length", "2")
            for name, value in headers.items() if echo else ():
                self.send_header(f"X-Echo-{name}", value)
            self.end_headers()
            self.wfile.write(b"{}")

        def log_message(self, *_: object) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        def handle_error(self, *_: object) -> None:
            """A client that hangs up, or does not trust us, is part of the tests."""

    server = Quiet(("127.0.0.1", 0), Handler)
    if tls is not None:
        server.socket = tls.wrap_socket(server.socket, server_side=True)
    recorder = Recorder(f"{'https' if tls else 'http'}://127.0.0.1:{server.server_address[1]}")
    thread = threading.Thread(target=server.serve_forever, args=(0.01,))
    thread.start()
    try:
        yield recorder
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
