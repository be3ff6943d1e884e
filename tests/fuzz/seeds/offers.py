"""Offers, their tags, templates and attributes in the seeded workspace."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from moengage_emulator.families.offers import offer, offer_attribute, offer_tag, offer_template
from moengage_emulator.families.offers.paging import cursor_of
from moengage_emulator.store import Store

__all__ = ["KNOWN", "OFFERS", "plant"]

_MADE = datetime(2026, 3, 1, 8, 0, tzinfo=UTC)
_LATER = {"start_datetime": "2027-03-09T18:30:00Z", "expiry_datetime": "2027-04-09T18:30:00Z"}
_PAST = {"start_datetime": "2026-03-01T09:00:00Z", "expiry_datetime": "2026-03-01T18:30:00Z"}
_TWO = {"type": "SMV", "variantsPerLocale": ["A", "B"], "smv_distribution": {"split": {"A": 60, "B": 40}}}
_JSON = {"content_1": {"type": "json", "value": "{}"}}

OFFERS: dict[str, str] = {
    "scheduled": "65f0c1d2e3a4b5c6d7e8fb01",
    "active": "65f0c1d2e3a4b5c6d7e8fb02",
    "expired": "65f0c1d2e3a4b5c6d7e8fb03",
    "archived": "65f0c1d2e3a4b5c6d7e8fb04",
    "draft": "65f0c1d2e3a4b5c6d7e8fb05",
}

KNOWN: dict[str | tuple[str, str], list[str]] = {
    "offer_id": [f"offer_{OFFERS['scheduled']}"],
    ("offers_list", "id"): [f"offer_{item}" for item in OFFERS.values()],
    ("offers_list", "cursor"): [cursor_of("offers", OFFERS["scheduled"])],
    ("offers_list_templates", "cursor"): [cursor_of("templates", "app_banner")],
}


def plant(store: Store) -> None:
    """Fill an empty store."""
    tag = offer_tag("65f0c1d2e3a4b5c6d7e8fb11", "tea")
    store.collection("offer_tags").put(tag["id"], tag)
    for template in (
        offer_template("app_banner", label="Banner", template_type=["app"], required=["title"]),
        offer_template("web_plain"),
    ):
        store.collection("offer_templates").put(template["id"], template)
    attribute = offer_attribute("65f0c1d2e3a4b5c6d7e8fb21", options=["tea", "cups"], max_inputs_allowed=2)
    store.collection("offer_attributes").put(attribute["id"], attribute)

    def put(name: str, **fields: Any) -> None:
        made = offer(OFFERS[name], now=_MADE, created_by="ida@kiosk.example", name=f"{name}_teas", **fields)
        store.collection("offers").put(made["id"], made)

    put("draft", state="draft")
    put("archived", state="archived")
    put("expired", scheduling=_PAST)
    put(
        "active",
        tags=["tag_65f0c1d2e3a4b5c6d7e8fb11"],
        variation_meta=_TWO,
        offer_content={"locales": {"0": {"variations": {"A": _JSON, "B": _JSON}}}},
    )
    put("scheduled", scheduling=_LATER)
