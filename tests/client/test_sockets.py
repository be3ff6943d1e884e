"""The same rules over real sockets, where httpx chooses the exception."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING

import httpx
import pytest

from moengage_api.overlays import errors
from tests.client.harness import COUNTED, NATURAL, Caller

if TYPE_CHECKING:
    from collections.abc import Iterator

CLOSE = b""
FULL = b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}"
CUT_SUCCESS = b"HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\n{}"
CUT_REFUSAL = b'HTTP/1.1 403 Forbidden\r\nContent-Length: 99\r\n\r\n{"error": '
NOT_HTTP = b"SSH-2.0-OpenSSH\r\n"


class Peer:
    """Reads a request on each connection, answers with its next bytes, hangs up."""

    def __init__(self) -> None:
        self.answers: list[bytes] = []
        self.served = 0
        self.socket = socket.create_server(("127.0.0.1", 0))
        self.url = f"http://127.0.0.1:{self.socket.getsockname()[1]}"
        self.thread = threading.Thread(target=self._serve)
        self.thread.start()

    def _serve(self) -> None:
        while True:
            connection, _ = self.socket.accept()
            with connection:
                received = b""
                # Every body of these tests is an empty object.
                while received != b"stop" and not received.endswith(b"\r\n\r\n{}"):
                    received += connection.recv(65_536)
                if received == b"stop":
                    return
                self.served += 1
                connection.sendall(self.answers.pop(0))

    def stop(self) -> None:
        with socket.create_connection(self.socket.getsockname()) as connection:
            connection.sendall(b"stop")
        self.thread.join()
        self.socket.close()


@pytest.fixture
def peer() -> Iterator[Peer]:
    peer = Peer()
    yield peer
    peer.stop()


@pytest.fixture
def remote(caller: Caller, peer: Peer) -> Caller:
    caller.settings = {"transport": None, "data_center": None, "base_url": peer.url}
    return caller


@pytest.mark.parametrize("fault", [CLOSE, CUT_SUCCESS, NOT_HTTP])
def test_an_exchange_that_broke_off_is_repeated_only_where_harmless(
    remote: Caller, peer: Peer, fault: bytes
) -> None:
    peer.answers = [fault, FULL]
    assert remote(NATURAL, _unused, body={}).attempts == 2
    peer.answers = [fault, FULL]
    with pytest.raises(errors.ConnectionFailed) as caught:
        remote(COUNTED, _unused, body={})
    assert (caught.value.ambiguous, caught.value.attempts, peer.served) == (True, 1, 3)


def test_half_a_refusal_is_a_refusal(remote: Caller, peer: Peer) -> None:
    peer.answers = [CUT_REFUSAL]
    with pytest.raises(errors.PermissionDenied) as caught:
        remote(COUNTED, _unused, body={})
    assert caught.value.body == '{"error": '


def test_a_refused_connection_is_tried_again(caller: Caller) -> None:
    with socket.create_server(("127.0.0.1", 0)) as server:
        url = f"http://127.0.0.1:{server.getsockname()[1]}"
    caller.settings = {"transport": None, "data_center": None, "base_url": url, "max_attempts": 3}
    with pytest.raises(errors.ConnectionFailed, match="ConnectError") as caught:
        caller(COUNTED, _unused, body={})
    assert (caught.value.attempts, caught.value.ambiguous) == (3, False)


def _unused(request: httpx.Request) -> httpx.Response:
    raise AssertionError("the transport is replaced")
