"""The runs of campaigns that repeat: when periodic ones happen, and the child campaign that each leaves."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from ...times import resolve, stamp, zone
from .campaigns import new_campaign
from .lifecycle import starts_at

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["MAX_RUNS", "new_run", "occurrences"]

MAX_RUNS = 366
"""Runs of one campaign that are worked out at most: a year of daily ones."""
_HORIZON_DAYS = 3_660
_WEEKDAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
_WEEKS = {"FIRST": 1, "SECOND": 2, "THIRD": 3, "FOURTH": 4}


def occurrences(campaign: Mapping[str, Any]) -> Iterator[datetime]:
    """The moments at which a published periodic campaign runs, in order, MAX_RUNS at most.

    The clock time of the start repeats in the schedule's zone until the number of occurrences or the
    expiry time is reached.
    """
    start = starts_at(campaign)
    schedule = campaign["components"].get("scheduling_details") or {}
    periodic = schedule.get("periodic_details") or {}
    if start is None or not periodic:
        return
    local = start.astimezone(zone(schedule.get("timezone")) or UTC)
    expiry = resolve(schedule.get("expiry_time"), schedule.get("timezone"))
    most = periodic.get("no_of_occurences")
    limit = MAX_RUNS if most is None else max(0, min(most, MAX_RUNS))
    for day in islice(_days(local.date(), periodic), limit):
        moment = datetime.combine(day, time(local.hour, local.minute, local.second), local.tzinfo)
        if expiry is not None and moment >= expiry:
            return
        yield moment.astimezone(UTC)


def _days(first: date, periodic: Mapping[str, Any]) -> Iterator[date]:
    every = max(1, periodic.get("repeat_frequency") or 1)
    frequency = periodic.get("sending_frequency")
    monday = first - timedelta(days=first.weekday())
    for offset in range(_HORIZON_DAYS):
        try:
            day = first + timedelta(days=offset)
        except OverflowError:
            return
        if frequency == "DAILY":
            turn, fits = offset, True
        elif frequency == "WEEKLY":
            named = periodic.get("repeat_on_days_of_week") or [_WEEKDAYS[first.weekday()]]
            turn, fits = (day - monday).days // 7, _WEEKDAYS[day.weekday()] in named
        else:
            turn = (day.year - first.year) * 12 + day.month - first.month
            fits = _fits_month(day, first, periodic)
        if fits and turn % every == 0:
            yield day


def _fits_month(day: date, first: date, periodic: Mapping[str, Any]) -> bool:
    dates = periodic.get("repeat_on_date_of_month") or []
    weekdays = periodic.get("repeat_on_days_of_week_for_month") or []
    if not dates and not weekdays:
        return day.day == first.day
    if day.day in dates:
        return True
    last = (day + timedelta(days=7)).month != day.month
    for rule in weekdays:
        if _WEEKDAYS[day.weekday()] in (rule.get("repeat_on_days_of_week") or []):
            week = rule.get("week_granularity")
            if (week == "LAST" and last) or _WEEKS.get(week) == (day.day + 6) // 7:
                return True
    return False


def new_run(object_id: str, parent: Mapping[str, Any], moment: datetime) -> dict[str, Any]:
    """The child campaign that a run of a repeated campaign at `moment` leaves."""
    components = dict(parent["components"]) | {"scheduling_details": {"delivery_type": "ASAP"}}
    return new_campaign(
        object_id,
        channel=parent["channel"],
        campaign_delivery_type=parent["campaign_delivery_type"],
        created_by=parent["created_by"],
        now=moment,
        components=components,
        state="launched",
        published_at=stamp(moment),
        parent_id=parent["campaign_id"],
        parent_version=parent["id"],
        api=parent.get("api", "V5"),
    )
