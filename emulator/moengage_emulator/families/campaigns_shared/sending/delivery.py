"""Sends one campaign, or one run of it, user by user, and keeps why others got nothing."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any, NamedTuple

from ....outbox import messages as sent_messages
from ....outbox import send
from ....people import addressed
from ....templating import BadTemplateError, render_all
from ....times import parse_stamp, stamp
from ..audience import segments
from ..control import in_global_group, share_of
from ..messages import Message, messages
from ..templates import SavedTemplates, with_templates
from .choice import locale_of, variation_of
from .coupons import HandedOut
from .naming import archived_type
from .reach import address_of, is_suppressed, takes_mail, tokens_of
from .unsent import COLLECTION

if TYPE_CHECKING:
    from ....people import Person
    from .scene import Scene
    from .unsent import Reason

__all__ = ["NOT_SEND", "Delivery", "Trigger"]

NOT_SEND = "MOE_NOT_SEND"
"""The fallback of an attribute without which a message is not sent ("Personalized Preview")."""


class Trigger(NamedTuple):
    """The event behind a message.

    `id` and `platform` are those of a user's event, `business_event` the id of a business event.
    """

    id: str | None
    attributes: Mapping[str, Any]
    platform: str | None = None
    business_event: str | None = None


class Delivery:
    """One go of a campaign. It knows what it has sent, so that caps and duplicates hold across users."""

    def __init__(
        self,
        scene: Scene,
        campaign: Mapping[str, Any],
        trigger: Trigger | None = None,
        *,
        most: int | None = None,
        resumed: bool = False,
    ) -> None:
        """`campaign` is the stored one, a run for what repeats; `trigger` what set it off.

        It stops after `most` messages. `resumed`: it goes on where an earlier one stopped.
        """
        self._scene = scene
        self._campaign = campaign
        self._trigger = trigger
        self._components: Mapping[str, Any] = campaign["components"]
        self._details: Mapping[str, Any] = self._components.get("basic_details") or {}
        self._controls: Mapping[str, Any] = self._components.get("delivery_controls") or {}
        self._groups: Mapping[str, Any] = self._components.get("control_group_details") or {}
        self._content = {
            (message.locale, message.variation, message.platform): self._complete(message)
            for message in messages(self._components, campaign["channel"])
        }
        self._family = str(campaign.get("parent_id") or campaign["campaign_id"])
        self._addresses: set[str] = set()
        self._handled: set[str] = set()
        self._most = most
        self._sent = 0
        if resumed:
            self._remember()

    def send_to_audience(self, people: Iterable[Person]) -> bool:
        """Send to those of `people` whom the segmentation includes; whether all were served."""
        segmentation = self._components.get("segmentation_details") or {}
        known = segments(self._scene.settings)
        for person in people:
            if person.id in self._handled or not addressed(segmentation, person, self._scene.now, known):
                continue
            if self._most is not None and self._sent >= self._most:
                return False
            self._send_to(person)
        return True

    def _remember(self) -> None:
        """Whom the campaign has served, and at which addresses."""
        store, source = self._scene.store, self._campaign["campaign_id"]
        for message in sent_messages(store, kind="campaign", source=source):
            self._handled.add(message["user"])
            self._addresses.add(message["to"].casefold())
        self._handled |= {item["user"] for item in store.collection(COLLECTION).find(source=source)}

    def _send_to(self, person: Person) -> None:
        locale = locale_of(person, [name for name, _, _ in self._content])
        variations = sorted({name for _, name, _ in self._content}, key=lambda name: (len(name), name))
        shares = (self._components.get("campaign_content") or {}).get("variation_details")
        variation = variation_of(self._family, person.id, variations, shares)
        coupons = HandedOut(
            self._scene, user=person.id, campaign=self._family, locale=locale, variation=variation
        )
        for platform in self._platforms:
            message = self._content.get((locale, variation, platform))
            where = {"user": person.id, "platform": platform, "locale": locale, "variation": variation}
            places = self._places(person, platform)
            reason = places if isinstance(places, str) else self._held_back(person)
            if reason is not None:
                self._note(reason, where)
            elif message is not None:
                for place in places:
                    self._send(person, message, place, coupons, where)

    @cached_property
    def _platforms(self) -> list[str]:
        if self._campaign["channel"] == "EMAIL":
            return ["EMAIL"]
        named = [name for _, _, name in self._content]
        wanted = list(dict.fromkeys([*(self._details.get("platforms") or ()), *named]))
        only = self._details.get("send_to_triggered_platform_only")
        happened_on = self._trigger.platform if self._trigger is not None else None
        if only and happened_on is not None:
            return [name for name in wanted if name == happened_on.upper()]
        return wanted

    def _places(self, person: Person, platform: str) -> list[str] | Reason:
        """Where messages for the user go; or why they go nowhere."""
        if platform != "EMAIL":
            return tokens_of(self._scene.store, person, platform) or "no_active_device_token"
        address = address_of(person, self._details)
        if address is None:
            return "no_email_address"
        if not takes_mail(person, self._components):
            return "unsubscribed"
        if address.casefold() in self._addresses:
            return "duplicate_email_address"
        self._addresses.add(address.casefold())
        return [address]

    def _held_back(self, person: Person) -> Reason | None:
        """Why a reachable user gets nothing all the same."""
        store, now = self._scene.store, self._scene.now
        # Nobody is reached who is in it, unless the campaign says so ("Global Control Group").
        if self._groups.get("is_global_control_group_enabled") is not False and in_global_group(
            store, person.id
        ):
            return "user_removed_due_to_global_control_group"
        if self._groups.get("is_campaign_control_group_enabled") and share_of(
            self._family, person.id, "control group"
        ) < self._groups.get("campaign_control_group_percentage", 0):
            return "user_removed_due_to_campaing_control_group"
        pause = self._controls.get("minimum_delay_between_two_notification_in_hour")
        if pause and self._campaign["campaign_delivery_type"] == "EVENT_TRIGGERED":
            earlier = sent_messages(store, user=person.id, source=self._campaign["campaign_id"])
            ages = [(now - parse_stamp(message["sent_at"])).total_seconds() for message in earlier]
            # Of this very moment are the messages for the user's other devices.
            if any(0 < age < pause * 3600 for age in ages):
                return "minimum_delay"
        return None

    def _send(
        self,
        person: Person,
        message: Message,
        place: str,
        coupons: HandedOut,
        where: Mapping[str, str],
    ) -> None:
        scene, campaign, trigger = self._scene, self._campaign, self._trigger
        if self._left is not None and self._left <= 0:
            self._note("campaign_audience_limit", where)
            return
        if message.platform == "EMAIL" and is_suppressed(scene.store, person, place):
            self._note("address_suppressed", where)
            return
        content = self._personal(person, message, coupons)
        if content is None:
            self._note("personalization_failed", where)
            return
        send(
            scene.store,
            scene.ids,
            scene.now,
            kind="campaign",
            channel=campaign["channel"],
            to=place,
            content=content,
            source=campaign["campaign_id"],
            parent=campaign.get("parent_id"),
            version=self._version,
            campaign_name=self._details.get("name"),
            campaign_type=archived_type(campaign["channel"], campaign["campaign_delivery_type"]),
            delivery_type=campaign["campaign_delivery_type"],
            event_id=None if trigger is None else trigger.id,
            business_event=None if trigger is None else trigger.business_event,
            connector=self._components.get("connector"),
            **where,
        )
        self._sent += 1
        if self._left is not None:
            self._left -= 1

    def _complete(self, message: Message) -> Message:
        """The message with the saved template that it names taken in."""
        saved = SavedTemplates(self._scene.store, self._scene.settings)
        return replace(message, content=with_templates(message.content, saved, message.platform))

    def _personal(self, person: Person, message: Message, coupons: HandedOut) -> Any:
        """The content for a user; None where it cannot be filled."""
        event = self._trigger.attributes if self._trigger is not None else {}
        try:
            found = render_all(message.content, user=person.attributes, event=event, coupons=coupons)
        except BadTemplateError:
            return None
        return None if _says(found, NOT_SEND) else found

    @cached_property
    def _version(self) -> str:
        """The document of the version that this is, for statistics by version."""
        return str(self._campaign.get("parent_version") or self._campaign["id"])

    @cached_property
    def _left(self) -> int | None:
        """How many messages `campaign_audience_limit` still lets through; None: any number."""
        cap = self._components.get("campaign_audience_limit") or {}
        # V1 has no switch: a limit that is there holds.
        if cap.get("limit") is None or cap.get("is_campaign_audience_limit_enabled") is False:
            return None
        store, run = self._scene.store, self._campaign.get("parent_id") is not None
        if not run:
            sent = sent_messages(store, kind="campaign", source=self._family)
        elif cap.get("frequency") == "INSTANCE":
            sent = sent_messages(store, kind="campaign", source=self._campaign["campaign_id"])
        else:
            sent = sent_messages(store, kind="campaign", parent=self._family)
        return int(cap["limit"]) - sum(1 for _ in sent)

    def _note(self, reason: Reason, where: Mapping[str, str]) -> None:
        scene = self._scene
        noted = {
            "id": scene.ids.object_id(),
            "source": self._campaign["campaign_id"],
            "parent": self._campaign.get("parent_id"),
            "version": self._version,
            "reason": reason,
            "at": stamp(scene.now),
            **where,
        }
        scene.store.collection(COLLECTION).put(noted["id"], noted)


def _says(value: Any, word: str) -> bool:
    if isinstance(value, str):
        return word in value
    inner = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else ()
    return any(_says(item, word) for item in inner)
