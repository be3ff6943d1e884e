"""An import in progress: what the synchronous and the asynchronous driver share, which is every decision."""

from __future__ import annotations

from copy import copy
from typing import TYPE_CHECKING, Any

import attrs

from ...api.data.import_bulk import OPERATION
from ..checks import Checking, levels, warn_caller
from ..errors import CallError, ConfigurationError, RequestInvalid
from ..exchange import EncodedBody
from ..operation import Idempotency
from ..rate_limits import limits_of, window
from .dead_letters import DeadLetters
from .journal import Journal
from .outcome import KEPT, Batch, Rejected, Summary
from .packing import Packer, within

if TYPE_CHECKING:
    import os
    from collections.abc import Callable, Iterator

    from ...types import Unset
    from ..errors import Problem
    from ..operation import Operation, RequestOptions
    from ..runtime import Runtime
    from ..settings import Settings

__all__ = ["Import"]

_UNKNOWN = ("begun", "ambiguous")
"""States in the journal of a batch that may have arrived."""
_REPEATABLE = attrs.evolve(OPERATION, idempotency=Idempotency(kind="natural"))
"""The same operation for bodies that may be sent twice."""


class Import:
    """Takes elements, hands out the batches to send, and books what came of them."""

    def __init__(
        self,
        settings: Settings,
        runtime: Runtime,
        *,
        max_bytes: int,
        in_flight: int,
        on_batch: Callable[[Batch], object] | None,
        on_progress: Callable[[Summary], object] | None,
        dead_letters: str | os.PathLike[str] | None,
        journal: str | os.PathLike[str] | None,
        resend_ambiguous: bool,
        project_code: str | Unset,
        options: RequestOptions | None,
    ) -> None:
        if isinstance(in_flight, bool) or not isinstance(in_flight, int) or in_flight < 1:
            raise ConfigurationError(f"in_flight must be a whole number from 1, not {in_flight!r}")
        # A pace that the client keeps for the vendor's sake is no failure.
        self._options: RequestOptions = {"rate_limit_timeout": None, **(options or {})}
        self._resend = resend_ambiguous or (options or {}).get("resend_ambiguous", False)
        self._place = {"project_code": project_code}
        self._on_batch, self._on_progress = on_batch, on_progress
        wanted = levels((options or {}).get("checks", {}), levels(settings.checks))
        self.summary = Summary(keep=None if dead_letters is None else KEPT)
        limits = tuple(one for one in limits_of(OPERATION, settings.rate_limits) if one.count)
        self._packer = Packer(max_bytes, Checking(wanted, runtime.now, self._warn), limits)
        self._journal, self._letters = None, None
        try:
            if journal is not None:
                decisive = {
                    "max_bytes": max_bytes,
                    "checks": dict(wanted),
                    "rate_limits": {window(limit): limit.amount for limit in limits},
                    "workspace": settings.workspace_id,
                    "place": settings.place,
                    "project_code": project_code if isinstance(project_code, str) else None,
                }
                opened = self._journal = Journal(journal, decisive, runtime.now())
                # The time of the beginning decides what is of the future: later it would be other elements.
                self._packer.checking = attrs.evolve(self._packer.checking, now=lambda: opened.now)
            if dead_letters is not None:
                resumed = self._journal is not None and self._journal.resumed
                self._letters = DeadLetters(dead_letters, replace=resumed)
        except BaseException:
            self.close()
            raise

    def take(self, element: Any) -> Iterator[Batch]:
        """Read one element; the batch to send, if there is one now."""
        try:
            full = self._packer.add(element)
        except RequestInvalid as invalid:
            rejected = Rejected(self._packer.read - 1, invalid.problems)
            self.summary.reject(rejected)
            if self._letters is not None:
                self._letters.reject(rejected, element)
            full = None
        finally:
            self.summary.read = self._packer.read
        if full is not None:
            yield from self._to_send(full)

    def finish(self) -> Iterator[Batch]:
        """What is left to send. Raises `ConfigurationError` if a journal tells of further elements."""
        for batch in self._packer.flush():
            yield from self._to_send(batch)
        if self._journal is not None and self.summary.stopped is None:
            self._journal.check_end(self._packer.batches)

    def _to_send(self, batch: Batch) -> Iterator[Batch]:
        """The batch, unless its outcome is known already."""
        earlier = None
        if self._journal is not None:
            # Once the key was refused nothing more is read: the last batches are shorter than they were.
            cut = self.summary.stopped is not None
            earlier = self._journal.earlier_of_part(batch) if cut else self._journal.earlier(batch)
        if earlier == "acknowledged":
            self.summary.skip(batch)
        elif earlier in _UNKNOWN and not self._repeatable(batch):
            told = "an earlier run of this import sent the batch, and what came of it is not known"
            self.settle(attrs.evolve(batch, error=CallError(told, operation=OPERATION.id, ambiguous=True)))
        else:
            yield batch

    def refused(self, batch: Batch) -> bool:
        """Whether the batch is not to be sent any more, since the key was refused; then it is booked so."""
        if self.summary.stopped is None:
            return False
        error = copy(self.summary.stopped)
        error.ambiguous = self._may_be_in(batch)
        self.settle(attrs.evolve(batch, error=error))
        return True

    def _may_be_in(self, batch: Batch) -> bool:
        """Whether an earlier run sent the batch, and nobody knows what came of it."""
        return self._journal is not None and self._journal.earlier_of_part(batch) in _UNKNOWN

    def _repeatable(self, batch: Batch) -> bool:
        return batch.natural or self._resend

    def request(self, batch: Batch) -> tuple[Operation[Any], dict[str, Any]]:
        """The arguments of the call that sends it; it is in the journal from here on."""
        if self._journal is not None:
            self._journal.begin(batch)
        operation = _REPEATABLE if self._repeatable(batch) else OPERATION
        body = EncodedBody(batch.content)
        return operation, {"parameters": self._place, "body": body, "fields": {}, "options": self._options}

    def ended(self, batch: Batch, error: CallError | None = None) -> Batch:
        """What came of it, in the journal; to be called where the answer came, in any thread."""
        if error is not None:
            # A refusal now says nothing of an earlier run.
            error.ambiguous = error.ambiguous or self._may_be_in(batch)
            # A traceback would keep the body.
            batch = attrs.evolve(batch, error=error.with_traceback(None))
        if self._journal is not None:
            self._journal.end(batch)
        return batch

    def settle(self, batch: Batch) -> None:
        """Book what came of it, and tell it on; in the caller's thread."""
        self.summary.add(batch)
        if batch.error is not None and self._letters is not None:
            self._letters.fail(batch)
        if self._on_batch is not None:
            self._on_batch(batch)
        if self._on_progress is not None:
            self._on_progress(self.summary)

    def close(self) -> None:
        """Close the files."""
        for file in (self._journal, self._letters):
            if file is not None:
                file.close()

    def _warn(self, operation: str, problem: Problem) -> None:
        counts = self.summary.warnings
        counts[problem.check] = counts.get(problem.check, 0) + 1
        if counts[problem.check] == 1:
            # Once for each check: a million warnings would be remembered for ever.
            index = self._packer.read - 1
            warn_caller(f"{operation}: element {index}: {within(problem)}")
