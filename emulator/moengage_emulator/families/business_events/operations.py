"""Defining and searching business events. Nothing changes, deletes or lists them all."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...handling import Answer, Call, Fault, Faulted, handles
from ...outbox import messages
from .envelope import refusal
from .stored import EVENTS, business_event, event_named, moment
from .waiting import usage_count
from .wording import BAD_REQUEST, Finding, missing

__all__ = ["LARGEST_NUMBER", "create", "search"]

LARGEST_NUMBER = 50
"""Business events of a workspace, those of the dashboard included ("Create business event", Rate Limit)."""

# No page says what a second event of the same name does. Triggers go by name: it is refused, in words
# that are made up.
_TAKEN = "Business event already exists"


@handles("business_events_create")
def create(call: Call) -> Answer:
    """Define an event. An attribute that stands twice counts once, as the first of them says."""
    body = call.body
    if event_named(call.store, body["event_name"]) is not None:
        raise refusal(call.ids, _TAKEN, [Finding("InvalidValue", "event_name", _TAKEN)])
    events = call.store.collection(EVENTS)
    if events.count() >= LARGEST_NUMBER:
        raise Faulted(Fault("rate_limited"))
    attributes: dict[str, str] = {}
    for item in body["event_attributes"]:
        attributes.setdefault(item["attribute_name"], item["attribute_data_type"])
    made = business_event(
        call.ids.object_id(),
        body["event_name"],
        attributes,
        now=call.clock.now(),
        record_id=call.ids.object_id(),
        created_by=body["created_by"],
    )
    events.put(made["id"], made)
    return Answer(200, {"message": "The business event has been created", "event_id": made["id"]})


@handles("business_events_search")
def search(call: Call) -> Answer:
    """The events that either list names, oldest first; what is not known is missing."""
    if not call.body:
        raise refusal(call.ids, BAD_REQUEST, [missing("event_ids")])
    ids, names = call.body.get("event_ids", ()), call.body.get("event_names", ())
    found = [
        _told(call, event)
        for event in call.store.collection(EVENTS).all()
        if event["id"] in ids or event["name"] in names
    ]
    return Answer(200, {"data": found})


def _told(call: Call, event: Mapping[str, Any]) -> dict[str, Any]:
    """An event with its counts. Nothing changes one, so that there is no `last_updated`."""
    sent = list(messages(call.store, business_event=event["id"]))
    received = event["last_received_at"]
    return {
        "db_name": call.workspace.settings.name,
        "event_id": event["id"],
        "event_name": event["name"],
        "event_attributes": [
            {"attribute_name": name, "attribute_data_type": kind}
            for name, kind in event["attributes"].items()
        ],
        "created_at": moment(event["created_at"]),
        "total_trigger": event["total_trigger"],
        "total_sent_message": len(sent),
        "users_in_segment": len({item["user"] for item in sent}),
        "usage_count": usage_count(call.store, event["name"]),
        "created_by": event["created_by"],
        **({} if received is None else {"last_received_time": moment(received)}),
        "_id": event["record_id"],
    }
