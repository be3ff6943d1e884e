"""What a chart looks at: its days, its users, and the events that are its steps."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ...people import Event, Person, SegmentMembers, addressed, matches, people

if TYPE_CHECKING:
    from ...store import Store

__all__ = ["Happened", "Question", "question_of"]


@dataclass(frozen=True, slots=True)
class Happened:
    """An event within the span of a chart, and its day in the workspace."""

    event: Event
    moment: datetime
    day: date


@dataclass(frozen=True, slots=True)
class Question:
    """A chart with the users that it counts and its days in order."""

    chart: Mapping[str, Any]
    users: Sequence[Person]
    days: Sequence[date]
    offset: timedelta
    now: datetime

    @property
    def steps(self) -> Sequence[Mapping[str, Any]]:
        """The events of the chart."""
        found: Sequence[Mapping[str, Any]] = self.chart["events"]
        return found

    def events_of(self, person: Person) -> list[Happened]:
        """What a user did in the span, in the order of time."""
        found = []
        for item in person.events:
            event = Event(*item)
            if event.time is None:
                continue
            day = (event.time.astimezone(UTC) + self.offset).date()
            if self.days[0] <= day <= self.days[-1]:
                found.append(Happened(event, event.time, day))
        return sorted(found, key=lambda item: item.moment)

    def fits(self, step: Mapping[str, Any], event: Event) -> bool:
        """Whether an event is the one that a step asks for."""
        if event.name != step["name"]:
            return False
        group = step.get("filters")
        if not group:
            return True
        return matches(group, Person("", "", event.attributes), self.now, {})

    def categories(self, event: Event) -> list[Any]:
        """The value of the breakdown, as a list; none without a breakdown."""
        name = self.chart["split_by"]
        return [] if name is None else [event.attributes.get(name)]

    def slots(self) -> Iterator[tuple[int, str, Sequence[date]]]:
        """The points of the time axis: number, how it is written, and its days."""
        if not self.chart["by_day"]:
            yield 0, "entire", self.days
            return
        for number, day in enumerate(self.days):
            yield number, f"{day:%Y/%m/%d}", [day]


def question_of(store: Store, chart: Mapping[str, Any], now: datetime, offset: int) -> Question:
    """A chart as it stands at `now`; `offset` is the workspace's, in seconds from UTC."""
    shift = timedelta(seconds=offset)
    last = _day(chart["last_day"]) or (now.astimezone(UTC) + shift).date()
    first = _day(chart["first_day"]) or last - timedelta(days=max(1, chart["days"]) - 1)
    days = [first + timedelta(days=number) for number in range(max(0, (last - first).days) + 1)]
    segments = SegmentMembers(store, now)
    users = [item for item in people(store) if addressed(chart["segmentation"], item, now, segments)]
    return Question(chart, users, days, shift, now)


def _day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)
