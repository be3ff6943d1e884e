"""Business events and their triggers as documents."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...store import Store

__all__ = ["EVENTS", "TRIGGERS", "business_event", "event_named", "moment"]

EVENTS = "business_events"
TRIGGERS = "business_event_triggers"
"""One document for each accepted trigger: `event` (id), `name`, `attributes`, `triggered_by`, `time`, and
what it reached: `campaigns` and `flows` (ids)."""


def business_event(
    event_id: str,
    name: str,
    attributes: Mapping[str, str] | None = None,
    *,
    now: datetime,
    **fields: Any,
) -> dict[str, Any]:
    """A document of `business_events`: one that was made at `now` and never triggered.

    `attributes`: name -> type (string, int, float, array or date). `fields` may be `record_id`,
    `created_by`, `total_trigger` and `last_received_at`.
    """
    return {
        "id": event_id,
        # Answers have a second id, of the record ("Search business events").
        "record_id": event_id[::-1],
        "name": name,
        "attributes": dict(attributes or {}),
        "created_by": "owner@example.com",
        "created_at": now.isoformat(),
        "total_trigger": 0,
        "last_received_at": None,
        **fields,
    }


def event_named(store: Store, name: str) -> dict[str, Any] | None:
    """The business event of this name; case matters."""
    return next(iter(store.collection(EVENTS).find(name=name)), None)


def moment(stored: str) -> str:
    """`2027-03-01T08:12:45.120000`: a stored time as answers have it, UTC without saying so."""
    naive = datetime.fromisoformat(stored).astimezone(UTC).replace(tzinfo=None)
    return naive.isoformat(timespec="microseconds")
