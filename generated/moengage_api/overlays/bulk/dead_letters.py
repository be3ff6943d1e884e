"""The dead-letter file of an import: JSON Lines with every element that was not accepted, and why."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import attrs

from ..encode import convert
from ..errors import ConfigurationError, Problem
from .rows import BadRow

if TYPE_CHECKING:
    from .outcome import Batch, Rejected

__all__ = ["DeadLetters"]


class DeadLetters:
    """A file that grows by a line for each element.

    `{"index": 7, "element": {...}, "problems": [{"path", "message", "remedy", "check"}]}` for one that was
    rejected, `{"index": 7, "element": {...}, "error": "...", "ambiguous": false}` for one of a batch that
    failed. Where an element has no JSON form, `element` is null and `shown` describes it.
    """

    def __init__(self, path: str | os.PathLike[str], *, replace: bool) -> None:
        """Begin the file. It is only replaced where an import goes on and tells everything once more.

        Raises `ConfigurationError` if it exists otherwise.
        """
        flags = os.O_WRONLY | os.O_CREAT | (os.O_TRUNC if replace else os.O_EXCL)
        try:
            # The elements are personal data.
            self._file = os.fdopen(os.open(path, flags, 0o600), "w", encoding="utf-8")
        except FileExistsError:
            raise ConfigurationError(
                f"{os.fspath(path)} exists: it may hold what an earlier import refused. Move it away, or "
                "give another file"
            ) from None

    def reject(self, rejected: Rejected, element: Any) -> None:
        """Write an element that was not sent."""
        shown = element.row if isinstance(element, BadRow) else element
        problems: list[Problem] = []
        converted = convert(shown, {}, "", problems)
        letter: dict[str, Any] = {"index": rejected.index, "element": None if problems else converted}
        if problems:
            letter["shown"] = repr(shown)[:10_000]
        self._write({**letter, "problems": [attrs.asdict(problem) for problem in rejected.problems]})

    def fail(self, batch: Batch) -> None:
        """Write the elements of a batch that failed."""
        elements = json.loads(batch.content)["elements"]
        for index, element in zip(batch.indices, elements, strict=True):
            why = {"error": str(batch.error), "ambiguous": batch.ambiguous}
            self._write({"index": index, "element": element, **why})

    def close(self) -> None:
        """Everything is in the file afterwards."""
        self._file.close()

    def _write(self, letter: dict[str, Any]) -> None:
        # ASCII: a lone surrogate, which is why an element may have been rejected, is no UTF-8.
        self._file.write(json.dumps(letter) + "\n")
        self._file.flush()
