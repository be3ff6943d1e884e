"""Filters in English, as `description` of a segment shows them ("Create Filter Segment")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...times import resolve

__all__ = ["describe"]

_OPERATORS = {
    "is": "is",
    "in": "is in the following",
    "contains": "contains",
    "containsInTheFollowing": "contains in the following",
    "startWithInTheFollowing": "starts with in the following",
    "endsWithInTheFollowing": "ends with in the following",
    "lessThan": "is less than",
    "greaterThan": "is greater than",
    "between": "is between",
    "on": "is on",
    "before": "is before",
    "after": "is after",
    "inTheLast": "is in the last",
    "inTheNext": "is in the next",
    "exists": "exists",
    "today": "is today",
}
_DAYS = frozenset({"inTheLast", "inTheNext"})
_TIMES = {
    "on": "on",
    "before": "before",
    "after": "after",
    "inTheLast": "in the last",
    "between": "in-between",
}
# The vendor's own events under the names of the dashboard; the page shows this one.
_EVENTS = {"MOE_EMAIL_SENT": "Email Sent"}


def describe(group: Mapping[str, Any]) -> str:
    """All filters of a group, between the joining word. The page's double blanks are part of it."""
    joint = f" {str(group.get('filter_operator', 'and')).upper()} "
    return joint.join(_filter(item) for item in group.get("filters") or ())


def _filter(item: Mapping[str, Any]) -> str:
    kind = item.get("filter_type")
    if kind == "actions":
        return _action(item)
    if kind == "custom_segments":
        return f"is in segment {item.get('name') or item.get('id')}"
    if "filters" in item:
        return f"({describe(item)})"
    return _attribute(item)


def _attribute(item: Mapping[str, Any]) -> str:
    operator = str(item.get("operator"))
    parts = [f"{item.get('name')} ", ("not " if item.get("negate") else "") + _OPERATORS[operator]]
    if "value" in item:
        bounds = [_value(item["value"])]
        if operator == "between":
            bounds.append(_value(item.get("value1")))
        parts.append(" and ".join(bounds) + (" days" if operator in _DAYS else ""))
        if item.get("data_type") == "string":
            parts.append(f" (case {'sensitive' if item.get('case_sensitive') else 'insensitive'})")
    return " ".join(parts)


def _value(value: Any) -> str:
    return ", ".join(str(one) for one in value) if isinstance(value, list) else str(value)


def _action(item: Mapping[str, Any]) -> str:
    name = _EVENTS.get(item["action_name"], item["action_name"])
    execution = item["execution"]
    if execution["type"] in ("firstTime", "lastTime"):
        often = "for the first time" if execution["type"] == "firstTime" else "for the last time"
    else:
        count = execution["count"]
        often = f"{execution['type']} {count} time{'' if count == 1 else 's'}"
    text = (
        f"Has {'' if item['executed'] else 'not '}executed {name} {often} {_time(item['primary_time_range'])}"
    )
    conditions = item.get("attributes") or {}
    return f"{text} with {describe(conditions)}" if conditions.get("filters") else text


def _time(span: Mapping[str, Any]) -> str:
    bounds = [span["value"], span["value1"]] if span["type"] == "between" else [span["value"]]
    if span["value_type"] == "relative_past":
        count = " and ".join(bounds)
        ago = "" if span["type"] == "inTheLast" else " ago"
        return f"{_TIMES[span['type']]} {count} {span['period_unit']}{ago}"
    return f"{_TIMES[span['type']]} {' and '.join(_day(bound) for bound in bounds)}"


def _day(text: str) -> str:
    moment = resolve(text, None)
    return text if moment is None else f"{moment:%b} {moment:%d}, {moment.year}"
