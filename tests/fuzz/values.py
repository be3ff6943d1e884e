"""Equality of JSON values, and of what the client makes of them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from tests.fuzz.document import RAW

__all__ = ["same"]


def same(left: Any, right: Any, place: str = "$", name: str = "") -> str | None:
    """The first place where two JSON values differ; None if they are equal.

    1 and 1.0 are equal, 1 and true are not. Texts in fields of format `date-time` are equal if they
    mean the same instant.
    """
    if isinstance(left, dict) and isinstance(right, dict):
        for key in left.keys() | right.keys():
            if (key in left) is not (key in right):
                return f"{place}.{key}"
            if (found := same(left[key], right[key], f"{place}.{key}", key)) is not None:
                return found
        return None
    if isinstance(left, list) and isinstance(right, list):
        if len(left) != len(right):
            return place
        for index, (one, other) in enumerate(zip(left, right, strict=True)):
            if (found := same(one, other, f"{place}[{index}]", name)) is not None:
                return found
        return None
    if isinstance(left, bool) is not isinstance(right, bool):
        return place
    return None if left == right or (name in _MOMENTS and _instant(left, right)) else place


def _instant(left: Any, right: Any) -> bool:
    try:
        return datetime.fromisoformat(left) == datetime.fromisoformat(right)
    except (TypeError, ValueError):
        return False


def _moments(schema: Any) -> Iterator[str]:
    """The names of all fields of format `date-time`."""
    if not isinstance(schema, Mapping):
        return
    for name, field in schema.get("properties", {}).items():
        if "date-time" in _formats(field):
            yield name


def _formats(schema: Any) -> Iterator[str]:
    if isinstance(schema, Mapping):
        if "$ref" in schema:
            yield from _formats(RAW["components"]["schemas"][schema["$ref"].rpartition("/")[2]])
        if "format" in schema:
            yield schema["format"]
        for part in (*schema.get("anyOf", ()), *schema.get("oneOf", ())):
            yield from _formats(part)


_MOMENTS = frozenset(name for schema in RAW["components"]["schemas"].values() for name in _moments(schema))
