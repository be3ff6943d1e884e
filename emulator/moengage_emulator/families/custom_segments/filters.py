"""Filters of a segment: what "Create Filter Segment" asks of them beyond the document's shared schema."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from ...people import OPERATORS
from ...times import resolve
from ...validation import with_integers

__all__ = ["acceptable", "canonical", "completed", "references"]

Filter = Mapping[str, Any]

_NUMERIC = re.compile(r"^-?[0-9]+(\.[0-9]+)?$")
_WHOLE = re.compile(r"^[0-9]{1,9}$")
_NO_VALUE = frozenset({"exists", "today"})
_LISTS = frozenset({"in", "containsInTheFollowing", "startWithInTheFollowing", "endsWithInTheFollowing"})
_DAYS = frozenset({"inTheLast", "inTheNext"})
_GROUP = "nested_filters"


def acceptable(group: Any) -> bool:
    """Whether a group is complete, and its operators and values fit the data types."""
    return _is_group(group) and all(_FILTERS[item["filter_type"]](item) for item in group["filters"])


def completed(group: Filter, name: Callable[[Filter], Mapping[str, str]]) -> dict[str, Any]:
    """The group as it is kept: actions have `attributes`, even empty ones; segments what `name` gives."""
    return {**group, "filters": [_completed(item, name) for item in group["filters"]]}


def canonical(group: Filter) -> str:
    """The same text for filters that mean the same: order, defaults and spellings of numbers do not count."""
    return json.dumps(_plain_group(group), sort_keys=True)


def references(group: Filter) -> Iterator[Filter]:
    """The filters of a group that name a segment."""
    for item in group.get("filters") or ():
        if item.get("filter_type") == "custom_segments":
            yield item
        elif item.get("filter_type") == _GROUP:
            yield from references(item)


def _is_group(group: Any) -> bool:
    return isinstance(group, Mapping) and "filter_operator" in group and "filters" in group


def _attribute(item: Filter) -> bool:
    if not {"name", "data_type", "operator"} <= item.keys():
        return False
    operator, kind = item["operator"], item["data_type"]
    if operator not in OPERATORS[kind]:
        return False
    if kind == "double" and not _fits(kind, operator, item.get("value1", 0)):
        return False
    if operator in _NO_VALUE:
        return "value" not in item or (operator == "today" and not isinstance(item["value"], bool))
    if "value" not in item or (operator == "between" and "value1" not in item):
        return False
    value = item["value"]
    if isinstance(value, list):
        return operator in _LISTS and all(_fits(kind, operator, choice) for choice in value)
    return _fits(kind, operator, value) and (
        operator != "between" or _fits(kind, operator, item.get("value1"))
    )


def _fits(kind: str, operator: str, value: Any) -> bool:
    if kind == "bool":
        return isinstance(value, bool) or value in ("true", "false")
    if isinstance(value, bool) or not isinstance(value, str | int | float):
        return False
    if kind == "double" or operator in _DAYS:
        return not isinstance(value, str) or _NUMERIC.search(value) is not None
    return kind == "string" or resolve(value, None) is not None


def _action(item: Filter) -> bool:
    if not {"action_name", "executed", "execution", "primary_time_range"} <= item.keys():
        return False
    if not {"type", "count"} <= item["execution"].keys():
        return False
    conditions = item.get("attributes")
    if conditions is not None and not (
        _is_group(conditions)
        and all(one["filter_type"] == "user_attributes" and _attribute(one) for one in conditions["filters"])
    ):
        return False
    return _time_range(item["primary_time_range"])


def _time_range(span: Filter) -> bool:
    bounds = [span[name] for name in ("value", "value1") if name in span]
    if span["type"] == "between" and len(bounds) < 2:
        return False
    if span["value_type"] == "relative_past":
        return all(_WHOLE.search(bound) for bound in bounds)
    return all(resolve(bound, None) is not None for bound in bounds)


def _segment(item: Filter) -> bool:
    return "id" in item or "name" in item


_FILTERS: Mapping[str, Callable[[Filter], bool]] = {
    "user_attributes": _attribute,
    "actions": _action,
    "custom_segments": _segment,
    _GROUP: acceptable,
}


def _completed(item: Filter, name: Callable[[Filter], Mapping[str, str]]) -> Filter:
    if item["filter_type"] == "actions":
        return {**item, "attributes": item.get("attributes") or {"filter_operator": "and", "filters": []}}
    if item["filter_type"] == "custom_segments":
        return {**item, **name(item)}
    return completed(item, name) if item["filter_type"] == _GROUP else item


def _plain_group(group: Filter) -> dict[str, Any]:
    filters = [_plain(item) for item in group.get("filters") or ()]
    # One filter is the same under either operator.
    operator = group.get("filter_operator") if len(filters) > 1 else "and"
    return {
        "filter_operator": operator,
        "filters": sorted(filters, key=lambda item: json.dumps(item, sort_keys=True)),
    }


def _plain(item: Filter) -> dict[str, Any]:
    kind = item.get("filter_type")
    if kind == "custom_segments":
        return {"filter_type": kind, "segment": item.get("id") or item.get("name")}
    if kind == _GROUP:
        return {"filter_type": kind, **_plain_group(item)}
    if kind == "actions":
        return {**item, "attributes": _plain_group(item.get("attributes") or {})}
    plain: dict[str, Any] = {"negate": False, "case_sensitive": False, **with_integers(dict(item))}
    if plain.get("operator") in _LISTS and not isinstance(plain.get("value"), list):
        plain["value"] = [plain.get("value")]
    return plain
