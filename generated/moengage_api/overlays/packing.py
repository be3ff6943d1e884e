"""Packing elements of a bulk import into bodies of the vendor's size limit, and the books of it."""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING, Any

import attrs

from ..api.data.import_bulk import OPERATION
from .codec import encode_body
from .errors import (
    AuthenticationFailed,
    CallError,
    ConfigurationError,
    PermissionDenied,
    Problem,
    RequestInvalid,
)
from .operation import Checks
from .prepare import encode_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

__all__ = ["MAX_BYTES", "Batch", "Packer", "Rejected", "Summary"]

MAX_BYTES = OPERATION.max_body or 102_400
"""Bytes of a body that the vendor takes at most ("Bulk import": 100 KB)."""

_OPEN, _CLOSE = b'{"type":"transition","elements":[', b"]}"
_EMPTY = len(_OPEN) + len(_CLOSE)


@attrs.frozen
class Rejected:
    """An element that was not sent."""

    index: int
    """Its place in what was given, from 0."""
    problems: tuple[Problem, ...]


@attrs.frozen(kw_only=True)
class Batch:
    """One request of an import, and what came of it."""

    indices: tuple[int, ...]
    """Places of its elements in what was given, from 0."""
    types: Mapping[str, int]
    """How many elements of each type (customer, event, device) it holds."""
    content: bytes = attrs.field(repr=False)
    """Its body."""
    error: CallError | None = None
    """Why it failed; None: the vendor accepted it."""

    @property
    def ambiguous(self) -> bool:
        """It failed, but the vendor may have processed it: events sent again may count twice."""
        return self.error is not None and self.error.ambiguous


@attrs.define(kw_only=True)
class Summary:
    """What an import came to. Accepted means queued: the vendor reports no fault of single elements."""

    read: int = 0
    """How many elements were taken from what was given."""
    sent: dict[str, int] = attrs.field(factory=dict)
    """How many elements of each type were accepted."""
    batches: int = 0
    """How many requests were accepted."""
    size: int = 0
    """Bytes of the bodies that were accepted."""
    rejected: list[Rejected] = attrs.field(factory=list)
    failed: list[Batch] = attrs.field(factory=list)
    stopped: CallError | None = None
    """The refusal of the key (401, 403) that ended the import; elements after `read` were not read."""

    @property
    def ambiguous(self) -> list[Batch]:
        """The failed batches that the vendor may have processed all the same."""
        return [batch for batch in self.failed if batch.ambiguous]

    @property
    def complete(self) -> bool:
        """Every element that was given was accepted."""
        return not (self.rejected or self.failed)

    def add(self, batch: Batch, on_batch: Callable[[Batch], object] | None) -> None:
        """Enter what came of a batch, and tell it on."""
        if batch.error is None:
            self.batches += 1
            self.size += len(batch.content)
            for kind, count in batch.types.items():
                self.sent[kind] = self.sent.get(kind, 0) + count
        else:
            # A body is up to 100 KB: keeping those that failed would not be bounded.
            self.failed.append(attrs.evolve(batch, content=b""))
            if isinstance(batch.error, AuthenticationFailed | PermissionDenied):
                self.stopped = batch.error
        if on_batch is not None:
            on_batch(batch)


@attrs.define
class Packer:
    """Fills bodies to the limit. Each element is encoded once, and its bytes are what is sent."""

    max_bytes: int
    checks: Checks
    summary: Summary = attrs.field(factory=Summary)
    _parts: list[bytes] = attrs.field(factory=list, init=False)
    _indices: list[int] = attrs.field(factory=list, init=False)
    _types: collections.Counter[str] = attrs.field(factory=collections.Counter, init=False)
    _size: int = attrs.field(default=_EMPTY, init=False)

    def __attrs_post_init__(self) -> None:
        if self.max_bytes <= _EMPTY:
            raise ConfigurationError(f"max_bytes={self.max_bytes!r} has no room for an element")
        if self.max_bytes > MAX_BYTES and self.checks == "error":
            raise ConfigurationError(f'max_bytes may be above {MAX_BYTES} only if checks is "warn" or "off"')

    def add(self, element: Any) -> Iterator[Batch]:
        """Take one element; first yields the batch so far if the element has no place in it."""
        index, self.summary.read = self.summary.read, self.summary.read + 1
        try:
            kind, part = _encode(element, self.checks)
            if _EMPTY + len(part) > self.max_bytes:
                needed = f"needs a body of {_EMPTY + len(part)} bytes; the limit is {self.max_bytes}"
                raise RequestInvalid(OPERATION.id, [Problem("", needed, "split it")])
        except RequestInvalid as invalid:
            self.summary.rejected.append(Rejected(index, invalid.problems))
            return
        if self._size + bool(self._parts) + len(part) > self.max_bytes:
            yield from self.flush()
        self._size += bool(self._parts) + len(part)
        self._parts.append(part)
        self._indices.append(index)
        self._types[kind] += 1

    def flush(self) -> Iterator[Batch]:
        """The batch so far, if it holds anything; the next one begins empty."""
        if self._parts:
            batch = Batch(
                indices=tuple(self._indices),
                types=dict(self._types),
                content=_OPEN + b",".join(self._parts) + _CLOSE,
            )
            self._parts, self._indices, self._size = [], [], _EMPTY
            self._types = collections.Counter()
            yield batch


def _encode(element: Any, checks: Checks) -> tuple[str, bytes]:
    # What an element must be is the document's to say: it is checked as a body of its own.
    try:
        [encoded] = encode_body(OPERATION, {"elements": [element]}, {}, checks)["elements"]
    except RequestInvalid as invalid:
        paths = [problem.path.removeprefix("elements[0]").lstrip(".") for problem in invalid.problems]
        problems = [attrs.evolve(p, path=path) for p, path in zip(invalid.problems, paths, strict=True)]
        raise RequestInvalid(OPERATION.id, problems) from None
    kind = encoded.get("type") if isinstance(encoded, dict) else None
    return str(kind), encode_json(OPERATION.id, encoded)
