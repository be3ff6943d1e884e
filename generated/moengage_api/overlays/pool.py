"""The connections of a client and its copies: opened by the first call, one set for each process."""

from __future__ import annotations

import os
import threading
from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl
    from collections.abc import Callable

__all__ = ["Connecting", "Pool"]

ClientT = TypeVar("ClientT")


@attrs.frozen(kw_only=True)
class Connecting:
    """How connections are made: with what the caller gave, else as httpx does by itself."""

    http_client: Any = None
    transport: Any = None
    proxy: Any = None
    verify: ssl.SSLContext | str | None = None

    def __attrs_post_init__(self) -> None:
        made = (self.transport, self.proxy, self.verify)
        if self.http_client is not None and made != (None, None, None):
            raise ConfigurationError("give http_client, or transport, proxy and verify; not both")
        if self.transport is not None and self.verify is not None:
            raise ConfigurationError(
                "give transport or verify, not both: a transport checks certificates itself"
            )
        if self.verify is not None and not isinstance(self.verify, str) and not _is_context(self.verify):
            raise ConfigurationError(
                "verify must be an ssl.SSLContext or the path of a file of CA certificates, "
                f"not {self.verify!r}"
            )

    def to_pickle(self) -> Connecting:
        """The same, if another process can have it. Raises `TypeError`."""
        # Silently leaving a transport behind would send a test's requests to the vendor.
        if self.http_client is not None or self.transport is not None:
            raise TypeError("a client with an http_client or transport of its own cannot be pickled")
        if self.verify is not None and not isinstance(self.verify, str):
            raise TypeError("a client with an SSLContext cannot be pickled; give verify the path of a file")
        return self


def _is_context(verify: object) -> bool:
    import ssl  # 10 ms that most programs need not pay

    return isinstance(verify, ssl.SSLContext)


@attrs.define
class _State:
    """What belongs to one process."""

    closed: bool
    client: Any = None
    lock: threading.Lock = attrs.field(factory=threading.Lock)


class Pool(Generic[ClientT]):
    """One httpx client for a client and its copies, opened by the first call: httpx is slow to import.

    A forked process opens its own. Its parent's stays untouched there: two processes on one socket would
    read each other's answers, and a lock that another thread held at the fork is never released.
    """

    def __init__(self, connecting: Connecting) -> None:
        self.connecting = connecting
        self._states = {os.getpid(): _State(closed=False)}

    def get(self, opening: Callable[[Connecting], ClientT]) -> ClientT:
        """The open client. Raises `ConfigurationError` once the pool is closed."""
        state = self._state()
        with state.lock:
            if state.closed:
                raise ConfigurationError("the client is closed")
            if state.client is None:
                state.client = opening(self.connecting)
            client: ClientT = state.client
            return client

    def release(self) -> ClientT | None:
        """Close the pool for good; the connections to close, if they are the pool's own."""
        state = self._state()
        with state.lock:
            state.closed = True
            return state.client if self.connecting.http_client is None else None

    def _state(self) -> _State:
        pid = os.getpid()
        state = self._states.get(pid)
        if state is None:
            closed = any(state.closed for state in list(self._states.values()))
            # Atomic: of two threads that come here at once, both get the state of the first.
            state = self._states.setdefault(pid, _State(closed=closed))
        return state
