"""The client's validator says of every body what jsonschema-rs says, with the document's own schemas."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

from tests.fuzz.cases import schema_of
from tests.fuzz.document import OPERATIONS
from tests.fuzz.judges import disagreement, fits
from tests.fuzz.ledger import Ledger
from tests.fuzz.mutations import mutated
from tests.options import chosen
from tests.spec.builder import build
from tests.spec.document import CASES

OPTIONS = chosen()
SCHEMA = schema_of(OPTIONS, "positive")
WITH_BODY = [operation for operation in OPERATIONS.values() if operation.body is not None]


@pytest.mark.parametrize("operation", WITH_BODY, ids=lambda operation: operation.id)
def test_both_validators_agree(operation: Any, ledger: Ledger) -> None:
    bodies: st.SearchStrategy[Any]
    if OPTIONS.deep:
        bodies = SCHEMA[operation.path][operation.method].as_strategy().map(lambda case: case.body)
    else:
        # The strategies of all operations take a minute to be made.
        case = CASES[operation.id]
        media = case.body
        assert media is not None
        bodies = st.sampled_from([*case.body_examples, build(media[1], "full")])

    @seed(OPTIONS.seed)
    @settings(
        max_examples=OPTIONS.examples * 3,
        database=None,
        deadline=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(mutated(bodies))
    def agree(body: Any) -> None:
        ledger.tallies["bodies", operation.id] += 1
        assert disagreement(operation, body) is None

    agree()


@pytest.mark.parametrize(
    ("body", "disagreeing"),
    [({"type": "event", "customer_id": "rider-4711", "actions": [{"action": "Ride"}]}, False), ({}, False)],
)
def test_sound_and_empty_bodies_are_judged(body: dict[str, Any], disagreeing: bool) -> None:
    assert (disagreement(OPERATIONS["data_track_event"], body) is not None) is disagreeing


_PLACE = {
    "name": "Kiosk",
    "latitude": "18.5",
    "longitude": "73.8",
    "radius": "200",
    "response_time_value": "5",
    "response_time_granularity": "MINUTES",
    "triggered_at": "ENTRY",
}


def _geofenced(basic_details: dict[str, Any]) -> dict[str, Any]:
    text = {"title": "", "message": ""}
    ios = {"basic_details": text, "template_backup": text, "template_type": "BASIC"}
    return {
        "request_id": "0",
        "channel": "PUSH",
        "created_by": "ida@kiosk.example",
        "campaign_delivery_type": "LOCATION_TRIGGERED",
        "campaign_content": {"content": {"push": {"ios": ios}}},
        "basic_details": {"name": "", "platforms": [], "platform_specific_details": {}, **basic_details},
        "scheduling_details": {"delivery_type": "ASAP", "expiry_time": "2000-01-01T00:00:00"},
        "segmentation_details": {},
        "delivery_controls": {},
    }


@pytest.mark.parametrize(
    ("operation", "body", "fitting"),
    [
        ("campaigns_create", _geofenced({"geofences": _PLACE}), True),
        # As schemathesis made it for a valid one.
        ("campaigns_create", _geofenced({"broadcast_live_activity_id": ""}), False),
        ("data_get_install_info", {"any": 1}, True),
        ("data_track_event", b"no JSON", True),
    ],
)
def test_what_is_called_with_fits_the_document(operation: str, body: Any, fitting: bool) -> None:
    assert fits(OPERATIONS[operation], body) is fitting
