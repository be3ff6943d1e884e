"""Which audience of an experience a visit belongs to, and which variation it gets.

How the vendor shares an audience out is not published. Here a user gets the same variation in every visit,
by a hash of the experience's key and the user's id; visitors whom nobody knows all get the same one.
"""

from __future__ import annotations

import hashlib
import ipaddress
from bisect import bisect
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import accumulate
from typing import Any

from ...people import Person, SegmentMembers, addressed
from ...store import Store

__all__ = ["Visit", "shown"]

_CID = "{campaign}_F_T_WP_AB_{variation}_P_{place}_AU_{audience}"


@dataclass(frozen=True, slots=True)
class Visit:
    """Who comes, None for somebody unknown, and with which signals of the session."""

    store: Store
    now: datetime
    person: Person | None
    signals: Mapping[str, Any]


def shown(experience: Mapping[str, Any], visit: Visit) -> dict[str, Any] | None:
    """What the experience shows, with the context that reports on it repeat; None: it is meant for others."""
    for place, audience in enumerate(experience["audiences"]):
        if _in_session(audience["session"], visit.signals) and _in_audience(audience["segmentation"], visit):
            chosen = _variation(experience["id"], audience["variations"], visit.person)
            return {"payload": chosen["payload"], "experience_context": _context(experience, place, chosen)}
    return None


def _context(experience: Mapping[str, Any], place: int, chosen: Mapping[str, Any]) -> dict[str, Any]:
    audience = experience["audiences"][place]
    return {
        "cid": _CID.format(
            campaign=experience["campaign_id"],
            variation=chosen["id"],
            place=place,
            audience=audience["id"],
        ),
        "experience": experience["name"],
        "moe_locale_id": experience["locale_id"],
        "moe_variation_id": chosen["id"],
        "audience_name": audience["name"],
        "audience_id": audience["id"],
        "type": "Web Personalization",
        "experience_type": experience["experience_type"],
    }


def _in_audience(segmentation: Mapping[str, Any] | None, visit: Visit) -> bool:
    """Nobody knows whether filters have a stranger, excluding ones included: they need a user."""
    if segmentation is None:
        return True
    if visit.person is None:
        return False
    return addressed(segmentation, visit.person, visit.now, SegmentMembers(visit.store, visit.now))


def _in_session(conditions: Mapping[str, Sequence[str]], signals: Mapping[str, Any]) -> bool:
    return all(_has(name, signals.get(name), wanted) for name, wanted in conditions.items())


def _has(name: str, value: Any, wanted: Sequence[str]) -> bool:
    if value is None:
        return False
    if name == "USER_IP_ADDRESS":
        return _in_networks(str(value), wanted)
    if name == "USER_AGENT":
        return _device(str(value)) in wanted
    return value in wanted


def _in_networks(value: str, networks: Sequence[str]) -> bool:
    try:
        address = ipaddress.ip_address(value)
    except ValueError:
        return False
    return any(address in ipaddress.ip_network(network) for network in networks)


def _device(user_agent: str) -> str:
    """The kind of device that a browser says it is on; an Android that is not mobile is a tablet."""
    if "iPad" in user_agent or "Tablet" in user_agent:
        return "tablet"
    if "Mobi" in user_agent:
        return "mobile"
    return "tablet" if "Android" in user_agent else "desktop"


def _variation(key: str, variations: Sequence[Mapping[str, Any]], person: Person | None) -> Mapping[str, Any]:
    user = "" if person is None else person.id
    digest = hashlib.sha256(f"{key}/{user}".encode()).digest()
    ends = list(accumulate(item["share"] for item in variations))
    return variations[bisect(ends, int.from_bytes(digest[:8]) % ends[-1])]
