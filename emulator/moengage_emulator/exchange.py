"""A request on its way through the emulator."""

from __future__ import annotations

from dataclasses import dataclass, field

from .faults import FaultRule
from .handling import CallContext
from .idempotency import Ticket
from .limits import LimitState
from .requestlog import LogEntry

__all__ = ["Exchange", "Reply", "Request"]


@dataclass(frozen=True, slots=True)
class Request:
    """A request as it came. Header names are lower case."""

    method: str
    raw_path: bytes
    query: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b""


@dataclass(slots=True)
class Reply:
    """A reply as it goes out."""

    status: int
    headers: dict[str, str]
    body: bytes


@dataclass(slots=True)
class Exchange:
    """A request on its way through the machine."""

    request: Request
    context: CallContext
    entry: LogEntry
    rule: FaultRule | None = None
    reply: Reply | None = None
    ticket: Ticket | None = None
    rate: LimitState | None = None
