"""Offers, and what they refer to, as documents; and what time makes of an offer.

Only what somebody did is stored (`state`: live, draft or archived). A live offer is scheduled until its
begin, active until its end, and expired from then on ("Update offering", state table).
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ...times import resolve

if TYPE_CHECKING:
    from ...store import Store

__all__ = [
    "ATTRIBUTES",
    "OFFERS",
    "STATUSES",
    "TAGS",
    "TEMPLATES",
    "bare",
    "newest_first",
    "offer",
    "offer_attribute",
    "offer_tag",
    "offer_template",
    "status_of",
    "wire_time",
]

OFFERS = "offers"
TAGS = "offer_tags"
TEMPLATES = "offer_templates"
ATTRIBUTES = "offer_attributes"

STATUSES = ("active", "scheduled", "expired", "archived", "draft")
"""In the order of the error text of "List offerings"."""


def offer(offer_id: str, *, now: datetime, state: str = "live", **fields: Any) -> dict[str, Any]:
    """A document of `offers`, made at `now`: from then on for 30 days, unless `fields` say otherwise.

    `offer_id` is without the prefix; `fields` are those of "Create offering". `state` is live, draft or
    archived, the latter two being what only the dashboard makes.
    """
    return {
        "id": offer_id,
        "state": state,
        "created_at": now.isoformat(),
        "updated_at": now.isoformat(),
        "updated_by": None,
        "fields": {
            "name": f"offer_{offer_id}",
            "priority": 1,
            "delivery": "scheduled",
            "created_by": "owner@example.com",
            "scheduling": {
                "start_datetime": _z(now),
                "expiry_datetime": _z(now + timedelta(days=30)),
            },
            "segment_info": {"filters": {}},
            "offer_content": {"content_1": {"type": "json", "value": "{}"}},
            "variation_meta": {"type": "DMV"},
            **fields,
        },
    }


def offer_tag(tag_id: str, name: str | None = None) -> dict[str, Any]:
    """A document of `offer_tags`, by its id without the prefix `tag_`."""
    return {"id": tag_id, "name": name or tag_id}


def offer_template(
    template_id: str,
    *,
    label: str | None = None,
    template_type: Sequence[str] = (),
    required: Sequence[str] = (),
) -> dict[str, Any]:
    """A document of `offer_templates`. `required` are the fields that content has to fill in."""
    return {
        "id": template_id,
        "label": label or template_id,
        "template_type": list(template_type),
        "required": list(required),
    }


def offer_attribute(
    attribute_id: str, *, options: Sequence[str], name: str | None = None, max_inputs_allowed: int = 1
) -> dict[str, Any]:
    """A document of `offer_attributes`: `options` are the values that offers may select.

    A FIXED selection has at most `max_inputs_allowed` of them.
    """
    return {
        "id": attribute_id,
        "name": name or attribute_id,
        "options": list(options),
        "max_inputs_allowed": max_inputs_allowed,
    }


def bare(identifier: str, prefix: str) -> str:
    """An id without its prefix, with which the vendor takes it as well."""
    return identifier.removeprefix(prefix)


def status_of(found: Mapping[str, Any], now: datetime) -> str:
    """The status of a stored offer at `now`."""
    if found["state"] != "live":
        return str(found["state"])
    schedule = found["fields"]["scheduling"]
    start, expiry = (resolve(schedule[name], None) for name in ("start_datetime", "expiry_datetime"))
    if start is not None and now < start:
        return "scheduled"
    return "active" if expiry is None or now < expiry else "expired"


def newest_first(store: Store) -> Iterator[dict[str, Any]]:
    """The offers by creation; of two made at once, the one stored later first.

    The vendor sorts by ids, which grow with time there; those of the emulator do not.
    """
    found = list(store.collection(OFFERS).all())
    found.reverse()
    yield from sorted(found, key=lambda item: str(item["created_at"]), reverse=True)


def wire_time(stored: str) -> str:
    """A stored moment as answers have it: UTC with nine digits of a second."""
    return f"{datetime.fromisoformat(stored).astimezone(UTC):%Y-%m-%dT%H:%M:%S.%f}000Z"


def _z(moment: datetime) -> str:
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
