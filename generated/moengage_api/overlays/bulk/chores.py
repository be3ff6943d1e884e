"""Chores: one small thing for each of many items, in requests as large as the vendor allows.

A chore names its operation, how many items a request takes, and how answers speak of single items. The
drivers below run any of them: items are read as it goes, an invalid item is told alone and does not spoil
the request of the others, and outcomes come in the order of the items.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, TypeVar

import attrs

from ..checks import Checking, levels
from ..codec import encode_body
from ..errors import CallError, ConfigurationError, RequestInvalid
from ..own import Own
from ..prepare import encode_json

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from ..operation import Operation, RequestOptions
    from ..runtime import Runtime
    from ..settings import Settings

__all__ = ["Chore", "Done", "ItemOutcome", "ItemRefused", "Running"]

T = TypeVar("T")


class ItemRefused(CallError):
    """The request went through, but the vendor did not take this item of it."""


@attrs.frozen(kw_only=True)
class ItemOutcome(Generic[T]):
    """What came of one item."""

    index: int
    """Its place in what was given, from 0."""
    item: Any = attrs.field(repr=False)
    value: T | None = None
    """What the answer says of the item, where it says anything."""
    error: RequestInvalid | CallError | None = None
    """Why it failed: it was not sent (`RequestInvalid`), or its request failed, or it was refused alone."""

    @property
    def ambiguous(self) -> bool:
        """It failed, but the vendor may have processed it."""
        return isinstance(self.error, CallError) and self.error.ambiguous


@attrs.define(kw_only=True)
class Done(Generic[T]):
    """What a chore came to."""

    succeeded: int = 0
    failed: int = 0
    requests: int = 0
    """How many requests were made."""
    unassigned: int = 0
    """How many items the vendor refused without naming them: they are among the succeeded ones."""
    outcomes: list[ItemOutcome[T]] = attrs.field(factory=list)
    """Of every item, in order; empty if `on_item` took them."""

    @property
    def complete(self) -> bool:
        """Every item went through."""
        return not (self.failed or self.unassigned)


@attrs.frozen(kw_only=True)
class Chore:
    """Something to do with many items.

    `body` makes the body for some items (after `each`, which makes the wire's form of one); `judge` reads
    an answer: for each item its value or an error, and how many failed without being named.
    """

    operation: Operation[Any]
    most: int
    """How many items a request takes."""
    body: Callable[[list[Any]], Mapping[str, Any]]
    each: Callable[[Any], Any] = lambda item: item
    parameters: Mapping[str, Any] = attrs.field(factory=dict)
    judge: Callable[[list[Any], Any], tuple[list[Any], int]] | None = None
    divide: bool = False
    """Whether the vendor refuses a whole request for one item: then it is tried in halves."""


@attrs.define
class _Request:
    entries: list[tuple[int, Any, Any]]
    """Index, item as given, item as it is sent."""
    invalid: list[ItemOutcome[Any]]
    """Items before and among them that are not sent."""


class Running:
    """A chore in progress: what both drivers share."""

    def __init__(
        self,
        chore: Chore,
        *,
        in_flight: int,
        on_item: Callable[[ItemOutcome[Any]], object] | None,
        options: RequestOptions | None,
        settings: Settings,
        runtime: Runtime,
    ) -> None:
        if isinstance(in_flight, bool) or not isinstance(in_flight, int) or in_flight < 1:
            raise ConfigurationError(f"in_flight must be a whole number from 1, not {in_flight!r}")
        self.chore, self.done = chore, Done[Any]()
        self._on_item = on_item
        self._options: RequestOptions = {"rate_limit_timeout": None, **(options or {})}
        self._settings, self._runtime = settings, runtime
        wanted = levels((options or {}).get("checks", {}), levels(settings.checks))
        self._checking = Checking(wanted, runtime.now)
        self._index = 0
        self._open = _Request([], [])
        self._size = 0

    def take(self, item: Any) -> Iterator[_Request]:
        """Read one item; the request to make, if one is full now."""
        index, self._index = self._index, self._index + 1
        try:
            made = self.chore.each(item)
            size = self._check(made)
        except RequestInvalid as invalid:
            self._open.invalid.append(ItemOutcome(index=index, item=item, error=invalid))
            if len(self._open.invalid) >= self.chore.most:
                yield from self.finish()
            return
        most = self.chore.operation.max_body
        if most is not None and self._open.entries and self._size + size > most:
            yield from self.finish()
        self._open.entries.append((index, item, made))
        self._size += size
        if len(self._open.entries) == self.chore.most:
            yield from self.finish()

    def _check(self, made: Any) -> int:
        """Bytes of a request for the item alone. Raises `RequestInvalid` if it could not be sent."""
        operation = self.chore.operation
        own = Own(operation, self._options or {}, self._settings, self._runtime)
        alone = encode_body(operation, self.chore.body([made]), {}, self._checking, own.fill)
        return len(encode_json(operation.id, alone))

    def finish(self) -> Iterator[_Request]:
        """What is left to ask for."""
        if self._open.entries or self._open.invalid:
            request, self._open, self._size = self._open, _Request([], []), 0
            yield request

    def arguments(self, entries: list[tuple[int, Any, Any]]) -> dict[str, Any]:
        """The arguments of the call for some items."""
        body = self.chore.body([made for _, _, made in entries])
        return {"parameters": self.chore.parameters, "body": body, "fields": {}, "options": self._options}

    def answered(
        self, entries: list[tuple[int, Any, Any]], parsed: Any
    ) -> tuple[list[ItemOutcome[Any]], int]:
        """What an answer says of each item, and how many it refuses without a name."""
        judged: list[Any] = [None] * len(entries)
        unassigned = 0
        if self.chore.judge is not None:
            judged, unassigned = self.chore.judge([made for _, _, made in entries], parsed)
        outcomes = []
        for (index, item, _), found in zip(entries, judged, strict=True):
            failed = isinstance(found, CallError)
            value, error = (None, found) if failed else (found, None)
            outcomes.append(ItemOutcome(index=index, item=item, value=value, error=error))
        return outcomes, unassigned

    def failed(self, entries: list[tuple[int, Any, Any]], error: CallError) -> list[ItemOutcome[Any]]:
        """The same for a request that failed as a whole."""
        error.with_traceback(None)
        return [ItemOutcome(index=index, item=item, error=error) for index, item, _ in entries]

    def book(self, outcomes: list[ItemOutcome[Any]], requests: int, unassigned: int) -> None:
        """Enter outcomes, in the caller's thread."""
        self.done.requests += requests
        self.done.unassigned += unassigned
        for outcome in sorted(outcomes, key=lambda one: one.index):
            if outcome.error is None:
                self.done.succeeded += 1
            else:
                self.done.failed += 1
            if self._on_item is None:
                self.done.outcomes.append(outcome)
            else:
                self._on_item(outcome)
