"""What a family of operations writes against: calls, answers, refusals, faults and their registry.

A family registers an `Envelope`, which words the faults that the machinery finds (a wrong key, a body
that is no JSON...), and one handler per operation, which does the operation's work:

    register_family("data", DataEnvelope())

    @handles("data_track_user")
    def track_user(call: Call) -> Answer:
        call.store.collection("users").put(call.body["customer_id"], call.body)
        return Answer(200, {"status": "success"})

A handler runs inside one transaction of the store. It refuses by raising `Refusal` (its own words) or
`Faulted` (the envelope's words); both roll the transaction back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, NamedTuple, Protocol, get_args

from .clock import Clock
from .document import Operation
from .ids import Ids
from .limits import LimitState
from .store import Store
from .validation import Models, Problem
from .workspaces import ApiKey, Workspace

__all__ = [
    "FAULT_KINDS",
    "Answer",
    "Call",
    "CallContext",
    "Envelope",
    "Fault",
    "FaultKind",
    "Faulted",
    "Handler",
    "Problem",
    "Refusal",
    "Registered",
    "envelope_of",
    "handler_of",
    "handles",
    "register_family",
    "worded_families",
]

FaultKind = Literal[
    "route_not_found",
    "method_not_allowed",  # detail: allow = the methods of the path
    "no_credentials",  # detail: empty = True when the header is there but empty
    "unreadable_credentials",  # detail: scheme = a scheme other than Basic, or None for bad base64
    "no_username",
    "no_password",
    "unknown_workspace",
    "wrong_key",
    "key_not_set",  # the workspace has no key of this kind at all
    "key_of_other_tile",  # the secret belongs to another kind of key; detail: kind
    "workspace_mismatch",  # detail: in ("path" | "query" | "body"), name
    "header_mismatch",  # detail: name
    "header_missing",  # detail: name
    "missing_scope",  # detail: scopes = those that the key lacks
    "suspended",
    "temporarily_suspended",
    "blocked",
    "blacklisted",
    "too_large",  # detail: limit in bytes
    "content_type_missing",
    "media_type",  # detail: content_type
    "empty_body",
    "malformed_json",
    "body_not_object",
    "invalid",  # problems; detail: in = "body" | "query" | "header" | "path"
    "rate_limited",  # retry_after; detail: unit, amount, per
    "idempotency_key_missing",
    "idempotency_key_malformed",
    "idempotency_key_reused",
    "idempotency_key_in_progress",
    "server_error",
]
FAULT_KINDS: tuple[FaultKind, ...] = get_args(FaultKind)


@dataclass(frozen=True, slots=True)
class Fault:
    """Something the machinery, or a handler, found wrong. The family's envelope words it.

    `problems` comes with `invalid`, in the order they were found; `retry_after` (whole seconds) with
    `rate_limited`; `detail` as noted beside each kind.
    """

    kind: FaultKind
    problems: tuple[Problem, ...] = ()
    retry_after: int | None = None
    detail: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Answer:
    """What goes back. `body` is JSON (None: no body).

    With a `content-type` of `text/...` among the headers, `body` is a str that goes out as it is. Bytes go
    out as they are, too, with the `content-type` that the headers have to name.
    """

    status: int
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict)


class Refusal(Exception):
    """Raised by a handler to answer with an error of its own wording; nothing is kept."""

    def __init__(self, status: int, body: Any, headers: Mapping[str, str] | None = None) -> None:
        """The same parts as an `Answer`."""
        super().__init__(status)
        self.answer = Answer(status, body, headers or {})


class Faulted(Exception):
    """Raised to answer with the envelope's wording of `fault`; nothing is kept."""

    def __init__(self, fault: Fault) -> None:
        """`fault` goes to the family's `Envelope.fault`."""
        super().__init__(fault.kind)
        self.fault = fault


@dataclass(slots=True)
class CallContext:
    """What is known of a request so far. A fault found early sees less of it.

    `operation` is always set: for `route_not_found` it is the operation whose path is the most like
    the one asked for. Header names are lower case.
    """

    operation: Operation
    raw_path: str
    clock: Clock
    ids: Ids
    path: Mapping[str, str] = field(default_factory=dict)
    query: Mapping[str, str] = field(default_factory=dict)
    query_lists: dict[str, list[str]] = field(default_factory=dict)
    headers: Mapping[str, str] = field(default_factory=dict)
    workspace: Workspace | None = None
    key: ApiKey | None = None
    body: Any = None


@dataclass(frozen=True, slots=True)
class Call:
    """A request that passed every check, for the handler of its operation.

    `query` has the last value of a parameter that comes more than once, `query_lists` all of them.
    """

    operation: Operation
    workspace: Workspace
    key: ApiKey | None
    path: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any
    store: Store
    clock: Clock
    ids: Ids
    models: Models
    query_lists: Mapping[str, Sequence[str]] = field(default_factory=dict)


class Envelope(Protocol):
    """How a family words faults. One instance serves all its operations."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to `fault`. The machinery adds `Allow`, `WWW-Authenticate` and rate headers."""
        ...


Handler = Callable[[Call], Answer]


class Registered(NamedTuple):
    """A handler and what the machinery does before it.

    `validated`: the body was checked against the operation's schema. `limited`: the documented
    limits are applied. `workspace_of` finds the workspace of an operation without credentials.
    `counted_as` turns a value that a quota is counted by into the name of its share; `rate_headers`
    says in the operation's own way how much of the quota is left.
    """

    handler: Handler
    validated: bool
    limited: bool
    workspace_of: Callable[[CallContext, Iterable[Workspace]], Workspace] | None
    counted_as: Callable[[str], str] | None
    rate_headers: Callable[[LimitState, datetime], Mapping[str, str]] | None


_handlers: dict[str, Registered] = {}
_envelopes: dict[str, Envelope] = {}


def register_family(family: str, envelope: Envelope) -> None:
    """Word the faults of the operations tagged `family` with `envelope`."""
    _envelopes[family] = envelope


def handles(
    operation: str,
    *,
    validated: bool = True,
    limited: bool = True,
    workspace_of: Callable[[CallContext, Iterable[Workspace]], Workspace] | None = None,
    counted_as: Callable[[str], str] | None = None,
    rate_headers: Callable[[LimitState, datetime], Mapping[str, str]] | None = None,
) -> Callable[[Handler], Handler]:
    """Register a function as the handler of the operation with this id.

    `validated=False` leaves checking the body against its schema to the handler; `limited=False`
    leaves the documented limits to it. Of an operation that signs its body, `workspace_of` sees the
    body. Raises ValueError when the operation has a handler already.
    """

    def register(handler: Handler) -> Handler:
        if operation in _handlers:
            raise ValueError(f"{operation} has a handler already")
        _handlers[operation] = Registered(handler, validated, limited, workspace_of, counted_as, rate_headers)
        return handler

    return register


def handler_of(operation: str) -> Registered | None:
    """The registered handler of an operation."""
    return _handlers.get(operation)


def envelope_of(family: str) -> Envelope:
    """The envelope of a family. Raises KeyError for a family that registered none."""
    return _envelopes[family]


def worded_families() -> frozenset[str]:
    """The families that have an envelope."""
    return frozenset(_envelopes)
