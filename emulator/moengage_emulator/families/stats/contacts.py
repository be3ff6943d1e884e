"""What became of a campaign, user by user: messages, users who got none, and what users did then.

A message is in the outbox, who got none in `campaign_unsent`. What an app or an e-mail service would report
of a message is taken from the events of its user: those that the dashboard calls "Notification Clicked
Web", "Email Opened" and so on, whose attribute `cid` or `campaign_id` names the campaign or the run.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, NamedTuple

from ...outbox import messages
from ...people import Event, person_with_id, person_with_key
from ...times import parse_stamp
from ..campaigns_shared.sending import UNSENT

if TYPE_CHECKING:
    from ...store import Store

__all__ = ["INTERACTIONS", "Contact", "Interaction", "contacts_of", "events_of"]

_PLATFORMS = ("Android", "iOS", "Web")
INTERACTIONS: Mapping[str, tuple[str, str]] = {
    **{f"Notification Received {name}": ("impression", name.upper()) for name in _PLATFORMS},
    **{f"Notification Clicked {name}": ("click", name.upper()) for name in _PLATFORMS},
    "Email Opened": ("opened", "EMAIL"),
    "Email Clicked": ("click", "EMAIL"),
    "Email Unsubscribed": ("unsubscribe", "EMAIL"),
    # As the preference page files it ("Update Subscription Preferences").
    "MOE_EMAIL_UNSUBSCRIBE": ("unsubscribe", "EMAIL"),
    "Email Spam Complained": ("complaint", "EMAIL"),
    "Email Hard Bounced": ("hard_bounce", "EMAIL"),
    "Email Soft Bounced": ("soft_bounce", "EMAIL"),
}
"""Event -> the figure that it counts for, and the platform of the message."""


class Interaction(NamedTuple):
    """Something that a user did with a message."""

    figure: str
    time: datetime


@dataclass(slots=True, eq=False)
class Contact:
    """One message, or one user who got none for a `reason`."""

    user: str
    source: str
    parent: str | None
    platform: str
    locale: str
    variation: str
    time: datetime
    reason: str | None
    interactions: list[Interaction] = field(default_factory=list)

    def first(self, *figures: str) -> datetime | None:
        """When the user first did one of these."""
        return min((item.time for item in self.interactions if item.figure in figures), default=None)


def contacts_of(store: Store, **equals: Any) -> list[Contact]:
    """The contacts whose documents have these values, by time, with what users did."""
    found = [_contact(item, item["sent_at"], None) for item in messages(store, kind="campaign", **equals)]
    for item in store.collection(UNSENT).find(**equals):
        found.append(_contact(item, item["at"], item["reason"]))
    found.sort(key=lambda contact: contact.time)
    received: defaultdict[str, list[Contact]] = defaultdict(list)
    for contact in found:
        if contact.reason is None:
            received[contact.user].append(contact)
    for user, own in received.items():
        for event in events_of(store, user):
            _note(event, own)
    return found


def events_of(store: Store, user: str) -> Iterator[Event]:
    """The events of the user with this id, the client's own or the vendor's, whose time is known."""
    person = person_with_id(store, user) or person_with_key(store, user)
    for item in person.events if person is not None else ():
        event = Event(*item)
        if event.time is not None:
            yield event


def _note(event: Event, own: list[Contact]) -> None:
    """Add what an event tells to the last message before it that it can mean."""
    if event.name not in INTERACTIONS or event.time is None:
        return
    figure, platform = INTERACTIONS[event.name]
    named = (event.attributes.get("cid"), event.attributes.get("campaign_id"))
    for contact in reversed(own):
        meant = contact.source in named or (contact.parent is not None and contact.parent in named)
        if meant and contact.platform == platform and contact.time <= event.time:
            contact.interactions.append(Interaction(figure, event.time))
            return


def _contact(item: Mapping[str, Any], at: str, reason: str | None) -> Contact:
    names = ("user", "source", "parent", "platform", "locale", "variation")
    facts: dict[str, Any] = {name: item.get(name) for name in names}
    return Contact(**facts, time=parse_stamp(at), reason=reason)
