"""Sessions: the events of a user with less than half an hour between them, and where they came from."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import TYPE_CHECKING, Any

from .rows import Categories, row

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .question import Happened, Question

__all__ = ["PAUSE", "session_rows"]

PAUSE = timedelta(minutes=30)
"""How long without an event a session lasts. The page does not say it."""


def session_rows(question: Question, analysis: str) -> Iterator[dict[str, Any]]:
    """How many sessions had each event: by day of their begin, and for `source` by where they came from."""
    for number, step in enumerate(question.steps):
        counts: Counter[tuple[int, Any]] = Counter()
        categories = Categories(question)
        for person in question.users:
            for session in _sessions(question.events_of(person)):
                if any(question.fits(step, item.event) for item in session):
                    counts[categories.number(session[0].event), session[0].day] += 1
        for category, split in categories.listed():
            for sequence, granularity, days in question.slots():
                metric = float(sum(counts[category, day] for day in days))
                yield row(metric, granularity, split, sequence, category) | {
                    "analysis_type": analysis,
                    "event_name": step["name"],
                    "fseq": number,
                }


def _sessions(events: list[Happened]) -> Iterator[list[Happened]]:
    session: list[Happened] = []
    for item in events:
        if session and item.moment - session[-1].moment >= PAUSE:
            yield session
            session = []
        session.append(item)
    if session:
        yield session
