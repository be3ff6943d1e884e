"""When a push goes out: at once, at a set time, or again and again.

`later` whose time is over already is due at once. `periodic` begins with the first time of day that
is still to come, since it names no first day, and goes on until the end of `endDate`.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from ...times import resolve, zone
from .envelope import not_allowed

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

__all__ = ["DEFAULT_ZONE", "MAX_RUNS", "DeliveryError", "check_delivery", "runs_of"]

DEFAULT_ZONE = "Asia/Kolkata"
"""The zone of a delivery that names none ("Push API", campaignDelivery)."""
MAX_RUNS = 366
"""Runs of one periodic push at most: a year of daily ones. The bound is the emulator's own."""


class DeliveryError(ValueError):
    """A delivery that names no moment; the text is for `Error_Message`."""


def check_delivery(delivery: Mapping[str, Any]) -> None:
    """Raises DeliveryError for a day that the calendar does not have, or a zone that nobody knows.

    Fields that the type of delivery has no use for are not looked at.
    """
    if delivery["type"] == "soon":
        return
    if zone(delivery.get("timezone", DEFAULT_ZONE)) is None:
        raise DeliveryError(not_allowed("campaignDelivery.timezone"))
    name = "date" if delivery["type"] == "later" else "endDate"
    if _moment(delivery, name) is None:
        raise DeliveryError(not_allowed(f"campaignDelivery.{name}"))


def runs_of(delivery: Mapping[str, Any], made: datetime) -> Iterator[datetime]:
    """The moments at which a delivery that is not `soon`, asked for at `made`, happens; in order."""
    if delivery["type"] == "later":
        yield max(_moment(delivery, "date") or made, made)
        return
    yield from islice(_periodic(delivery, made), MAX_RUNS)


def _periodic(delivery: Mapping[str, Any], made: datetime) -> Iterator[datetime]:
    last = _moment(delivery, "endDate") or made
    own = zone(delivery.get("timezone", DEFAULT_ZONE)) or UTC
    step = timedelta(days=int(delivery.get("repeatAfter", "1")))
    clock = last.astimezone(own).time()
    local = datetime.combine(made.astimezone(own).date(), clock, own)
    try:
        if local < made:
            local += timedelta(days=1)
        while local.astimezone(UTC) <= last:
            yield local.astimezone(UTC)
            local += step
    except OverflowError:  # the end of the calendar
        return


def _moment(delivery: Mapping[str, Any], name: str) -> datetime | None:
    """The time of day on the day `name`, which the schema has found to look like MM/DD/YYYY."""
    month, day, year = delivery[name].split("/")
    hour, minute = delivery["time"][:-2].strip().split(":")
    hours = int(hour) % 12 + (12 if delivery["time"][-2:].upper() == "PM" else 0)
    local = f"{year}-{int(month):02}-{int(day):02}T{hours:02}:{int(minute):02}:00"
    return resolve(local, delivery.get("timezone", DEFAULT_ZONE))
