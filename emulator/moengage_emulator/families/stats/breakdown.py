"""The figures of one version of a campaign, by platform, locale and variation."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..campaigns_shared.messages import PLATFORMS, messages
from .contacts import Contact, contacts_of
from .counting import percent
from .figures import GROUPS, failures, funnel, performance
from .goals import Conversion, conversions, goal_stats

if TYPE_CHECKING:
    from ...store import Store
    from .counting import Counting

__all__ = ["breakdown"]


class _Cells:
    """The cells of one campaign. Its conversions are worked out once, and picked by contact."""

    def __init__(
        self, store: Store, campaign: Mapping[str, Any], contacts: list[Contact], counting: Counting
    ) -> None:
        """`contacts` are all of the version."""
        self._channel = campaign["channel"]
        self._counting = counting
        counted = [
            contact for contact in contacts if contact.reason is None or contact.reason in GROUPS.values()
        ]
        self._goals = conversions(store, campaign["components"], counted, counting)

    def by_variation(self, contacts: list[Contact], variations: list[str]) -> dict[str, Any]:
        """All together, the two control groups, and single variations where there are several."""
        held = {name: [c for c in contacts if c.reason == reason] for name, reason in GROUPS.items()}
        rates = {name: self._rates(own) for name, own in held.items()}
        cells = {"all_variations": self._cell(contacts, rates)}
        for name in variations if len(variations) > 1 else ():
            cells[name] = self._cell([c for c in contacts if c.variation == name], rates)
        for name, own in held.items():
            cells[name] = self._group(name, own)
        return cells

    def _cell(self, contacts: list[Contact], rates: Mapping[str, Mapping[str, float]]) -> dict[str, Any]:
        sent = [contact for contact in contacts if contact.reason is None]
        base = self._base(sent)
        return {
            "performance_stats": performance(contacts, self._channel, self._counting),
            "conversion_goal_stats": {
                name: goal_stats(
                    found,
                    base=base,
                    compared=(rates["campaign_control_group"][name], rates["global_control_group"][name]),
                    counting=self._counting,
                )
                for name, found in self._credited(sent)
            },
            "delivery_funnel": funnel(contacts, self._channel, self._counting),
            "failure_breakdown": failures(contacts, self._counting),
        }

    def _group(self, name: str, contacts: list[Contact]) -> dict[str, Any]:
        """A control group has no messages: only who was held back, and what they did all the same."""
        base = self._base(contacts)
        return {
            "conversion_goal_stats": {
                goal: goal_stats(found, base=base, compared=None, counting=self._counting)
                for goal, found in self._credited(contacts)
            },
            "delivery_funnel": {"reachable_users_in_segment": base},
            "failure_breakdown": {GROUPS[name]: base} if base else {},
        }

    def _rates(self, contacts: list[Contact]) -> dict[str, float]:
        base, counting = self._base(contacts), self._counting
        return {
            goal: percent(counting.count(item.contact.user for item in found), base)
            for goal, found in self._credited(contacts)
        }

    def _base(self, contacts: list[Contact]) -> int:
        counting = self._counting
        return counting.count(contact.user for contact in contacts if counting.holds(contact.time))

    def _credited(self, contacts: list[Contact]) -> list[tuple[str, list[Conversion]]]:
        """The conversions of each goal that are credited to one of `contacts`."""
        wanted = set(map(id, contacts))
        return [
            (name, [item for item in found if id(item.contact) in wanted])
            for name, found in self._goals.items()
        ]


def breakdown(
    store: Store, campaign: Mapping[str, Any], equals: Mapping[str, str], counting: Counting
) -> dict[str, Any]:
    """The figures of a version, whose messages have the values `equals`.

    E-mail has no platform: it is `unknown`. Single locales stand beside `all_locales` where there are any
    besides the default one.
    """
    channel, contacts = campaign["channel"], contacts_of(store, **equals)
    content = list(messages(campaign["components"], channel))
    locales = list(dict.fromkeys(message.locale for message in content))
    variations = list(dict.fromkeys(message.variation for message in content))
    cells = _Cells(store, campaign, contacts, counting)
    platforms: dict[str, Any] = {}
    for platform in _platforms(campaign, channel):
        own = [contact for contact in contacts if contact.platform == platform]
        found = {"all_locales": {"variations": cells.by_variation(own, variations)}}
        for locale in locales if len(locales) > 1 else ():
            of_locale = [contact for contact in own if contact.locale == locale]
            found[locale] = {"variations": cells.by_variation(of_locale, variations)}
        platforms["unknown" if platform == "EMAIL" else platform.lower()] = {"locales": found}
    return {"platforms": platforms}


def _platforms(campaign: Mapping[str, Any], channel: str) -> list[str]:
    if channel == "EMAIL":
        return ["EMAIL"]
    details = campaign["components"].get("basic_details") or {}
    return list(details.get("platforms") or PLATFORMS) if channel == "PUSH" else []
