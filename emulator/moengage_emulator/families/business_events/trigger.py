"""Triggering a business event: it is stored and counted, and whoever waits for it is told."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

from ...business_events import BusinessEventTriggered, triggered
from ...handling import Answer, Call, handles
from ..data.journal import note_notice
from .envelope import refusal
from .stored import EVENTS, TRIGGERS, event_named
from .waiting import active_campaigns, startable_flows, waiting_flows
from .wording import UNKNOWN_EVENT, Finding

__all__ = ["trigger"]

# The detail says it without the slip of the message.
_UNKNOWN = Finding("InvalidValue", "event_name", "Business event does not exist")
_UNDECLARED = "Wrong business event attribute passed in api request"
_IDLE = "No active campaign found for business event name"


@handles("business_events_trigger")
def trigger(call: Call) -> Answer:
    """Tell that an event has happened. Each call counts.

    Refused where there is no such event, an attribute was not defined, or nobody waits: neither a campaign
    nor a flow, which listens as well although the refusal does not say so.
    """
    name, given = call.body["event_name"], call.body["event_attributes"]
    event = event_named(call.store, name)
    if event is None:
        raise refusal(call.ids, UNKNOWN_EVENT, [_UNKNOWN])
    undeclared = [attribute for attribute in given if attribute not in event["attributes"]]
    if undeclared:
        found = [Finding("InvalidValue", attribute, _UNDECLARED) for attribute in undeclared]
        raise refusal(call.ids, _UNDECLARED, found)
    now = call.clock.now()
    campaigns, flows = active_campaigns(call, name), waiting_flows(call.store, name)
    if not campaigns and not flows:
        raise refusal(call.ids, _IDLE, [Finding("InvalidValue", "event_name", _IDLE)])
    happened = BusinessEventTriggered(
        id=call.ids.object_id(),
        event_id=event["id"],
        event_name=name,
        attributes=given,
        campaigns=campaigns,
        flows=startable_flows(call.store, flows, now),
    )
    _keep(call, happened)
    event |= {"total_trigger": event["total_trigger"] + 1, "last_received_at": now.isoformat()}
    call.store.collection(EVENTS).put(event["id"], event)
    _note_types(call, event["attributes"], given)
    triggered(call, happened)
    return Answer(200, {"message": "The business event has been triggered"})


def _keep(call: Call, happened: BusinessEventTriggered) -> None:
    document = {
        "id": happened.id,
        "event": happened.event_id,
        "name": happened.event_name,
        "attributes": happened.attributes,
        "triggered_by": call.body.get("triggered_by"),
        "time": call.clock.now().isoformat(),
        "campaigns": happened.campaigns,
        "flows": happened.flows,
    }
    call.store.collection(TRIGGERS).put(happened.id, document)


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


# The form of a date is stated nowhere; the example has slashes. Any text with a digit passes.
_FITS: Mapping[str, Callable[[Any], bool]] = {
    "string": lambda value: isinstance(value, str),
    "int": lambda value: _is_number(value) and value == value // 1,
    "float": _is_number,
    "array": lambda value: isinstance(value, list),
    "date": lambda value: isinstance(value, str) and re.search(r"\d", value) is not None,
}


def _note_types(call: Call, declared: Mapping[str, str], given: Mapping[str, Any]) -> None:
    """No page refuses a value of another type than was defined: it is taken, and noted."""
    names = [name for name, value in given.items() if not _FITS[declared[name]](value)]
    if names:
        reason = "the value of an attribute is not of the type that was defined"
        note_notice(call, reason, event=call.body["event_name"], names=names)
