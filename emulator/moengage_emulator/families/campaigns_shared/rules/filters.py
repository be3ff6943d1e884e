"""Rules of filter groups, wherever they stand: trigger, audience, and attributes of an action."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ..draft import Draft, Path, Problem, blank, invalid, missing, objects

__all__ = ["OPERATORS", "group", "segmentation"]

OPERATORS: dict[str, frozenset[str]] = {
    "bool": frozenset({"is", "exists"}),
    "double": frozenset({"in", "between", "lessThan", "greaterThan", "exists"}),
    "string": frozenset(
        {
            "in",
            "contains",
            "containsInTheFollowing",
            "startWithInTheFollowing",
            "endsWithInTheFollowing",
            "exists",
            "is",
        }
    ),
    "datetime": frozenset({"inTheLast", "on", "between", "before", "after", "inTheNext", "exists", "today"}),
}
"""The operators of each `data_type` ("Create Campaign", segmentation filters)."""


def group(value: Any, path: Path, *, portfolio: bool) -> Iterator[Problem]:
    """The filters of a group and of the groups inside its action filters."""
    if not isinstance(value, Mapping):
        return
    for position, item in objects(value.get("filters")):
        where = (*path, "filters", position)
        if item.get("filter_type") == "user_attributes":
            yield from _attribute(item, where)
            if portfolio and blank(item.get("project_name")):
                yield missing(*where, "project_name")
        elif item.get("filter_type") == "actions":
            yield from group(item.get("attributes"), (*where, "attributes"), portfolio=portfolio)


def _attribute(item: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    kind, operator = item.get("data_type"), item.get("operator")
    allowed = OPERATORS.get(str(kind))
    if allowed is not None and operator is not None and operator not in allowed:
        yield invalid(f"operator {operator} is not valid for the data_type {kind}", *path, "operator")
    if operator == "exists" and "value" in item:
        yield invalid("operator exists takes no value", *path, "value")


def segmentation(draft: Draft) -> Iterator[Problem]:
    """Both filter groups of the audience."""
    part = draft.part("segmentation_details")
    for name in ("included_filters", "excluded_filters"):
        path = ("segmentation_details", name)
        yield from group(part.get(name), path, portfolio=draft.settings.portfolio_enabled)
