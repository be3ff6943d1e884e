"""Rules of the segment, the attributes and the goals."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from ...campaigns_shared.rules.filters import group
from ..currencies import CURRENCIES
from ..documents import ATTRIBUTES
from ..findings import Finding, Path, at, missing
from ..proposal import Proposal, mapping, objects

__all__ = ["attributes", "goals", "segment"]


def segment(proposal: Proposal) -> Iterator[Finding]:
    """Filters are those of filter segments ("Create filter segment"); those on attributes tell the type."""
    filters = mapping(proposal.part("segment_info").get("filters"))
    for name in ("included_filters", "excluded_filters"):
        path = ("segment_info", "filters", name)
        for problem in group(filters.get(name), path, portfolio=False):
            code = "INVALID_ENUM_VALUE" if problem.path[-1] == "operator" else "INVALID_TYPE"
            yield Finding(code, problem.field, problem.message)
        for place, item in objects(mapping(filters.get(name)).get("filters")):
            if item.get("filter_type") == "user_attributes" and "data_type" not in item:
                yield missing(*path, "filters", place, "data_type")
        yield from _ranges(filters.get(name), path)


def _ranges(value: Any, path: Path) -> Iterator[Finding]:
    """A range between two moments has both."""
    for place, item in objects(mapping(value).get("filters")):
        span = mapping(item.get("primary_time_range"))
        if span.get("type") == "between" and "value1" not in span:
            yield missing(*path, "filters", place, "primary_time_range", "value1")
        yield from _ranges(item.get("attributes"), (*path, "filters", place, "attributes"))


def attributes(proposal: Proposal) -> Iterator[Finding]:
    """Values are options of the attribute: one without a score if DYNAMIC, several with scores if FIXED.

    No page has codes for breaches of these rules; the general ones are taken.
    """
    known = proposal.store.collection(ATTRIBUTES)
    for place, item in objects(proposal.fields.get("offering_attribute_configuration")):
        path = ("offering_attribute_configuration", place)
        attribute = known.get(item["offering_attribute_id"])
        if attribute is None:
            text = "is not an attribute of this workspace"
            yield at("INVALID_ENUM_VALUE", (*path, "offering_attribute_id"), text)
        yield from _selection(item, attribute, (*path, "selected_values"))


def _selection(item: Mapping[str, Any], attribute: Mapping[str, Any] | None, path: Path) -> Iterator[Finding]:
    kind, values = item.get("type"), item["selected_values"]
    most = {"DYNAMIC": 1, "FIXED": None if attribute is None else attribute["max_inputs_allowed"]}.get(
        kind or ""
    )
    if most is not None and len(values) > most:
        yield at("OUT_OF_RANGE", path, f"must have {most} items at most")
    for place, value in objects(values):
        if attribute is not None and value["value"] not in attribute["options"]:
            yield at("INVALID_ENUM_VALUE", (*path, place, "value"), "is not an option of the attribute")
        if kind == "DYNAMIC" and value.get("score") is not None:
            yield at("OUT_OF_RANGE", (*path, place, "score"), "must be null if DYNAMIC")
        if kind == "FIXED" and value.get("score") is None:
            yield at("OUT_OF_RANGE", (*path, place, "score"), "must be between 1 and 100 if FIXED")


def goals(proposal: Proposal) -> Iterator[Finding]:
    """Revenue needs amount and currency. The pages say so of the primary goal; here it holds for all."""
    conversion = proposal.part("conversion")
    yield from _goal(mapping(conversion.get("primary")), ("conversion", "primary"))
    for place, goal in objects(conversion.get("secondary")):
        yield from _goal(goal, ("conversion", "secondary", place))


def _goal(goal: Mapping[str, Any], path: Path) -> Iterator[Finding]:
    if goal.get("is_revenue_tracking") is True:
        for name in ("revenue_amount", "revenue_currency"):
            if name not in goal:
                yield at("REVENUE_FIELDS_INCOMPLETE", (*path, name), "is required with revenue tracking")
    if goal.get("revenue_currency", "EUR") not in CURRENCIES:
        yield at("INVALID_CURRENCY_CODE", (*path, "revenue_currency"), "is not an ISO 4217 code")
