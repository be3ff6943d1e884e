"""What one field of a push asks of another ("Push API"): the rules that stand in the text of the pages."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from ...validation import Problem

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    Path = tuple[str | int, ...]

__all__ = ["problems"]

_FOR_AUDIENCE: Mapping[str, str] = {"User": "targetUserAttributes", "Custom Segment": "customSegmentName"}
_FOR_DELIVERY: Mapping[str, tuple[str, ...]] = {"later": ("date", "time"), "periodic": ("endDate", "time")}
_RESERVED = frozenset(
    {
        "USER_ATTRIBUTE_UNIQUE_ID",
        "USER_ATTRIBUTE_USER_EMAIL",
        "USER_ATTRIBUTE_USER_MOBILE",
        "MOE_GAID",
        "ADVERTISING_IDENTIFIER",
        "PUSH_ID",
    }
)
_EXCLUSIVE = frozenset({"image", "video", "audio"})

# Operator -> what its value has to be; None: there is none.
_EXISTENCE: Mapping[str, str | None] = {"exists": None, "does not exist": None}
_TEXT_OPERATORS: Mapping[str, str | None] = {
    **dict.fromkeys(("is", "is not", "contains", "does not contain"), "String"),
    **dict.fromkeys(("starts with", "does not start with", "ends with", "does not end with"), "String"),
    **dict.fromkeys(("in the following", "not in the following"), "Array"),
    **_EXISTENCE,
}
_NUMBER_OPERATORS: Mapping[str, str | None] = {
    **dict.fromkeys(("is equal to", "is not equal to", "is greater than", "is less than"), "Number"),
    **dict.fromkeys(("is between", "is not between"), "bounds"),
    **_EXISTENCE,
}
_BOUNDS = re.compile(r"-?[0-9]+(\.[0-9]+)?,-?[0-9]+(\.[0-9]+)?")


def problems(body: Mapping[str, Any]) -> Iterator[Problem]:
    """What is wrong with a body that fits its schema otherwise, in the order of its fields."""
    needed = _FOR_AUDIENCE.get(body["targetAudience"])
    if needed is not None and needed not in body:
        yield _missing(needed)
    if "targetUserAttributes" in body:
        yield from _users(body["targetUserAttributes"])
    for platform in body["targetPlatform"]:
        if platform not in body["payload"]:
            yield _missing("payload", platform)
    yield from _media(body["payload"].get("IOS") or {})
    delivery = body["campaignDelivery"]
    for name in _FOR_DELIVERY.get(delivery["type"], ()):
        if name not in delivery:
            yield _missing("campaignDelivery", name)
    for number, goal in enumerate(body.get("conversionGoals") or ()):
        if "attrs" in goal:
            yield from _condition(goal["attrs"], ("conversionGoals", number, "attrs"))


def _users(users: Mapping[str, Any]) -> Iterator[Problem]:
    """Without `isCustom` one of the six names; one value for `is`, a list for `in`."""
    root = "targetUserAttributes"
    if not users.get("isCustom") and users["attribute"] not in _RESERVED:
        yield Problem((root, "attribute"), "value", "is not valid")
    if isinstance(users["attributeValue"], list) is not (users["comparisonParameter"] == "in"):
        wanted = "Array" if users["comparisonParameter"] == "in" else "String"
        yield _type((root, "attributeValue"), wanted)


def _media(message: Mapping[str, Any]) -> Iterator[Problem]:
    """Image, video and audio exclude each other on iOS."""
    found = {item.get("type") for item in message.get("richContent") or ()}
    if len(found & _EXCLUSIVE) > 1:
        yield Problem(("payload", "IOS", "richContent"), "value", "is not valid")


def _condition(attrs: Mapping[str, Any], path: Path) -> Iterator[Problem]:
    """The type decides which operators there are, the operator what its value is."""
    operators = _TEXT_OPERATORS if attrs["type"] == "string" else _NUMBER_OPERATORS
    if attrs["filter"] not in operators:
        yield Problem((*path, "filter"), "value", "is not valid")
        return
    wanted = operators[attrs["filter"]]
    if wanted is None:
        if "value" in attrs:
            yield Problem((*path, "value"), "extra", "is not allowed")
    elif "value" not in attrs:
        yield _missing(*path, "value")
    else:
        yield from _value(attrs["value"], wanted, (*path, "value"))


def _value(value: Any, wanted: str, path: Path) -> Iterator[Problem]:
    if wanted == "bounds":
        if not (isinstance(value, str) and _BOUNDS.fullmatch(value)):
            yield Problem(path, "format", "is not valid")
        return
    kinds = {"String": str, "Array": list, "Number": (int, float)}
    if not isinstance(value, kinds[wanted]):  # type: ignore[arg-type]
        yield _type(path, wanted)


def _missing(*path: str | int) -> Problem:
    return Problem(path, "missing", "is not found in the payload")


def _type(path: Path, wanted: str) -> Problem:
    return Problem(path, "type", f"is expected to be {wanted}")
