"""What came of an import: of single elements, of its batches, of all of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import attrs

from ..errors import AuthenticationFailed, CallError, PermissionDenied, Problem

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["KEPT", "Batch", "Rejected", "Summary"]

KEPT = 100
"""How many refused elements and failed batches a summary keeps beside a dead-letter file."""


@attrs.frozen
class Rejected:
    """An element that was not sent."""

    index: int
    """Its place in what was given, from 0."""
    problems: tuple[Problem, ...]


@attrs.frozen(kw_only=True)
class Batch:
    """One request of an import, and what came of it."""

    number: int
    """Its place among the batches of the import, from 0; the same however often the import is resumed."""
    indices: tuple[int, ...]
    """Places of its elements in what was given, from 0."""
    types: Mapping[str, int]
    """How many elements of each type (customer, event, device) it holds."""
    natural: bool
    """Sent twice it does no more than once: it holds users, and devices that name their id."""
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
    skipped: dict[str, int] = attrs.field(factory=dict)
    """How many elements of each type were accepted in an earlier run, as the journal tells."""
    batches: int = 0
    """How many requests were accepted."""
    size: int = 0
    """Bytes of the bodies that were accepted."""
    rejected_elements: int = 0
    failed_elements: int = 0
    """How many elements are in batches that failed, the ambiguous ones included."""
    ambiguous_elements: int = 0
    warnings: dict[str, int] = attrs.field(factory=dict)
    """Name of a local check -> how many findings of level "warn" it had."""
    rejected: list[Rejected] = attrs.field(factory=list)
    """All of them; with a dead-letter file, the first `KEPT`."""
    failed: list[Batch] = attrs.field(factory=list)
    """All of them, without their bodies; with a dead-letter file, the first `KEPT`."""
    stopped: CallError | None = None
    """The refusal of the key (401, 403) that ended the import; elements after `read` were not read."""
    keep: int | None = attrs.field(default=None, repr=False)
    """How many entries the two lists may have."""

    @property
    def ambiguous(self) -> list[Batch]:
        """Those of `failed` that the vendor may have processed all the same."""
        return [batch for batch in self.failed if batch.ambiguous]

    @property
    def complete(self) -> bool:
        """Every element that was given was accepted, now or in an earlier run."""
        return not (self.rejected_elements or self.failed_elements or self.stopped)

    def reject(self, rejected: Rejected) -> None:
        """Enter an element that is not sent."""
        self.rejected_elements += 1
        if self.keep is None or len(self.rejected) < self.keep:
            self.rejected.append(rejected)

    def skip(self, batch: Batch) -> None:
        """Enter a batch that an earlier run brought in."""
        for kind, count in batch.types.items():
            self.skipped[kind] = self.skipped.get(kind, 0) + count

    def add(self, batch: Batch) -> None:
        """Enter what came of a batch."""
        if batch.error is None:
            self.batches += 1
            self.size += len(batch.content)
            for kind, count in batch.types.items():
                self.sent[kind] = self.sent.get(kind, 0) + count
            return
        self.failed_elements += len(batch.indices)
        self.ambiguous_elements += len(batch.indices) if batch.ambiguous else 0
        if self.stopped is None and isinstance(batch.error, AuthenticationFailed | PermissionDenied):
            self.stopped = batch.error
        if self.keep is None or len(self.failed) < self.keep:
            # A body is up to 100 KB: keeping those that failed would not be bounded.
            self.failed.append(attrs.evolve(batch, content=b""))
