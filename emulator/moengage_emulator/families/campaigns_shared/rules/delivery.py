"""Rules of `delivery_controls` and `campaign_audience_limit`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..draft import Draft, Problem, invalid, missing

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["audience_limit", "controls"]

QUEUE_HOURS = (1, 48)  # "Create Campaign", queue_duration
NEVER_QUEUED = ("DEVICE_TRIGGERED", "LOCATION_TRIGGERED")
LIMIT_FIELDS = ("metric", "frequency", "limit")


def controls(draft: Draft) -> Iterator[Problem]:
    """Queuing is only for campaigns that can queue, and for a number of hours that fits its switch."""
    part = draft.part("delivery_controls")
    enabled, duration = part.get("queuing_enabled"), part.get("queue_duration")
    where = ("delivery_controls", "queue_duration")
    least, most = QUEUE_HOURS
    if enabled is False and duration not in (None, 0):
        yield invalid("queue_duration must be 0 while queuing is off", *where)
    if enabled is not True:
        return
    if draft.delivery_type in NEVER_QUEUED:
        text = f"queuing is not supported for {draft.delivery_type} campaigns"
        yield invalid(text, "delivery_controls", "queuing_enabled")
    if duration is not None and not least <= duration <= most:
        yield invalid(f"queue_duration must be between {least} and {most} hours", *where)


def audience_limit(draft: Draft) -> Iterator[Problem]:
    """The limit's fields come and go with its switch; `INSTANCE` is for periodic push.

    `metric` and `frequency` come together. Whether a delivery type wants them is left to publishing:
    "Create Campaign" asks for them in one place and forbids them to one-time campaigns in another.
    """
    root = "campaign_audience_limit"
    part = draft.part(root)
    if draft.has(root) and draft.delivery_type == "BROADCAST_LIVE_ACTIVITY":
        yield invalid("a live activity campaign has no audience limit", root)
    given = [name for name in LIMIT_FIELDS if part.get(name) is not None]
    if part.get("is_campaign_audience_limit_enabled") is False:
        for name in given:
            yield invalid(f"{name} must be absent while the limit is off", root, name)
        return
    needed = LIMIT_FIELDS if {"metric", "frequency"} & set(given) else ("limit",)
    if part.get("is_campaign_audience_limit_enabled") or len(needed) > 1:
        for name in needed:
            if name not in given:
                yield missing(root, name)
    periodic_push = draft.channel == "PUSH" and draft.delivery_type == "PERIODIC"
    if part.get("frequency") == "INSTANCE" and not periodic_push and draft.delivery_type != "ONE_TIME":
        yield invalid("frequency INSTANCE is for periodic push campaigns only", root, "frequency")
