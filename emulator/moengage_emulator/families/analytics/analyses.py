"""The rows of each analysis. What every row has: `metric`, `granularity`, `splitby`, `tseq`, `cseq`.

"Get chart data" names the further fields of each analysis and shows a row or two; how the figures are
worked out it does not say.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from datetime import timedelta
from string import ascii_uppercase
from typing import TYPE_CHECKING, Any

from .rows import Categories, row
from .sessions import session_rows

if TYPE_CHECKING:
    from .question import Question

__all__ = ["ANALYSES"]

Row = dict[str, Any]


def _behavior(question: Question) -> Iterator[Row]:
    """How often each event was done: by step, category and day, zeros included."""
    for number, step in enumerate(question.steps):
        counts: Counter[tuple[int, Any]] = Counter()
        categories = Categories(question)
        for person in question.users:
            for item in question.events_of(person):
                if question.fits(step, item.event):
                    counts[categories.number(item.event), item.day] += 1
        for category, split in categories.listed():
            for sequence, granularity, days in question.slots():
                metric = float(sum(counts[category, day] for day in days))
                yield row(metric, granularity, split, sequence, category) | {
                    "step": _letter(number),
                    "grouped_by": step["name"],
                }


def _funnel(question: Question) -> Iterator[Row]:
    """How many users did the steps one after the other; a user belongs to the category of the first."""
    reached: Counter[tuple[int, int]] = Counter()
    categories = Categories(question)
    for person in question.users:
        place, category = 0, 0
        for item in question.events_of(person):
            if place < len(question.steps) and question.fits(question.steps[place], item.event):
                if place == 0:
                    category = categories.number(item.event)
                place += 1
                reached[category, place] += 1
    for category, split in categories.listed():
        for place in range(1, len(question.steps) + 1):
            metric = reached[category, place]
            yield row(metric, "entire", split, 0, category) | {
                "step": place,
                "split_by_weight": reached[category, 1],
            }


def _retention(question: Question) -> Iterator[Row]:
    """Of those who did the first event: how many did the second one so many days after, in percent.

    A row for each number of days; who began too late to have come that far does not count in it.
    """
    first, then = question.steps[0], question.steps[-1]
    totals: Counter[int] = Counter()
    retained: Counter[int] = Counter()
    for person in question.users:
        events = question.events_of(person)
        begins = [item.day for item in events if question.fits(first, item.event)]
        if not begins:
            continue
        days = {item.day for item in events if question.fits(then, item.event)}
        for distance in range((question.days[-1] - begins[0]).days + 1):
            totals[distance] += 1
            retained[distance] += begins[0] + timedelta(days=distance) in days
    for distance in range(len(question.days)):
        total, back = totals[distance], retained[distance]
        metric = round(back / total * 100, 2) if total else 0.0
        yield row(metric, "entire", [], distance, 0) | {
            "total_users": total,
            "retained_user": back,
            "retention_comparison_index": 0,
            "retention_compared_by": then["name"],
        }


def _user(question: Question) -> Iterator[Row]:
    """How many users did an event how often: a bucket for each number that there is, in no order."""
    for number, step in enumerate(question.steps):
        buckets = Counter(
            sum(question.fits(step, item.event) for item in question.events_of(person))
            for person in question.users
        )
        for times, users in buckets.items():
            yield row(users, "entire", [], 0, 0) | {"step": _letter(number), "bucket": str(float(times))}


def _letter(number: int) -> str:
    """A, B... Z, AA, AB..."""
    letters = ""
    while number >= 0:
        number, place = divmod(number, len(ascii_uppercase))
        letters, number = ascii_uppercase[place] + letters, number - 1
    return letters


ANALYSES: Mapping[str, Callable[[Question], Iterator[Row]]] = {
    "behavior": _behavior,
    "funnel": _funnel,
    "retention": _retention,
    "user": _user,
    "session": lambda question: session_rows(question, "session"),
    "source": lambda question: session_rows(question, "source"),
}
"""Analysis -> its rows."""
