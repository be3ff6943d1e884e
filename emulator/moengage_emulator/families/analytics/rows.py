"""What the rows of all analyses have in common."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ...people import Event
    from .question import Question

__all__ = ["Categories", "row"]


class Categories:
    """The values of a breakdown, numbered as they come; without a breakdown there is one category."""

    def __init__(self, question: Question) -> None:
        """None is there at first."""
        self._question = question
        self._known: list[list[Any]] = []

    def number(self, event: Event) -> int:
        """The category of an event."""
        split = self._question.categories(event)
        if split not in self._known:
            self._known.append(split)
        return self._known.index(split)

    def listed(self) -> Iterator[tuple[int, list[Any]]]:
        """Number and value of each."""
        unsplit = self._question.chart["split_by"] is None
        yield from enumerate([[]] if unsplit else self._known)


def row(metric: float, granularity: str, split: list[Any], sequence: int, category: int) -> dict[str, Any]:
    """A row with what every one has."""
    return {
        "metric": metric,
        "granularity": granularity,
        "splitby": split,
        "tseq": sequence,
        "cseq": category,
    }
