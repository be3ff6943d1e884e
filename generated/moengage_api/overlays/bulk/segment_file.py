"""The file that a file segment is made of: one column, one value a line, nothing the vendor stumbles over.

Rules of "File segments": below 150 MB; no quotes or special characters in values, no duplicates, no empty
rows. You put the file where the vendor can fetch it, and give its address to `file_segments`.
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Callable, Iterable
from typing import Any

import attrs

from ..errors import ConfigurationError

__all__ = ["MAX_FILE", "RefusedValue", "SegmentFile", "write_segment_file"]

MAX_FILE = 150_000_000
"""Bytes that a file has to stay below ("File segments": 150 MB; the smaller reading of a megabyte)."""

HARMLESS = "@.-_+"
"""Characters of e-mail addresses and phone numbers, which count as no special characters."""


@attrs.frozen
class RefusedValue:
    """A value that is not in the file."""

    index: int
    """Its place in what was given, from 0."""
    value: Any
    reason: str


@attrs.define(kw_only=True)
class SegmentFile:
    """What was written."""

    path: str
    values: int = 0
    size: int = 0
    """Bytes."""
    refused: list[RefusedValue] = attrs.field(factory=list)
    """Every value that was left out; empty if `on_refused` took them."""
    refused_values: int = 0


def write_segment_file(
    values: Iterable[Any],
    path: str | os.PathLike[str],
    *,
    allowed: str = HARMLESS,
    max_bytes: int = MAX_FILE,
    on_refused: Callable[[RefusedValue], object] | None = None,
) -> SegmentFile:
    """Write values of one attribute as the CSV file of a segment. What the vendor would refuse is left out.

    A file of that name is replaced once the new one is complete. To find duplicates, 16 bytes and some
    of each value are kept in memory.

    Args:
        values: Text, or whole numbers.
        path: The file to write.
        allowed: Characters besides letters and digits that values may have.
        max_bytes: The file stays below them; further values are refused.
        on_refused: Called with each value that is left out, in place of listing them.

    Raises:
        ConfigurationError: `allowed` has a character that no value may have.
    """
    if any(not sign.isprintable() or sign in "\"',; " for sign in allowed):
        raise ConfigurationError("allowed: quotes, commas, semicolons and blanks break the file")
    written = SegmentFile(path=os.fspath(path))
    seen: set[bytes] = set()
    folder = os.path.dirname(os.path.abspath(path))
    with tempfile.NamedTemporaryFile("wb", dir=folder, delete=False) as file:
        try:
            for index, value in enumerate(values):
                line = b"" if isinstance(value, bool) else f"{value}\n".encode("utf-8", "surrogatepass")
                reason = _fault(value, allowed)
                digest = hashlib.blake2b(line, digest_size=16).digest()
                if reason is None and digest in seen:
                    reason = "stands there twice"
                if reason is None and written.size + len(line) >= max_bytes:
                    reason = f"the file would reach {max_bytes} bytes; begin another"
                if reason is not None:
                    _refuse(written, RefusedValue(index, value, reason), on_refused)
                    continue
                seen.add(digest)
                file.write(line)
                written.values += 1
                written.size += len(line)
            file.close()
            os.replace(file.name, path)
        except BaseException:
            file.close()
            os.unlink(file.name)
            raise
    return written


def _fault(value: Any, allowed: str) -> str | None:
    if isinstance(value, bool) or not isinstance(value, str | int):
        return f"{type(value).__name__} where text is expected"
    text = str(value)
    if not text:
        return "is empty"
    wrong = sorted({sign for sign in text if not (sign.isalnum() or sign in allowed)})
    return f"has the special characters {' '.join(map(repr, wrong))}" if wrong else None


def _refuse(
    written: SegmentFile, refused: RefusedValue, on_refused: Callable[[RefusedValue], object] | None
) -> None:
    written.refused_values += 1
    if on_refused is None:
        written.refused.append(refused)
    else:
        on_refused(refused)
