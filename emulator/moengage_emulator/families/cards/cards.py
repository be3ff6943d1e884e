"""Cards as documents of the collection `cards`, and the users that they belong to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...people import device_with_id, owner_of, person_with, person_with_id
from ...removal import forget_in

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from datetime import datetime

    from ...people import Person
    from ...store import Store

__all__ = ["PLATFORMS", "Cards", "card", "whose"]

PLATFORMS = ("android", "ios", "web")
_CID = "{campaign}_F_T_CA_AB_0_P_0_L_0"

forget_in("cards")


def card(
    user: str,
    campaign_id: str,
    platform: str = "android",
    *,
    now: datetime,
    parent_id: str | None = None,
    campaign_name: str = "Card",
    delivery_type: str = "One Time",
    **fields: Any,
) -> dict[str, Any]:
    """A document of `cards`, to be put under its `id`: a card of a campaign for a user on a platform.

    `user` is the client's own id of the user. `parent_id` names the periodic campaign that
    `campaign_id` is a run of. `fields` replace parts of the card as answers show it
    (`template_data`, `display_controls`, `category`...).
    """
    cid = _CID.format(campaign=campaign_id)
    moment = int(now.timestamp())
    shown = {
        "id": f"{cid}_{platform}",
        "platform": platform,
        "created_at": moment,
        "updated_at": moment,
        "meta_data": {
            "cid": cid,
            "moe_card_id": f"{cid}_{platform}",
            "moe_campaign_id": campaign_id,
            "moe_campaign_name": campaign_name,
            "moe_delivery_type": delivery_type,
        },
        "template_data": {"type": "basic", "containers": []},
        "user_activity": {"is_clicked": False, "show_count": {}},
        "display_controls": {
            "max_times_to_show": None,
            "expire_at": None,
            "expire_after_delivered": None,
            "is_pin": False,
        },
        "category": "",
        **fields,
    }
    return {
        "id": f"{shown['id']}/{user}",
        "user": user,
        "campaign_id": campaign_id,
        "parent_id": parent_id,
        "card": shown,
    }


class Cards:
    """The cards of one user that are neither deleted nor over."""

    def __init__(self, store: Store, person: Person, now: datetime) -> None:
        """`now` decides which cards are over."""
        self._documents = store.collection("cards")
        self._user = person.id
        self._now = now.timestamp()

    def active(self) -> Iterator[dict[str, Any]]:
        """The documents, in the order in which they were made."""
        for document in self._documents.find(user=self._user):
            if not self._is_over(document["card"]):
                yield document

    def save(self, document: Mapping[str, Any]) -> None:
        """Put a changed document back."""
        self._documents.put(document["id"], document)

    def delete(self, document: Mapping[str, Any]) -> None:
        """Take a card away for good."""
        self._documents.delete(document["id"])

    def _is_over(self, shown: Mapping[str, Any]) -> bool:
        """Both expiries are points in time: so the text has it of `expire_after_delivered`, too."""
        controls = shown.get("display_controls") or {}
        limits = (controls.get("expire_at"), controls.get("expire_after_delivered"))
        return any(limit is not None and limit <= self._now for limit in limits)


def whose(store: Store, uid: str | None, unique_id: str | None) -> Person | None:
    """The user of a request. `uid`, an own id, an e-mail address or a number, goes before the device id."""
    if uid is not None:
        found = person_with_id(store, uid)
        for name in ("email", "mobile"):
            found = found or person_with(store, name, uid)
        return found
    device = device_with_id(store, unique_id or "")
    return None if device is None else owner_of(store, device)
