"""Rules of the name, the tags, the caps, and the schedule."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from ....times import resolve, zone
from ..documents import OFFERS, TAGS, bare
from ..findings import Finding, at, missing
from ..proposal import Proposal, mapping

__all__ = ["SHORTEST", "caps", "names", "schedule", "tags", "times"]

SHORTEST = timedelta(minutes=10)
"""How far ahead the end of an offer has to be ("Create offering")."""

_TIMES = ("start_datetime", "expiry_datetime")
_UTC = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\.[0-9]+)?Z")


def names(proposal: Proposal) -> Iterator[Finding]:
    """No two offers share a name, save with archived ones; upper and lower case differ."""
    name = proposal.fields["name"]
    for other in proposal.store.collection(OFFERS).all():
        if (
            other["fields"]["name"] == name
            and other["state"] != "archived"
            and other["id"] != proposal.offer_id
        ):
            yield at("DUPLICATE_OFFER_NAME", ("name",), f"'{name}' is taken by another offer")
            return


def tags(proposal: Proposal) -> Iterator[Finding]:
    """Tags are made in the dashboard; here they have to be in the collection `offer_tags`."""
    known = proposal.store.collection(TAGS)
    for place, tag in enumerate(proposal.fields.get("tags") or ()):
        if known.get(bare(tag, "tag_")) is None:
            yield Finding("INVALID_TAG_ID", f"tags.{place}", f"Tag '{tag}' does not exist in this workspace.")


def caps(proposal: Proposal) -> Iterator[Finding]:
    """A cap that holds needs its value; without a schedule it counts for ever."""
    for name, cap in proposal.part("capping_rules").items():
        if (
            mapping(cap).get("enabled") is True
            and "limit_value" not in cap
            and name in ("overall", "user_level")
        ):
            yield missing("capping_rules", name, "limit_value")


def times(proposal: Proposal) -> Iterator[Finding]:
    """The times are in UTC and say so by a Z; the zone is one of the IANA's."""
    given = mapping(proposal.given.get("scheduling"))
    for name in _TIMES:
        if name in given and _moment(given[name]) is None:
            yield at("INVALID_TYPE", ("scheduling", name), "must be an ISO 8601 time in UTC with a Z")
    if "timezone" in given and not isinstance(zone(given["timezone"]), ZoneInfo):
        yield at("INVALID_TIMEZONE", ("scheduling", "timezone"), "is not an IANA time zone")


def schedule(proposal: Proposal) -> Iterator[Finding]:
    """The begin lies ahead, the end behind it and ten minutes ahead.

    A change is held to what it changes: an active offer, whose begin has passed, can be extended.
    """
    new = proposal.part("scheduling")
    old = mapping(proposal.before.get("scheduling"))
    start, expiry = (_moment(new.get(name)) for name in _TIMES)
    if start is None or expiry is None:
        return  # told by `times`
    if start != _moment(old.get("start_datetime")) and start <= proposal.now:
        yield Finding("INVALID_SCHEDULING", "scheduling", "start_datetime must be in the future.")
    if expiry <= start:
        yield Finding("INVALID_SCHEDULING", "scheduling", "expiry_datetime must be after start_datetime.")
    if expiry != _moment(old.get("expiry_datetime")) and expiry < proposal.now + SHORTEST:
        text = "expiry_datetime must be at least 10 minutes from now."
        yield Finding("INVALID_SCHEDULING", "scheduling", text)


def _moment(value: Any) -> datetime | None:
    """A moment in UTC, or None for what is not written so."""
    return resolve(value, None) if isinstance(value, str) and _UTC.fullmatch(value) else None
