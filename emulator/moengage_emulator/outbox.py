"""Messages that would have left the house: one collection that every sending family writes.

A message is kept with whom it was for, where it went and what it said, so that tests read it, archival
shows it and statistics count it. With its recipient it goes, too.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any, Literal

from .removal import forget_in
from .times import stamp

if TYPE_CHECKING:
    from .ids import Ids
    from .store import Store

__all__ = ["COLLECTION", "Kind", "messages", "send"]

COLLECTION = "outbox"

forget_in(COLLECTION)

Kind = Literal["test", "campaign", "transactional", "alert", "live_activity", "card"]
"""What made the message: a campaign's test, a campaign, the push API, Inform, a live activity, a card."""


def send(
    store: Store,
    ids: Ids,
    now: datetime,
    *,
    kind: Kind,
    channel: str,
    to: str,
    content: Any,
    user: str | None = None,
    source: str | None = None,
    **more: Any,
) -> dict[str, Any]:
    """Keep one message and return it.

    `channel` is PUSH, EMAIL, SMS or CARD; `to` the address, number or token; `user` the client's own id
    of the recipient, None for nobody known; `source` the id of the campaign, alert or activity that it
    belongs to. `more` is what the family wants to find again: `platform`, `locale`, `variation`...
    """
    document = {
        "id": ids.object_id(),
        "kind": kind,
        "channel": channel,
        "user": user,
        "to": to,
        "source": source,
        "content": content,
        **more,
        "sent_at": stamp(now),
    }
    store.collection(COLLECTION).put(document["id"], document)
    return document


def messages(store: Store, **equals: Any) -> Iterator[Mapping[str, Any]]:
    """The messages whose fields equal the given values, oldest first."""
    yield from store.collection(COLLECTION).find(**equals)
