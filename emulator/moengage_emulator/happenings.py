"""What else has to happen when a user's event arrives: other families listen for it.

A family registers a function, which is called in the transaction that stored the event, after it:

    @on_event
    def count(happening: Happening) -> None:
        happening.store.collection("counts").put(happening.event["id"], {"name": happening.event["name"]})
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .handling import Call
    from .ids import Ids
    from .store import Store
    from .workspaces import Workspace

__all__ = ["Happening", "happened", "on_event"]


@dataclass(frozen=True, slots=True)
class Happening:
    """An event that was stored. `now` is when it arrived, `event` its document in `events`."""

    store: Store
    ids: Ids
    workspace: Workspace
    now: datetime
    event: Mapping[str, Any]


Listener = Callable[[Happening], None]

_listeners: list[Listener] = []


def on_event(listener: Listener) -> Listener:
    """Register a function to be called for every event that is stored."""
    _listeners.append(listener)
    return listener


def happened(call: Call, event: Mapping[str, Any]) -> None:
    """Tell every family of an event, whose user is stored by now."""
    happening = Happening(call.store, call.ids, call.workspace, call.clock.now(), event)
    for listener in _listeners:
        listener(happening)
