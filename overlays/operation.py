"""The seam between generated code, which describes, and overlays, which behave.

A generated operation module holds one `Operation`: what to send where, and how to read the answer.
A generated facade method hands it to `call` of its client (`Caller` or `AsyncCaller`) together with
the arguments. Nothing else crosses the seam.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Generic, Literal, Protocol, TypedDict, TypeVar

import attrs

if TYPE_CHECKING:
    import os

    from .response import Response

__all__ = [
    "AsyncCaller",
    "Caller",
    "Checks",
    "Idempotency",
    "Level",
    "Limit",
    "LocalCheck",
    "Meaning",
    "Mirror",
    "Operation",
    "Pagination",
    "Parameter",
    "RequestId",
    "RequestOptions",
    "Schema",
    "Signature",
    "WorkspacePlace",
]

T = TypeVar("T")

Schema = Mapping[str, Any]
"""A JSON Schema without prose. `{"$ref": "Name"}` names a class of `moengage_api.models`."""

Meaning = Literal["authentication", "permission", "not-found", "conflict", "rate-limit"]
"""What a type or code in a refusal tells of, where the status says something else."""

Level = Literal["error", "warn", "off"]
"""What a local finding does: refuse the call, warn, or nothing."""
Checks = Level | Mapping[str, Level]
"""One level for all local checks, or a level for each that is named (`checks.CHECKS` lists the names)."""


@attrs.frozen(kw_only=True)
class WorkspacePlace:
    """A place where the workspace id travels besides Basic auth; the client fills it in."""

    location: Literal["path", "query", "header", "body"]
    name: str


@attrs.frozen(kw_only=True)
class Signature:
    """A SHA-256 hash, in lower-case hex, that some operations are signed with in place of Basic auth.

    It is made of the values that `of` names, joined by `join`: `workspace`, `key` (the API key of the
    kind `key`), `path.NAME` (unencoded), `body.NAME`.
    """

    key: str
    location: Literal["header", "body"]
    name: str
    join: str
    of: tuple[str, ...]


@attrs.frozen(kw_only=True)
class Mirror:
    """A header that repeats a field of the body in lower case."""

    header: str
    body: str


@attrs.frozen(kw_only=True)
class Idempotency:
    """What repeating the same request does.

    `natural`: the state afterwards is the same, repeating is safe. `none`: the effect happens again
    (an event sent twice is counted twice). `header` and `body`: safe while the key called `name`
    stays the same, since the vendor recognizes it.
    """

    kind: Literal["natural", "none", "header", "body"]
    name: str | None = None


@attrs.frozen(kw_only=True)
class RequestId:
    """Where a correlation id travels: a header, a body field, or both, which then must agree."""

    header: str | None = None
    body: str | None = None


@attrs.frozen(kw_only=True)
class Limit:
    """A default quota of a workspace: `amount` `unit`s in `seconds`.

    `count` is a path into the body whose length is the number of units of a call (absent: one).
    Operations that name the same `pool` share the quota. `by` names a path parameter, or as `header.Name`
    or `body.field` another part of the request, that has a quota for each of its values. `outcome`
    `success` counts only calls that succeeded.
    """

    amount: int
    seconds: int
    unit: str
    count: str | None = None
    pool: str | None = None
    by: str | None = None
    outcome: Literal["any", "success"] = "any"


@attrs.frozen(kw_only=True)
class Pagination:
    """How a list is paged: body or query fields for the page (a number, an offset, a cursor) and its size.

    `first` is the number of the first page or row; a cursor is left out there. `next` leads to the next
    cursor in the answer, `items` to the rows; without `items` the answer itself is the list. `more` leads
    to a field that is false on the last page. `max` is the largest size, or without `size` the fixed one;
    with `size` and without `max`, a request that names no size brings everything.
    """

    kind: Literal["page", "offset", "cursor"]
    page: str
    size: str | None = None
    first: int | None = None
    next: str | None = None
    max: int | None = None
    items: str | None = None
    more: str | None = None
    short_is_last: bool = False
    """Whether a page with fewer rows than fit is the last; elsewhere only an empty one is."""


@attrs.frozen(kw_only=True)
class LocalCheck:
    """Something that is looked for in a body before it is sent, beyond what its schema says.

    `at` is a path into the body, where a list stands for each of its entries:
    `elements[type=event].actions.attributes`. What the other fields mean, the check of that `name` says.
    """

    name: str
    at: str
    most: int = 0
    """The largest number that is right."""
    fields: tuple[str, ...] = ()
    """Names of fields, or known values."""
    local: str | None = None
    """The one of the fields that is told by the user's clock."""
    offset: str | None = None
    """The field that tells how many seconds that clock is ahead of UTC."""
    prefix: str = ""


@attrs.frozen(kw_only=True)
class Parameter:
    """A path, query or header parameter that the caller gives. `name` is the wire's spelling."""

    name: str
    python_name: str
    location: Literal["path", "query", "header"]
    required: bool = False
    explode: bool = True
    """Whether the name is repeated for each value of a list; else the values are joined by commas."""
    schema: Schema = attrs.field(factory=dict)


@attrs.frozen(kw_only=True)
class Operation(Generic[T]):
    """Everything true of one operation of the vendor's API; `T` is what a success returns."""

    id: str
    """`namespace.method`, as one calls it: `data.track_event`."""
    method: str
    path: str
    """Path template below the host, for instance `/v1/event/{Workspace_ID}`."""
    server: str
    """Host template, for instance `https://api-{dc}.moengage.com`."""
    key: str | None = None
    """Which API key signs the call (a security scheme of the document); None: no credentials."""
    scopes: tuple[str, ...] = ()
    parameters: tuple[Parameter, ...] = ()
    body: Schema | None = None
    body_required: bool = False
    body_names: Mapping[str, str] = attrs.field(factory=dict)
    """Keyword argument -> body field, for every field of the body (of all its variants)."""
    responses: Mapping[int, Schema | None] = attrs.field(factory=dict)
    """Success status -> schema of its body; None: there is no body. `{"format": "binary"}`: bytes."""
    meanings: Mapping[int, Mapping[str, Meaning]] = attrs.field(factory=dict)
    """Status -> type or code in a refusal -> what it means, where that is not what the status says."""
    workspace: tuple[WorkspacePlace, ...] = ()
    idempotency: Idempotency = Idempotency(kind="none")
    request_id: RequestId | None = None
    status_is_state: bool = False
    """Whether `status` in a success is the state of what it describes, not how the call went."""
    signature: Signature | None = None
    mirrors: tuple[Mirror, ...] = ()
    limits: tuple[Limit, ...] = ()
    max_body: int | None = None
    """Largest body the vendor takes, in bytes; None: no figure is known."""
    pagination: Pagination | None = None
    checks: tuple[LocalCheck, ...] = ()


class RequestOptions(TypedDict, total=False):
    """Settings of a single call; each wins over the client's own."""

    timeout: float | None
    """Seconds for each attempt's connect, read, write and pool waits. None: only the deadline ends them."""
    max_attempts: int
    """How often the request may be sent at most; 1: never repeated."""
    deadline: float | None
    """Seconds from the first sending on; no attempt begins after them. None: no deadline."""
    resend_ambiguous: bool
    """Repeat the request even where an attempt may have worked and no key tells the vendor so: it arrives
    at least once, and may count twice. Only a call can say so, not the client."""
    idempotency_key: str
    """The key to send where the operation takes one, instead of a new UUID."""
    request_id: str
    """The correlation id to send where the operation takes one, instead of a new UUID."""
    rate_limit_timeout: float | None
    """Seconds that each attempt may wait for the rate limits that the client keeps. None: for ever."""
    headers: Mapping[str, str]
    """Extra headers. Names that the client sets itself (credentials, workspace, keys) are refused."""
    save_to: str | os.PathLike[str]
    """Write the bytes of a binary answer to this file as they come, instead of keeping them in memory."""
    checks: Checks
    """What a local finding does, for all checks or by name: "error" refuses, "warn", "off"."""


class Caller(Protocol):
    """What a synchronous facade needs of its client."""

    def call(
        self,
        operation: Operation[T],
        /,
        *,
        parameters: Mapping[str, Any],
        body: Any,
        fields: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Response[T]:
        """Run one call. `body` is UNSET when the body is given field by field, in `fields`."""
        ...


class AsyncCaller(Protocol):
    """What an asynchronous facade needs of its client."""

    async def call(
        self,
        operation: Operation[T],
        /,
        *,
        parameters: Mapping[str, Any],
        body: Any,
        fields: Mapping[str, Any],
        options: RequestOptions | None,
    ) -> Response[T]:
        """Run one call. `body` is UNSET when the body is given field by field, in `fields`."""
        ...
