"""Bulk work: imports of any number of users, events and devices, and chores of many small requests.

The one part of the runtime that names operations. `importing` holds the decisions of an import, `chores`
those of everything else; `blocking` and `asynchronous` drive both.
"""

from __future__ import annotations

from .asynchronous import AsyncBulk
from .blocking import Bulk
from .chores import Done, ItemOutcome, ItemRefused
from .outcome import Batch, Rejected, Summary
from .packing import MAX_BYTES
from .rows import BadRow
from .segment_file import RefusedValue, SegmentFile

__all__ = [
    "MAX_BYTES",
    "AsyncBulk",
    "BadRow",
    "Batch",
    "Bulk",
    "Done",
    "ItemOutcome",
    "ItemRefused",
    "RefusedValue",
    "Rejected",
    "SegmentFile",
    "Summary",
]
