"""Erasure requests."""

from __future__ import annotations

import json
import uuid
from typing import Any

import pytest

from tests.emulator.kit import BODIES, Raw

GDPR = "gdpr_submit_request"
MISSING = "MissingAttributeError"


def erase(api: Raw, *identities: tuple[str, str], **changes: Any) -> Any:
    listed = [{"identity_type": kind, "identity_value": value} for kind, value in identities]
    return api.ok(GDPR, {**BODIES[GDPR], "identities": listed, **changes})


@pytest.fixture
def populated(api: Raw) -> Raw:
    people = {
        "ada-1": {
            "email": "home@example.com",
            "mobile": "491",
            "moe_gaid": "g-1",
            "user_secondary_id": "s-1",
        },
        "bob-1": {"u_em": "home@example.com", "advertising_identifier": "i-1"},
        "cyd-1": {"u_mb": "492"},
    }
    for customer_id, attributes in people.items():
        api.ok("data_track_user", {"type": "customer", "customer_id": customer_id, "attributes": attributes})
        api.ok(
            "data_track_event", {"type": "event", "customer_id": customer_id, "actions": [{"action": "a"}]}
        )
        device = {"platform": "ANDROID", "push_id": "t", "moe_gaid": f"device-{customer_id}"}
        body = {"type": "device", "customer_id": customer_id, "device_id": customer_id, "attributes": device}
        api.ok("data_track_device", body)
    return api


def left(api: Raw) -> list[str]:
    users = [user["customer_id"] for user in api.documents("users")]
    for collection in ("events", "devices", "user_ids"):
        assert [item["customer_id"] for item in api.documents(collection)] == users
    return users


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        ("ID", "ada-1", ["bob-1", "cyd-1"]),
        ("email", "home@example.com", ["cyd-1"]),
        ("mobile", "491", ["bob-1", "cyd-1"]),
        ("mobile", "492", ["ada-1", "bob-1"]),
        ("user_secondary_id", "s-1", ["bob-1", "cyd-1"]),
        ("google_advertising_id", "g-1", ["bob-1", "cyd-1"]),
        ("google_advertising_id", "device-cyd-1", ["ada-1", "bob-1"]),
        ("advertising_identifier", "i-1", ["ada-1", "cyd-1"]),
        ("ID", "nobody", ["ada-1", "bob-1", "cyd-1"]),
        ("email", "HOME@example.com", ["ada-1", "bob-1", "cyd-1"]),
    ],
)
def test_erasure_by_every_identity(populated: Raw, kind: str, value: str, expected: list[str]) -> None:
    answer = erase(populated, (kind, value))
    assert answer["status"] == "success"
    assert uuid.UUID(answer["request_id"]).version == 4
    assert left(populated) == expected


# Collection -> a document of it about a user.
KEPT: dict[str, Any] = {
    "outbox": lambda user: {"id": f"o-{user}", "user": user, "content": "Hello"},
    "cards": lambda user: {"id": f"c-{user}", "user": user},
    "push_undelivered": lambda user: {"id": f"p-{user}", "user": user, "reason": "no text"},
    "coupon_usage": lambda user: {"id": f"u-{user}", "user": user, "coupon": "TEA-1"},
    "global_control_group": lambda user: {"uid": user},
    "dropped": lambda user: {"id": f"d-{user}", "pair": {"merged_user": user, "retained_user": "nobody"}},
    "notices": lambda user: {"id": f"n-{user}", "elements": [{"customer_id": user}]},
}


@pytest.mark.parametrize("collection", KEPT)
def test_what_other_families_keep_goes_too(populated: Raw, collection: str) -> None:
    documents = populated.emu.store().collection(collection)
    for user in ("ada-1", "bob-1"):
        document = KEPT[collection](user)
        documents.put(document.get("id", user), document)
    erase(populated, ("ID", "ada-1"))
    assert populated.documents(collection) == [KEPT[collection]("bob-1")]


def test_a_merged_user_leaves_no_name_behind(api: Raw) -> None:
    for customer_id in ("ada-old", "ada-1"):
        api.ok(
            "data_track_event", {"type": "event", "customer_id": customer_id, "actions": [{"action": "a"}]}
        )
    api.ok("data_merge_users")
    erase(api, ("ID", "ada-old"))
    assert len(api.documents("events")) == 2
    assert "ada-old" not in json.dumps(api.documents("events"))


def test_several_identities(populated: Raw) -> None:
    erase(populated, ("ID", "ada-1"), ("email", "home@example.com"), ("mobile", "491"))
    assert left(populated) == ["cyd-1"]


def test_every_request_is_filed_with_what_it_erased(populated: Raw) -> None:
    first, second = (erase(populated, ("ID", "ada-1"))["request_id"] for _ in range(2))
    filed = {item["id"]: item["erased"] for item in populated.documents("gdpr_requests")}
    assert [entry["customer_id"] for entry in filed[first]] == ["ada-1"]
    assert filed[second] == []


def test_other_requests_erase_nothing(populated: Raw) -> None:
    erase(populated, ("ID", "ada-1"), request_type="access")
    assert left(populated) == ["ada-1", "bob-1", "cyd-1"]
    assert len(populated.documents("gdpr_requests")) == 1


def test_an_erased_user_may_come_again(populated: Raw) -> None:
    before = populated.user()["id"]
    erase(populated, ("ID", "ada-1"))
    populated.ok("data_track_user")
    assert populated.user()["id"] != before
    assert populated.user()["attributes"] == {"name": "Ada"}


@pytest.mark.parametrize("field", ["request_type", "submitted_time", "identities", "api_version"])
def test_missing_fields(api: Raw, field: str) -> None:
    body = {name: value for name, value in BODIES[GDPR].items() if name != field}
    assert api.refused(GDPR, body) == (400, MISSING, f"{field} is not found in the payload", field)


ONE = {"identity_type": "ID", "identity_value": "ada-1"}


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"identities": []}, (400, MISSING, "identities is not found in the payload", "identities")),
        ({"identities": ONE}, (400, MISSING, "identities is expected to be Array", "identities")),
        (
            {"identities": [{"identity_type": "ID"}]},
            (400, MISSING, "identity_value is not found in the payload", "identity_value"),
        ),
        (
            {"identities": [{**ONE, "identity_type": "id"}]},
            (400, "ValueError", "identity_type is not valid", "identity_type"),
        ),
        (
            {"submitted_time": "yesterday"},
            (400, "ValueError", "submitted_time is not valid", "submitted_time"),
        ),
        ({"submitted_time": "2026"}, (400, "ValueError", "submitted_time is not valid", "submitted_time")),
        (
            {"submitted_time": "2026-03-01T09:30:00"},
            (400, "ValueError", "submitted_time is not valid", "submitted_time"),
        ),
        ({"api_version": 1}, (400, MISSING, "api_version is expected to be String", "api_version")),
        ({"request_type": 1}, (400, MISSING, "request_type is expected to be String", "request_type")),
    ],
)
def test_refused_requests(populated: Raw, change: dict[str, Any], expected: tuple[Any, ...]) -> None:
    assert populated.refused(GDPR, {**BODIES[GDPR], **change}) == expected
    assert left(populated) == ["ada-1", "bob-1", "cyd-1"]


@pytest.mark.parametrize(
    ("header", "message"),
    [
        ("", "No identity information found."),
        ("Basic ?", "No identity information found."),
        ("Bearer x", "No identity information found."),
        (None, "Authentication Header Required"),
    ],
)
def test_credentials_in_its_own_words(api: Raw, header: str | None, message: str) -> None:
    assert api.refused(GDPR, headers={"authorization": header})[2] == message


def test_rate_limit_and_server_fault_in_its_own_words(api: Raw) -> None:
    from moengage_emulator import FaultRule

    api.emu.faults.add(FaultRule(GDPR, status=429))
    api.emu.faults.add(FaultRule(GDPR, status=500))
    assert api.refused(GDPR)[:3] == (
        429,
        "Rate Limits Exceeded",
        "Rate limits for customers exceeded. Please Try After Some Time",
    )
    assert api.refused(GDPR)[:3] == (
        500,
        "Server Error",
        "An unexpected error was encountered while processing this request. Please contact MoEngage Team",
    )
