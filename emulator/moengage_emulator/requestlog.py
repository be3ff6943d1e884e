"""The latest requests, for looking at what a client really sent."""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

__all__ = ["LogEntry", "RequestLog"]


@dataclass(slots=True)
class LogEntry:
    """One request. `status` is None while it runs, and stays so when the connection was dropped."""

    time: str
    method: str
    path: str
    query: str
    operation: str | None = None
    workspace: str | None = None
    status: int | None = None
    fault: str | None = None
    """Kind of the fault that was answered, for instance `wrong_key` or `planned`."""
    headers: Mapping[str, str] = field(default_factory=dict)
    body: bytes = b""
    answer: bytes = b""

    def as_document(self, number: int, *, bodies: bool) -> dict[str, Any]:
        """As JSON; headers and bodies on demand. Credentials are never shown."""
        found: dict[str, Any] = {
            "number": number,
            "time": self.time,
            "method": self.method,
            "path": self.path,
            "query": self.query,
            "operation": self.operation,
            "workspace": self.workspace,
            "status": self.status,
            "fault": self.fault,
        }
        if bodies:
            found["headers"] = {
                name: "(hidden)" if name == "authorization" else value for name, value in self.headers.items()
            }
            found["body"] = self.body.decode("utf-8", "replace")
            found["answer"] = self.answer.decode("utf-8", "replace")
        return found


class RequestLog:
    """A ring of the latest requests, numbered from 1. Safe to use from several threads."""

    def __init__(self, size: int = 1000, body_size: int = 16384) -> None:
        """Keep `size` requests, and `body_size` bytes of each body at most."""
        self._entries: deque[tuple[int, LogEntry]] = deque(maxlen=size)
        self._body_size = body_size
        self._count = 0
        self._lock = threading.Lock()

    def add(self, entry: LogEntry) -> None:
        """Begin an entry; the caller fills in the outcome."""
        if len(entry.body) > self._body_size:
            entry.body = entry.body[: self._body_size]
        with self._lock:
            self._count += 1
            self._entries.append((self._count, entry))

    def clear(self) -> None:
        """Forget every request; the numbers begin anew."""
        with self._lock:
            self._entries.clear()
            self._count = 0

    def entries(self) -> list[LogEntry]:
        """What is kept, oldest first."""
        with self._lock:
            return [entry for _, entry in self._entries]

    def report(
        self, *, operation: str | None = None, after: int = 0, bodies: bool = False
    ) -> list[dict[str, Any]]:
        """As JSON, oldest first: only of one operation, only after a number."""
        with self._lock:
            entries = list(self._entries)
        return [
            entry.as_document(number, bodies=bodies)
            for number, entry in entries
            if number > after and operation in (None, entry.operation)
        ]
