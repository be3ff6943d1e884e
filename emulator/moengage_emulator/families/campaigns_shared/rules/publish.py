"""What a campaign needs beyond sound components before it can go live ("Validate Campaign")."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ....times import zone
from ..draft import Draft, Problem, Rule, blank, invalid, missing
from . import email, push
from .content import cells, declared

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["RULES"]

ZONED = ("AT_FIXED_TIME", "SEND_IN_BTS")
SCHEDULED_TYPES = ("ONE_TIME", "PERIODIC")
SOURCES = {
    "BUSINESS_EVENT_TRIGGERED": "business_event",
    "BROADCAST_LIVE_ACTIVITY": "broadcast_live_activity_id",
    "LOCATION_TRIGGERED": "geofences",
}
"""Delivery type -> what it waits for, a field of `basic_details`."""

DELAY_FIELDS = ("trigger_delay_type", "trigger_delay_value", "trigger_delay_granularity")


def content(draft: Draft) -> Iterator[Problem]:
    """There is a message of the channel."""
    if next(cells(draft.part("campaign_content"), draft.channel), None) is None:
        yield invalid("campaign_content is required for publish", "campaign_content")


def scheduling(draft: Draft) -> Iterator[Problem]:
    """One-time and periodic campaigns have a schedule, fixed times a start and a known time zone."""
    root = "scheduling_details"
    part = draft.part(root)
    if draft.delivery_type in SCHEDULED_TYPES and blank(part):
        yield invalid("scheduling_details is required for publish", root)
    # No page says that a fixed time needs `start_time`; without it there is nothing to schedule.
    if part.get("delivery_type") == "AT_FIXED_TIME" and blank(part.get("start_time")):
        yield missing(root, "start_time")
    if part.get("delivery_type") in ZONED and blank(part.get("timezone")):
        yield missing(root, "timezone")
    elif not blank(part.get("timezone")) and zone(part["timezone"]) is None:
        yield invalid("timezone is not a known time zone", root, "timezone")
    if draft.delivery_type == "PERIODIC" and not blank(part):
        periodic = part.get("periodic_details") or {}
        if blank(periodic):
            yield missing(root, "periodic_details")
        elif blank(periodic.get("sending_frequency")):
            yield missing(root, "periodic_details", "sending_frequency")


def trigger(draft: Draft) -> Iterator[Problem]:
    """What starts a campaign that waits for something."""
    root = "trigger_condition"
    part = draft.part(root)
    if part.get("trigger_attr") not in (None, "If Action"):
        yield invalid("trigger_attr must be If Action", root, "trigger_attr")
    if draft.delivery_type == "EVENT_TRIGGERED":
        if blank(part):
            yield invalid("trigger_condition is required for publish", root)
        elif blank((part.get("included_filters") or {}).get("filters")):
            yield missing(root, "included_filters")
    elif draft.delivery_type == "DEVICE_TRIGGERED":
        if blank(part):
            yield invalid("trigger_condition is required for publish", root)
        for name in DELAY_FIELDS:
            if part.get(name) is not None:
                yield invalid(f"{name} is not supported for DEVICE_TRIGGERED campaigns", root, name)
    source = SOURCES.get(draft.delivery_type)
    if source is not None and blank(draft.part("basic_details").get(source)):
        yield missing("basic_details", source)


def geofence(draft: Draft) -> Iterator[Problem]:
    """A location-triggered campaign has a place on earth."""
    fence = draft.part("basic_details").get("geofences")
    if draft.delivery_type != "LOCATION_TRIGGERED" or not fence:
        return
    for name, least, most in (("latitude", -90, 90), ("longitude", -180, 180), ("radius", 0, 1e8)):
        if not _between(fence.get(name), least, most):
            yield invalid(f"{name} is not valid", "basic_details", "geofences", name)


def _between(text: object, least: float, most: float) -> bool:
    try:
        return least <= float(str(text)) <= most
    except ValueError:
        return False


def delivery_controls(draft: Draft) -> Iterator[Problem]:
    """Event-triggered push decides on do-not-disturb, and a queue says how long it holds a message."""
    part = draft.part("delivery_controls")
    pushed_by_event = draft.channel == "PUSH" and draft.delivery_type == "EVENT_TRIGGERED"
    if pushed_by_event and part.get("bypass_dnd") is None:
        yield missing("delivery_controls", "bypass_dnd")
    if part.get("queuing_enabled") is True and part.get("queue_duration") is None:
        yield missing("delivery_controls", "queue_duration")


def audience_limit(draft: Draft) -> Iterator[Problem]:
    """A one-time campaign's audience limit has no other field than `limit`; the others need all three."""
    root = "campaign_audience_limit"
    part = draft.part(root)
    if part.get("is_campaign_audience_limit_enabled") is not True:
        return
    for name in ("metric", "frequency"):
        given = part.get(name) is not None
        if given and draft.delivery_type == "ONE_TIME":
            yield invalid(f"{name} is not supported for ONE_TIME campaigns", root, name)
        elif not given and draft.delivery_type != "ONE_TIME":
            yield missing(root, name)


RULES: tuple[Rule, ...] = (
    content,
    declared,
    push.complete,
    email.complete,
    trigger,
    geofence,
    scheduling,
    delivery_controls,
    audience_limit,
)
