"""The exceptions that the runs make are each for a reason of its own, and none is idle."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from tests.fuzz import exceptions
from tests.fuzz.document import OPERATIONS
from tests.fuzz.ledger import Ledger
from tests.options import chosen

EVENT: dict[str, Any] = {"type": "event", "customer_id": "rider-4711", "actions": [{"action": "Ride Booked"}]}


def test_each_reason_stands_once() -> None:
    assert [reason for reason, number in Counter(exceptions.reasons()).items() if number > 1] == []


@pytest.mark.parametrize(
    ("change", "accepted"),
    [
        ({"actions": [{"action": "moe_ride"}]}, True),
        ({"actions": [{"action": "Ride", "attributes": {"_id": 1}}]}, True),
        ({"actions": [{"action": "moe_ride", "attributes": {"_id": 1}}]}, True),
        ({"actions": [{"action": "moe_ride"}], "device_id": 1}, False),
        ({"actions": []}, False),
    ],
)
def test_only_what_is_dropped_in_silence_may_be_wrong(change: dict[str, Any], accepted: bool) -> None:
    found = exceptions.dropped(OPERATIONS["data_track_event"], EVENT | change)
    assert (found is not None) is accepted


@pytest.mark.parametrize(
    ("operation", "status", "error", "documented"),
    [
        ("data_delete_user", 400, {"type": "Not Found"}, True),
        ("data_delete_user", 401, {"type": "Not Found"}, False),
        ("data_track_user", 400, {"type": "Not Found"}, False),
        (
            "campaigns_v5_update",
            400,
            {"code": "VALIDATION_FAILED", "details": [{"target": "channel"}]},
            True,
        ),
        (
            "campaigns_v5_update",
            400,
            {"code": "VALIDATION_FAILED", "details": [{"target": "channel"}, {"target": "x"}]},
            False,
        ),
    ],
)
def test_a_refusal_is_documented_as_a_whole_or_not(
    operation: str, status: int, error: dict[str, Any], documented: bool
) -> None:
    found = exceptions.refusals(OPERATIONS[operation], status, exceptions.faults({"error": error}))
    assert bool(found) is documented


if chosen().deep and not chosen().only:
    # A few hundred cases meet every one of them; the handful of an ordinary run need not.
    @pytest.mark.parametrize("reason", list(exceptions.reasons()))
    def test_each_exception_was_met(reason: str, whole: Ledger) -> None:
        assert whole.used[reason] > 0
