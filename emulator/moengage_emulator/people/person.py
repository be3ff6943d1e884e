"""A user and an event as filters see them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any, NamedTuple

__all__ = ["Event", "Person"]


class Event(NamedTuple):
    """Something a user did. `time` is aware; None where it is not known: no time range has it then."""

    name: str
    attributes: Mapping[str, Any]
    time: datetime | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """A user as filters see one.

    `key` is the vendor's id, `id` the client's own (or the vendor's where there is none); `events` are in
    the order they came, each an `Event` or its name and attributes.
    """

    key: str
    id: str
    attributes: Mapping[str, Any]
    events: Sequence[Event | tuple[str, Mapping[str, Any]]] = ()
