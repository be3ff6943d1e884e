"""The client's validator says of every body what jsonschema says, with the document's own schemas."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.cases import schema_of
from tests.fuzz.document import OPERATIONS
from tests.fuzz.judges import disagreement
from tests.options import chosen

OPTIONS = chosen()
SCHEMA = schema_of(OPTIONS, "positive")
WITH_BODY = [operation for operation in OPERATIONS.values() if operation.body is not None]

Place = tuple[str | int, ...]

_JUNK = st.one_of(
    st.none(),
    st.booleans(),
    st.sampled_from(
        ["", "x", "null", "default", "variation_1", "moe_x", "PUSH", "EMAIL", "2031-05-01T09:30:00"]
    ),
    st.sampled_from([0, 1, -1, 1.0, 1.5, 16, 48, 2**63, 1e308]),
    st.sampled_from([[], [None], [[]], ["x", "x"], {}, {"": None}, {"type": "event"}]),
)


def _places(value: Any, place: Place = ()) -> Iterator[Place]:
    """Every place inside a JSON value, the whole included."""
    yield place
    items = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, item in items:
        yield from _places(item, (*place, key))


def _changed(value: Any, place: Place, change: str, junk: Any) -> Any:
    """`value` with one change at `place`: replace, remove, add a field or an entry there."""
    if place:
        copy = dict(value) if isinstance(value, dict) else list(value)
        key: Any = place[0]
        if len(place) == 1 and change == "remove":
            del copy[key]
        else:
            copy[key] = _changed(value[key], place[1:], change, junk)
        return copy
    if change == "add" and isinstance(value, dict):
        return {**value, "added": junk}
    if change == "add" and isinstance(value, list):
        return [*value, *(value[:1] or [junk])]
    return junk


@st.composite
def _mutated(draw: st.DrawFn, bodies: st.SearchStrategy[Any]) -> Any:
    body = draw(bodies)
    for _ in range(draw(st.integers(0, 3))):
        place = draw(st.sampled_from(list(_places(body))))
        body = _changed(body, place, draw(st.sampled_from(["replace", "remove", "add"])), draw(_JUNK))
    return body


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_both_validators_agree(operation: Any) -> None:
    cases = SCHEMA[operation.path][operation.method].as_strategy()

    @seed(OPTIONS.seed)
    @settings(
        max_examples=OPTIONS.examples * 3,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(_mutated(cases.map(lambda case: case.body)))
    def agree(body: Any) -> None:
        assert disagreement(operation, body) is None

    agree()


@pytest.mark.parametrize(
    ("body", "disagreeing"),
    [({"type": "event", "customer_id": "rider-4711", "actions": [{"action": "Ride"}]}, False), ({}, False)],
)
def test_sound_and_empty_bodies_are_judged(body: dict[str, Any], disagreeing: bool) -> None:
    assert (disagreement(OPERATIONS["data_track_event"], body) is not None) is disagreeing
