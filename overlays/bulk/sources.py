"""What both clients offer to make elements and files of."""

from __future__ import annotations

from .readers import from_csv, from_dead_letters, from_jsonl, from_parquet
from .rows import event_row, user_row
from .segment_file import write_segment_file

__all__ = ["Sources"]


class Sources:
    """Readers of files, functions from rows to elements, and the writer of segment files."""

    from_csv = staticmethod(from_csv)
    from_jsonl = staticmethod(from_jsonl)
    from_parquet = staticmethod(from_parquet)
    from_dead_letters = staticmethod(from_dead_letters)
    user_row = staticmethod(user_row)
    event_row = staticmethod(event_row)
    write_segment_file = staticmethod(write_segment_file)
