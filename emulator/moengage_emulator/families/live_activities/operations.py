"""Start, update and end a live activity.

    (none) --start--> running --update--> running --end--> ended

An instance whose dismissal date is over takes nothing more, whoever set that date: start, update (with
a date in the past, to end it at once) or end (how long the last content stays).
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, handles
from ...outbox import messages, send
from ...people import addressed, devices_of, people
from ...times import stamp
from ..push.segments import segment_lists
from .campaigns import find_broadcast
from .envelope import not_permitted

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

__all__ = ["INSTANCES", "MAX_INSTANCES", "end", "instance", "start", "update"]

INSTANCES = "live_activity_instances"
"""Instances, in the order of their start."""
MAX_INSTANCES = 100
"""Running instances of one broadcast; the page has a cap and no figure (setting
`live_activity_max_instances` in `extra`)."""

NO_TOKEN_AUTH = "Only IOS token auth is allowed, please upload .p8 file"  # noqa: S105 - a text, no password
DUPLICATE = "Duplicate Request, please use different instance_id"
TOO_MANY = "Max Instances Limit Reached"
INVALID_ACTION = "Invalid Action"
DISMISSED = "Dismissal date is already passed"


def instance(broadcast: str, instance_id: str, ios: Mapping[str, Any], *, now: datetime) -> dict[str, Any]:
    """A document of `live_activity_instances` that runs since `now`, to be put under its `id`.

    `ios` is as that of a start; `attribute_type` and `attribute_info` may be left out.
    """
    return {
        "id": _key(broadcast, instance_id),
        "broadcast": broadcast,
        "instance_id": instance_id,
        "state": "running",
        "attribute_type": ios.get("attribute_type"),
        "attribute_info": ios.get("attribute_info"),
        "started_at": stamp(now),
        **_shown(ios, now),
        "dismissal_date": ios.get("dismissal_date"),
    }


@handles("live_activities_start")
def start(call: Call) -> Answer:
    """Start an instance on every iOS device that the campaign addresses.

    A name of an instance is taken once for each broadcast, also after the instance has ended.
    """
    campaign = _campaign(call)
    broadcast, ios, now = call.body["broadcast_live_activity_id"], call.body["ios"], call.clock.now()
    instance_id = call.body.get("instance_id") or _new_instance_id(call)
    instances = call.store.collection(INSTANCES)
    if instances.get(_key(broadcast, instance_id)) is not None:
        raise not_permitted(DUPLICATE)
    most = call.workspace.settings.extra.get("live_activity_max_instances", MAX_INSTANCES)
    running = [item for item in instances.find(broadcast=broadcast) if _running(item, now)]
    if len(running) >= most:
        raise not_permitted(TOO_MANY)
    made = instance(broadcast, instance_id, ios, now=now)
    instances.put(made["id"], made)
    for user, token in _audience(call, campaign, now):
        _send(call, made, "start", user, token)
    return _done(made)


@handles("live_activities_update")
def update(call: Call) -> Answer:
    """Replace the content of a running instance, wherever it was started."""
    return _change(call, "update")


@handles("live_activities_end")
def end(call: Call) -> Answer:
    """Show the last content of a running instance, for as long as the dismissal date says."""
    return _change(call, "end")


def _change(call: Call, action: str) -> Answer:
    _campaign(call)
    now = call.clock.now()
    changed = _instance(call, now) | _shown(call.body["ios"], now)
    if "dismissal_date" in call.body["ios"]:
        # One that is set stays until another one comes.
        changed["dismissal_date"] = call.body["ios"]["dismissal_date"]
    if action == "end":
        changed["state"] = "ended"
    call.store.collection(INSTANCES).put(changed["id"], changed)
    for message in messages(call.store, kind="live_activity", source=changed["id"], action="start"):
        _send(call, changed, action, message["user"], message["to"])
    return _done(changed)


def _campaign(call: Call) -> dict[str, Any]:
    """The campaign of the request. Raises a 403 for none, and in a workspace without a .p8 file.

    The setting `apns_token_auth` (in `extra`) is on unless told otherwise.
    """
    if not call.workspace.settings.extra.get("apns_token_auth", True):
        raise not_permitted(NO_TOKEN_AUTH)
    broadcast = call.body["broadcast_live_activity_id"]
    campaign = find_broadcast(call.store, broadcast)
    if campaign is None:
        raise not_permitted(f"Campaign not found for {broadcast}")
    return campaign


def _instance(call: Call, now: datetime) -> dict[str, Any]:
    """The instance that a change is for. Without a name: the latest that runs, else the latest.

    Raises a 403 for one that does not exist or was ended, and for one whose dismissal date is over.
    """
    instances = call.store.collection(INSTANCES)
    broadcast, named = call.body["broadcast_live_activity_id"], call.body.get("instance_id")
    if named is not None:
        found = instances.get(_key(broadcast, named))
    else:
        latest = instances.find(broadcast=broadcast)[::-1]
        found = next((item for item in latest if _running(item, now)), next(iter(latest), None))
    if found is None or found["state"] == "ended":
        raise not_permitted(INVALID_ACTION)
    if not _running(found, now):
        raise not_permitted(DISMISSED)
    return found


def _running(item: Mapping[str, Any], now: datetime) -> bool:
    dismissal = item["dismissal_date"]
    return item["state"] == "running" and (dismissal is None or dismissal > now.timestamp())


def _shown(ios: Mapping[str, Any], now: datetime) -> dict[str, Any]:
    """What an instance shows from now on."""
    return {
        "content_state": ios["content_state"],
        "alert": ios["alert"],
        "stale_date": ios.get("stale_date"),
        "updated_at": stamp(now),
    }


def _audience(call: Call, campaign: Mapping[str, Any], now: datetime) -> Iterator[tuple[str, str]]:
    """User and token of every iOS device that the campaign reaches."""
    segments = segment_lists(call.store, now)
    for person in people(call.store):
        if addressed(campaign["segmentation"], person, now, segments):
            for device in devices_of(call.store, person):
                if device.platform == "IOS" and device.reachable:
                    yield person.id, device.token


def _send(call: Call, item: Mapping[str, Any], action: str, user: str | None, token: str) -> None:
    shown = ("attribute_type", "attribute_info") if action == "start" else ("stale_date",)
    send(
        call.store,
        call.ids,
        call.clock.now(),
        kind="live_activity",
        channel="PUSH",
        to=token,
        content={name: item[name] for name in (*shown, "content_state", "alert", "dismissal_date")},
        user=user,
        source=item["id"],
        platform="IOS",
        action=action,
        broadcast=item["broadcast"],
        instance_id=item["instance_id"],
    )


def _key(broadcast: str, instance_id: str) -> str:
    return json.dumps([broadcast, instance_id])


def _new_instance_id(call: Call) -> str:
    """Epoch milliseconds and eight hexadecimal digits, as in the sample."""
    return f"{int(call.clock.now().timestamp() * 1000)}-{call.ids.object_id()[:8]}"


def _done(item: Mapping[str, Any]) -> Answer:
    return Answer(200, {"data": {"instance_id": item["instance_id"], "message": "success"}})
