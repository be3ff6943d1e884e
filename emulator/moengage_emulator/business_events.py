"""What else happens when a business event is triggered: whoever sends because of it registers a function.

The trigger calls each, once, in its own transaction, after it has counted and stored the trigger:

    @on_business_event
    def send(call: Call, happened: BusinessEventTriggered) -> None:
        for campaign_id in happened.campaigns:
            ...

A message that goes out because of it carries the field `business_event` with the event's id
(`outbox.send(..., business_event=happened.event_id)`): "Search business events" counts those.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from .handling import Call

__all__ = ["BusinessEventListener", "BusinessEventTriggered", "on_business_event", "triggered"]


class BusinessEventTriggered(NamedTuple):
    """One trigger. It is stored under its `id` in the collection `business_event_triggers`."""

    id: str
    event_id: str
    event_name: str
    attributes: Mapping[str, Any]
    """As they were given; none has to be."""
    campaigns: tuple[str, ...]
    """Ids of the documents of the active campaigns that wait for the event."""
    flows: tuple[str, ...]
    """Ids of the flows that it starts; none where the flows of the workspace were started too often."""


BusinessEventListener = Callable[["Call", BusinessEventTriggered], None]

_listeners: list[BusinessEventListener] = []


def on_business_event(function: BusinessEventListener) -> BusinessEventListener:
    """Register a function to be called for every trigger that is accepted."""
    _listeners.append(function)
    return function


def triggered(call: Call, happened: BusinessEventTriggered) -> None:
    """Let everyone who waits for a business event know of a trigger."""
    for function in _listeners:
        function(call, happened)
