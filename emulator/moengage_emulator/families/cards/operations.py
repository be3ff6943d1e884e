"""Fetch the cards of a user, and take cards away."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, handles
from ...outbox import send
from .cards import PLATFORMS, Cards, whose
from .envelope import NO_USER, UNKNOWN_USER, bad_request

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ...people import Person

__all__ = ["delete_cards", "fetch_cards"]


@handles("cards_fetch")
def fetch_cards(call: Call) -> Answer:
    """The user's cards that fit the filters; in a later sync, only what changed since the last one.

    A card is delivered when it is first fetched: then it goes to the outbox, too.
    """
    body, person = call.body, _person(call)
    page, limit = _number(call, "page"), _number(call, "limit")
    cards = Cards(call.store, person, call.clock.now())
    active = list(cards.active())
    held = body.get("prev_sync_card_ids")
    since = body.get("last_updated_time")
    known: set[str] = set() if held is None or since is None else set(held)
    platforms = _platforms(body)
    category = body.get("card_category")
    found = [
        document
        for document in active
        if (platforms is None or document["card"]["platform"] in platforms)
        and category in (None, document["card"].get("category"))
        and not (document["card"]["id"] in known and document["card"]["updated_at"] <= since)
    ]
    if limit is not None:
        # Without a limit there is one page with all.
        first = ((page or 1) - 1) * limit
        found = found[first : first + limit]
    there = {document["card"]["id"] for document in active}
    return _done(
        call,
        {
            "deleted_card_ids": [item for item in dict.fromkeys(held or ()) if item in known - there],
            "cards": [_delivered(call, cards, person, document) for document in found],
        },
    )


@handles("cards_delete")
def delete_cards(call: Call) -> Answer:
    """Take away the cards of campaigns from one user, and tell of each campaign on each platform.

    The id of a periodic campaign takes those of its runs. Without `platforms`, those count on which
    the user has cards of these campaigns; if there are none, all: every id is invalid then.
    """
    person = _person(call)
    cards = Cards(call.store, person, call.clock.now())
    wanted = list(dict.fromkeys(call.body["campaign_ids"]))
    hits = [item for item in cards.active() if {item["campaign_id"], item["parent_id"]} & set(wanted)]
    asked = _platforms(call.body)
    if asked is None:
        asked = {item["card"]["platform"] for item in hits} or set(PLATFORMS)
    data: dict[str, Any] = dict.fromkeys(PLATFORMS)
    for platform in PLATFORMS:
        if platform not in asked:
            continue
        there = [item for item in hits if item["card"]["platform"] == platform]
        gone = {name for item in there for name in (item["campaign_id"], item["parent_id"])}
        data[platform] = {
            "success": [name for name in wanted if name in gone],
            "failed": [],
            "invalid": [name for name in wanted if name not in gone],
        }
        for item in there:
            cards.delete(item)
    return _done(call, data)


def _person(call: Call) -> Person:
    uid, unique_id = call.body.get("uid"), call.body.get("unique_id")
    if not uid and not unique_id:
        raise bad_request(call.ids, NO_USER)
    person = whose(call.store, uid or None, unique_id)
    if person is None:
        raise bad_request(call.ids, UNKNOWN_USER)
    return person


def _platforms(body: Mapping[str, Any]) -> set[str] | None:
    """The platforms asked for, in lower case; None for all. An empty list asks for none in particular."""
    return {name.lower() for name in body.get("platforms") or ()} or None


def _number(call: Call, name: str) -> int | None:
    """A number of the query, which has been found to look like one."""
    given = call.query.get(name)
    if given is None:
        return None
    # Longer ones would lead to no page either.
    number = int(given.partition(".")[0][:18])
    if number < 1:
        raise bad_request(call.ids, f"Invalid or missing '{name}' field")
    return number


def _delivered(call: Call, cards: Cards, person: Person, document: dict[str, Any]) -> dict[str, Any]:
    """The card as the user gets it; the id that it is fetched by is counted ("Fetch Cards", show_count)."""
    shown, used = document["card"], call.body.get("uid") or call.body["unique_id"]
    activity = {"is_clicked": False, **(shown.get("user_activity") or {})}
    count = activity.get("show_count") or {}
    activity["show_count"] = {**count, used: count.get(used, 0) + 1}
    if "first_delivered" not in activity:
        now = call.clock.now()
        activity["first_delivered"] = int(now.timestamp())
        send(
            call.store,
            call.ids,
            now,
            kind="card",
            channel="CARD",
            to=used,
            content=shown.get("template_data"),
            user=person.id,
            source=document["campaign_id"],
            platform=shown["platform"].upper(),
        )
    shown["user_activity"] = activity
    cards.save(document)
    answered: dict[str, Any] = shown
    return answered


def _done(call: Call, data: dict[str, Any]) -> Answer:
    return Answer(200, {"status": True, "request_id": call.ids.object_id(), "data": data})
