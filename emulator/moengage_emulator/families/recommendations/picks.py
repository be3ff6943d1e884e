"""Which items a recommendation picks, and in which order.

The vendor learns from what users do; how is not published. Here each type counts something plain, so that
a test can foresee the answer; a recommendation planted with `items` says it itself.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from ...people import Person, matches
from ...store import Store

__all__ = ["recommended"]

Item = Mapping[str, Any]

# Every item has an address of its own: it makes no two of them alike.
_UNLIKE = frozenset({"id", "title", "link", "image_link"})
_TREND_DAYS = 7


@dataclass(frozen=True, slots=True)
class _Scene:
    """What a pick is made from. `acted`: (user, item id, time) of the events that count, oldest first."""

    settings: Mapping[str, Any]
    items: Mapping[str, Item]
    acted: Sequence[tuple[str, str, str]]
    user: str
    anchor: str | None
    now: datetime


def recommended(
    store: Store,
    now: datetime,
    settings: Mapping[str, Any],
    items: Mapping[str, Item],
    user: Person,
    anchor: str | None,
) -> list[Item]:
    """The items of the catalog (id -> item) that a recommendation gives a user, best first.

    The item that it starts from is never among them; filters hold for planted `items`, too.
    """
    planted = settings["items"]
    if planted is None:
        scene = _Scene(settings, items, _acted(store, settings), user.key, anchor, now)
        planted = _PICKS[settings["recommendation_type"]](scene)
    picked = [items[item_id] for item_id in planted if item_id in items and item_id != anchor]
    passed = [item for item in picked if _passes(settings, item, now)]
    return _sorted(settings, passed)


def _all(scene: _Scene) -> list[str]:
    """`item_attribute` and `catalog_alert`: all that the filters leave, in the order of the catalog."""
    return list(scene.items)


def _acted_on(scene: _Scene) -> list[str]:
    """`user_action`: what the user did something with, the latest first."""
    return list(dict.fromkeys(item for user, item, _ in reversed(scene.acted) if user == scene.user))


def _trending(scene: _Scene) -> list[str]:
    """`trending_item`: what anyone did something with in the last `duration_days`, the most often first."""
    days = (scene.settings["trends"] or {}).get("duration_days", _TREND_DAYS)
    since = (scene.now - timedelta(days=days)).isoformat()
    return _ranked(Counter(item for _, item, time in scene.acted if time >= since))


def _together(scene: _Scene) -> list[str]:
    """`frequently_*_together`: what those who acted on the anchor acted on besides, by number of people."""
    who = {user for user, item, _ in scene.acted if item == scene.anchor}
    pairs = dict.fromkeys((user, item) for user, item, _ in scene.acted if user in who)
    return _ranked(Counter(item for _, item in pairs))


def _similar(scene: _Scene) -> list[str]:
    """`similar_item`: what shares values of attributes with the anchor, the most first."""
    anchor = scene.items.get(scene.anchor or "")
    return [] if anchor is None else _alike(scene, [anchor])


def _personal(scene: _Scene) -> list[str]:
    """`user_personalization`: what is like the items that the user acted on, those left out."""
    known = [item_id for item_id in _acted_on(scene) if item_id in scene.items]
    return [item for item in _alike(scene, [scene.items[name] for name in known]) if item not in known]


_PICKS: Mapping[str, Callable[[_Scene], list[str]]] = {
    "item_attribute": _all,
    "catalog_alert": _all,
    "user_action": _acted_on,
    "trending_item": _trending,
    "frequently_viewed_together": _together,
    "frequently_bought_together": _together,
    "similar_item": _similar,
    "user_personalization": _personal,
}


def _acted(store: Store, settings: Mapping[str, Any]) -> list[tuple[str, str, str]]:
    name = settings["item_id_attribute"]
    found = [
        (event["user"], str(event["attributes"][name]), event["time"])
        for event in store.collection("events").all()
        if event["name"] in settings["actions"] and name in event["attributes"]
    ]
    return sorted(found, key=lambda acted: acted[2])


def _ranked(counts: Counter[str]) -> list[str]:
    """The most frequent first; equals as they first occurred."""
    return [item for item, _ in counts.most_common()]


def _alike(scene: _Scene, models: Sequence[Item]) -> list[str]:
    def shared(item: Item) -> int:
        return sum(
            model["attributes"].get(name) == value
            for model in models
            for name, value in item["attributes"].items()
            if name not in _UNLIKE
        )

    return _ranked(
        Counter({item_id: count for item_id, item in scene.items.items() if (count := shared(item))})
    )


def _passes(settings: Mapping[str, Any], item: Item, now: datetime) -> bool:
    included, excluded = settings["include_filters"], settings["exclude_filters"]
    if included and included.get("filters") and not _holds(included, item, now):
        return False
    return not (excluded and excluded.get("filters") and _holds(excluded, item, now))


def _holds(group: Mapping[str, Any], item: Item, now: datetime) -> bool:
    """Filters on items are those on people, with every value written as text."""
    filters = [{**one, "value": _read(one)} for one in group["filters"]]
    subject = Person(item["id"], item["id"], item["attributes"])
    return matches({**group, "filters": filters}, subject, now, {})


def _read(one: Mapping[str, Any]) -> Any:
    """The value of a filter in the type that it names."""
    value, kind = one.get("value"), one.get("data_type")
    if not isinstance(value, str):
        return value
    if kind == "bool":
        return value.lower() == "true"
    if kind == "double":
        try:
            return float(value)
        except ValueError:
            return value
    return value


def _sorted(settings: Mapping[str, Any], items: list[Item]) -> list[Item]:
    """By an attribute, where the type has an order; items without it come last."""
    order = settings["sort"]
    if not order or settings["recommendation_type"] not in ("user_action", "item_attribute"):
        return items
    name = order["param"]
    having = [item for item in items if name in item["attributes"]]
    ordered = sorted(
        having, key=lambda item: item["attributes"][name], reverse=order.get("direction") == "-1"
    )
    return ordered + [item for item in items if name not in item["attributes"]]
