"""Who a campaign addresses: filters evaluated on people. Serves the reachability of meta answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ..times import resolve

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["Person", "addressed", "matches"]


@dataclass(frozen=True, slots=True)
class Person:
    """A user as filters see one.

    `key` is the vendor's id, `id` the client's own (or the vendor's where there is none); `events` are
    (name, attributes) in the order they came.
    """

    key: str
    id: str
    attributes: Mapping[str, Any]
    events: Sequence[tuple[str, Mapping[str, Any]]] = ()


@dataclass(frozen=True, slots=True)
class _Scene:
    """What filters need besides the person."""

    now: datetime
    segments: Mapping[str, Sequence[str]]


def addressed(
    segmentation: Mapping[str, Any], person: Person, now: datetime, segments: Mapping[str, Sequence[str]]
) -> bool:
    """Whether `segmentation_details` include the person.

    No included filters, or `is_all_user_campaign`, means everyone; excluded filters take away.
    `segments` are the custom segments by name or id, as lists of user ids.
    """
    included, excluded = segmentation.get("included_filters"), segmentation.get("excluded_filters")
    scene = _Scene(now, segments)
    everyone = segmentation.get("is_all_user_campaign") or not (included and included.get("filters"))
    if not everyone and not _group(included or {}, person, scene):
        return False
    return not (excluded and excluded.get("filters") and _group(excluded, person, scene))


def matches(
    group: Mapping[str, Any], person: Person, now: datetime, segments: Mapping[str, Sequence[str]]
) -> bool:
    """Whether one filter group holds for the person."""
    return _group(group, person, _Scene(now, segments))


def _group(group: Mapping[str, Any], person: Person, scene: _Scene) -> bool:
    results = [_filter(item, person, scene) for item in group.get("filters") or []]
    return any(results) if group.get("filter_operator") == "or" else all(results)


def _filter(item: Mapping[str, Any], person: Person, scene: _Scene) -> bool:
    kind = item.get("filter_type")
    if kind == "custom_segments":
        names = (item.get("id"), item.get("name"))
        return any(person.id in scene.segments.get(name, ()) for name in names if name)
    if kind == "actions":
        return _action(item, person, scene)
    held = _attribute(item, person.attributes.get(str(item.get("name"))), scene.now)
    return held is not bool(item.get("negate"))


def _action(item: Mapping[str, Any], person: Person, scene: _Scene) -> bool:
    conditions = item.get("attributes") or {}
    count = sum(
        name == item.get("action_name")
        and _group(conditions, Person(person.key, person.id, attributes), scene)
        for name, attributes in person.events
    )
    execution = item.get("execution") or {}
    wanted = execution.get("count", 1)
    kind = execution.get("type", "atleast")
    held = count >= wanted if kind == "atleast" else count <= wanted if kind == "atmost" else count == wanted
    return held if item.get("executed", True) else not held


def _attribute(item: Mapping[str, Any], actual: Any, now: datetime) -> bool:
    if actual is None:
        return False
    operator, wanted, upper = item.get("operator"), item.get("value"), item.get("value1")
    if operator == "exists":
        return True
    if operator == "between" and isinstance(wanted, list) and len(wanted) == 2:
        wanted, upper = wanted
    if item.get("data_type") == "datetime":
        return _moment(str(operator), actual, wanted, upper, now)
    if item.get("data_type") == "string":
        return _text(str(operator), actual, wanted, bool(item.get("case_sensitive")))
    if operator in ("is", "in"):
        return bool(actual in wanted if isinstance(wanted, list) else actual == wanted)
    try:
        number, least = float(actual), float(str(wanted))
        if operator == "between":
            return least <= number <= float(str(upper))
    except (TypeError, ValueError, OverflowError):
        return False
    return number < least if operator == "lessThan" else operator == "greaterThan" and number > least


_TEXT: dict[str, Callable[[str, str], bool]] = {
    "is": lambda actual, wanted: actual == wanted,
    "in": lambda actual, wanted: actual == wanted,
    "contains": lambda actual, wanted: wanted in actual,
    "containsInTheFollowing": lambda actual, wanted: wanted in actual,
    "startWithInTheFollowing": lambda actual, wanted: actual.startswith(wanted),
    "endsWithInTheFollowing": lambda actual, wanted: actual.endswith(wanted),
}


def _text(operator: str, actual: Any, wanted: Any, case_sensitive: bool) -> bool:
    compare = _TEXT.get(operator)
    if compare is None:
        return False
    choices = [str(choice) for choice in (wanted if isinstance(wanted, list) else [wanted])]
    values = [str(value) for value in (actual if isinstance(actual, list) else [actual])]
    if not case_sensitive:
        choices = [choice.casefold() for choice in choices]
        values = [value.casefold() for value in values]
    return any(compare(value, choice) for value in values for choice in choices)


def _moment(operator: str, actual: Any, wanted: Any, upper: Any, now: datetime) -> bool:
    """`inTheLast` and `inTheNext` count days; dates without a zone are UTC."""
    moment = resolve(actual, None)
    if moment is None:
        return False
    if operator == "today":
        return moment.date() == now.astimezone(UTC).date()
    if operator in ("inTheLast", "inTheNext"):
        try:
            span = timedelta(days=float(str(wanted)))
        except (ValueError, OverflowError):
            return False
        since = now - moment if operator == "inTheLast" else moment - now
        return timedelta(0) <= since <= span
    start, end = resolve(wanted, None), resolve(upper, None)
    if start is None:
        return False
    if operator == "between":
        return end is not None and start <= moment <= end
    if operator == "on":
        return moment.date() == start.date()
    return moment < start if operator == "before" else operator == "after" and moment > start
