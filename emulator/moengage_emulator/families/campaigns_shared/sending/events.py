"""Event-triggered campaigns: a user does what they wait for, and they go out to that user."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any

from ....happenings import on_event
from ....jobs import cancel, plan_at, runs
from ....people import Event, Person, matches, person_with_key
from ....removal import on_removal
from ..audience import segments
from ..campaigns import Campaigns
from ..lifecycle import status_of
from .delivery import Delivery, Trigger
from .scene import Scene

if TYPE_CHECKING:
    from ....happenings import Happening
    from ....jobs import JobRun
    from ....store import Store

__all__ = ["DELAYED", "forget_delayed", "trigger_campaigns"]

DELAYED = "campaigns_delayed_message"
"""The kind of job that sends what a trigger asked for later; its details name the `user`."""

_KIND = "EVENT_TRIGGERED"
_UNITS = {"MINUTES": "minutes", "HOURS": "hours", "DAYS": "days"}


@on_event
def trigger_campaigns(happening: Happening) -> None:
    """Send, now or later, every active campaign whose trigger the event completes."""
    store, event = happening.store, happening.event
    waiting = [
        campaign
        for campaign in store.collection("campaigns").find(campaign_delivery_type=_KIND, state="launched")
        if any(item.get("action_name") == event["name"] for item in _actions(_trigger(campaign)))
    ]
    person = person_with_key(store, event["user"]) if waiting else None
    if person is None:
        return
    scene = Scene.at(store, happening.ids, happening.workspace, happening.now)
    for campaign in waiting:
        if _is_active(campaign, scene) and _completes(event, person, campaign, scene):
            _answer(scene, campaign, person, event)


def _answer(scene: Scene, campaign: Mapping[str, Any], person: Person, event: Mapping[str, Any]) -> None:
    condition = _trigger(campaign)
    delay = _delay(condition)
    if not delay and not condition.get("secondary_included_filters"):
        Delivery(scene, campaign, _behind(event)).send_to_audience([person])
        return
    try:
        due = scene.now + delay
    except OverflowError:  # beyond the calendar: never
        return
    details = {
        "campaign": campaign["campaign_id"],
        "user": person.key,
        "event": {name: event.get(name) for name in ("id", "attributes", "platform")},
        "since": scene.now.isoformat(),
    }
    plan_at(scene.store, scene.ids, DELAYED, due=due, details=details)


@runs(DELAYED)
def _send_delayed(run: JobRun) -> None:
    """Send what a trigger asked for, unless the campaign or the user is gone by now, or has moved on."""
    details = run.details
    campaign = Campaigns(run.store).find(details["campaign"])
    person = person_with_key(run.store, details["user"])
    scene = Scene.of_job(run)
    if campaign is None or person is None or not _is_active(campaign, scene):
        return
    then = _trigger(campaign).get("secondary_included_filters")
    since = datetime.fromisoformat(details["since"])
    if then and not _holds(then, _within(person, since), scene):
        return
    Delivery(scene, campaign, _behind(details["event"])).send_to_audience([person])


@on_removal
def forget_delayed(store: Store, user: Mapping[str, Any]) -> None:
    """Nothing is sent later to a user who is removed."""
    cancel(store, DELAYED, user=user["id"])


def _is_active(campaign: Mapping[str, Any], scene: Scene) -> bool:
    return status_of(campaign, scene.now, scene.settings.sending_seconds) == "ACTIVE"


def _completes(event: Mapping[str, Any], person: Person, campaign: Mapping[str, Any], scene: Scene) -> bool:
    """Whether the event is one that the trigger asks for, and all that it asks for is there now."""
    alone = replace(person, events=[Event(event["name"], event["attributes"], _time(event))])
    group = _trigger(campaign).get("included_filters") or {}
    fits = any(
        _holds({"filters": [_once(item)]}, alone, scene)
        for item in _actions(_trigger(campaign))
        if item.get("action_name") == event["name"]
    )
    return fits and _holds(group, person, scene)


def _once(item: Mapping[str, Any]) -> dict[str, Any]:
    """An action filter as it looks at a single event, however often and when it asks for it."""
    return {name: value for name, value in item.items() if name not in ("execution", "primary_time_range")}


def _actions(condition: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """The events that a trigger waits for."""
    for item in (condition.get("included_filters") or {}).get("filters") or ():
        if item.get("filter_type") == "actions" and item.get("executed", True):
            yield item


def _holds(group: Mapping[str, Any], person: Person, scene: Scene) -> bool:
    return matches(group, person, scene.now, segments(scene.settings))


def _within(person: Person, since: datetime) -> Person:
    """The user with what happened since then alone."""
    events = [event for event in map(_event, person.events) if event.time is None or event.time > since]
    return replace(person, events=events)


def _event(item: Event | tuple[str, Mapping[str, Any]]) -> Event:
    return item if isinstance(item, Event) else Event(*item)


def _delay(condition: Mapping[str, Any]) -> timedelta:
    """How long after the trigger the message goes out.

    Of a span from which the vendor picks for each user, the shortest. What should come before its own
    trigger goes out at once.
    """
    kind = condition.get("trigger_delay_type")
    if kind == "INTELLIGENT_DELAY":
        span = condition.get("intelligent_delay_optimization") or {}
        return _span(span.get("min_delay_value"), span.get("min_delay_granularity"))
    if kind != "DELAY" or condition.get("trigger_relation") == "BEFORE":
        return timedelta(0)
    return _span(condition.get("trigger_delay_value"), condition.get("trigger_delay_granularity"))


def _span(value: Any, unit: Any) -> timedelta:
    try:
        return timedelta(**{_UNITS[str(unit)]: int(value or 0)})
    except OverflowError:
        return timedelta.max


def _trigger(campaign: Mapping[str, Any]) -> Mapping[str, Any]:
    return campaign["components"].get("trigger_condition") or {}


def _behind(event: Mapping[str, Any]) -> Trigger:
    return Trigger(event["id"], event["attributes"], event.get("platform"))


def _time(event: Mapping[str, Any]) -> datetime:
    return datetime.fromisoformat(event["time"])
