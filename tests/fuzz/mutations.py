"""Changes of JSON values: at any place inside, something else, nothing, or more."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import strategies as st

__all__ = ["JUNK", "Place", "changed", "mutated", "places"]

Place = tuple[str | int, ...]

_CHANGES = ("replace", "remove", "add")

JUNK: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from(
        ["", "x", "null", "default", "variation_1", "moe_x", "PUSH", "EMAIL", "2031-05-01T09:30:00"]
    ),
    st.sampled_from([0, 1, -1, 1.0, 1.5, 16, 48, 2**63, 1e308]),
    st.sampled_from([[], [None], [[]], ["x", "x"], {}, {"": None}, {"type": "event"}]),
)
"""What seldom fits where it is put."""


def places(value: Any, place: Place = ()) -> Iterator[Place]:
    """Every place inside a JSON value, the whole included."""
    yield place
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from places(item, (*place, key))


def changed(value: Any, place: Place, change: str, junk: Any) -> Any:
    """`value` with one change at `place`: replace, remove, add a field or an entry there."""
    if place:
        copy = dict(value) if isinstance(value, dict) else list(value)
        key: Any = place[0]
        if len(place) == 1 and change == "remove":
            del copy[key]
        else:
            copy[key] = changed(value[key], place[1:], change, junk)
        return copy
    if change == "add" and isinstance(value, dict):
        return {**value, "added": junk}
    if change == "add" and isinstance(value, list):
        return [*value, *(value[:1] or [junk])]
    return junk


@st.composite
def mutated(
    draw: st.DrawFn, values: st.SearchStrategy[Any], junk: st.SearchStrategy[Any] = JUNK, most: int = 3
) -> Any:
    """One of `values` with up to `most` changes."""
    value = draw(values)
    for _ in range(draw(st.integers(0, most))):
        place = draw(st.sampled_from(list(places(value))))
        value = changed(value, place, draw(st.sampled_from(_CHANGES)), draw(junk))
    return value
