"""Coupon lists: what they are, how they change state, and the refusals that all coupon operations share."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from tests.emulator.catalog_kit import made, refused
from tests.emulator.statuses.stage import Stage
from tests.fuzz.seeds.coupons import FILES, LISTS

__all__ = ["made"]

OPERATIONS = (
    "coupons_create_list",
    "coupons_list_lists",
    "coupons_get_list",
    "coupons_update_list",
    "coupons_activate_list",
    "coupons_archive_list",
    "coupons_upload_file",
    "coupons_list_files",
    "coupons_get_file",
    "coupons_delete_file",
    "coupons_get_usage_report",
)
# Pages that leave out a "please".
SHORT_401 = OPERATIONS[1:5]
SHORT_403 = (*OPERATIONS[1:6], "coupons_get_file", "coupons_delete_file")
INCORRECT = (400, "invalid-request", "The requested JSON is incorrect. Please verify and try again.")
BAD_REQUEST = (
    400,
    "bad-request",
    "Possible issues include duplicates, such as coupon list names, invalid data types, or missing mandatory "
    "attributes.",
)
NAME_TAKEN = (
    400,
    "duplicate-coupon-list-name",
    "The coupon list name already exists. Please enter a unique name and try again.",
)
LABEL_TAKEN = (
    400,
    "duplicate-coupon-list-label",
    "The coupon list label already exists. Please enter a unique label and try again.",
)
MISSING = (400, "missing-mandatory-attributes", "Missing mandatory key. Please verify and try again.")
UNKNOWN_LIST = (
    404,
    "coupon-list-not-found",
    "The specified coupon list ID was not found. Please verify the ID and try again.",
)
UNKNOWN_FILE = (404, "not-found", "The requested resource was not found.")


def on(name: str) -> dict[str, str]:
    return {"coupon_list_id": LISTS[name]}


def read(stage: Stage, name: str = "active") -> dict[str, Any]:
    found: dict[str, Any] = stage.ok("coupons_get_list", path=on(name))
    return found


def test_create_answers_eight_fields(made: Stage) -> None:
    response = made.send("coupons_create_list")
    assert response.status_code == 201
    answer = response.json()
    list_id = answer.pop("_id")
    assert len(list_id) == 24
    assert answer == {
        "name": "Spring coupons",
        "label": "spring",
        "expires_at": "2027-06-30T23:59:00",
        "created_by": "Ada",
        "email_alert_subscribers": ["ada@example.com"],
        "alert_conditions": {
            "failure_alert": True,
            "coupon_shortage_alert": {"alert": True, "threshold_count": 500},
        },
        "status": "ACTIVE",
    }
    made.emulator.clock.advance(1.5)
    assert made.ok("coupons_get_list", path={"coupon_list_id": list_id}) == {
        "_id": list_id,
        **answer,
        "expires_at": "2027-06-30T23:59:00.000Z",
        "total_coupons": 0,
        "available_coupons": 0,
        "personalization_snippet": "{{Coupons.CouponListName[spring]}}",
        "created_at": "2026-03-02T09:30:00.000Z",
        "updated_at": "2026-03-02T09:30:00.000Z",
    }


def test_optional_fields_are_empty(made: Stage) -> None:
    body = {"name": "n", "label": "l", "created_by": "c", "expires_at": "2026-03-02"}
    answer = made.ok("coupons_create_list", body=body)
    assert (answer["email_alert_subscribers"], answer["alert_conditions"]) == ([], {})


@pytest.mark.parametrize(
    ("offset", "day", "expected"),
    [
        (19800, "2027-06-30", "2027-06-30T18:29:00"),
        (-18000, "2027-06-30", "2027-07-01T04:59:00"),
        (-18000, "9999-12-31", "9999-12-31T23:59:00"),
    ],
)
def test_a_list_ends_with_the_day_of_the_workspace(made: Stage, offset: int, day: str, expected: str) -> None:
    made.emulator.configure(time_zone_offset=offset)
    assert made.ok("coupons_create_list", change={"expires_at": day})["expires_at"] == expected


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"name": "Winter coupons"}, NAME_TAKEN),
        ({"name": f"List {LISTS['archived']}"}, NAME_TAKEN),
        ({"label": "winter"}, LABEL_TAKEN),
        ({"name": 1}, INCORRECT),
        ({"email_alert_subscribers": "ada@example.com"}, INCORRECT),
        ({"email_alert_subscribers": ["ada"]}, INCORRECT),
        ({"alert_conditions": {"expiry_alert": {"days_before": "7"}}}, INCORRECT),
        ({"expires_at": "2026-03-01"}, INCORRECT),
        ({"expires_at": "2027-06-30T00:00:00Z"}, INCORRECT),
        ({"expires_at": "20270630"}, INCORRECT),
        ({"expires_at": "1900000000"}, INCORRECT),
        ({"expires_at": "2027-02-30"}, INCORRECT),
        ({"expires_at": 5}, INCORRECT),
    ],
)
def test_create_refuses(made: Stage, change: dict[str, Any], expected: tuple[int, str, str]) -> None:
    assert refused(made.send("coupons_create_list", change=change)) == expected
    assert made.emulator.store().collection("coupon_lists").count() == len(LISTS)


@pytest.mark.parametrize("name", ["name", "label", "expires_at", "created_by"])
def test_create_needs_four_fields(made: Stage, name: str) -> None:
    body = {key: value for key, value in made.sample("coupons_create_list").body.items() if key != name}
    assert refused(made.send("coupons_create_list", body=body)) == MISSING


def test_create_does_without_the_workspace_header(made: Stage) -> None:
    assert made.send("coupons_create_list", headers={"moe-appkey": None}).status_code == 201


@pytest.mark.parametrize(
    ("status", "expected"),
    [
        (None, ["active", "archived", "expired"]),
        ("ACTIVE", ["active"]),
        ("ARCHIVED", ["archived"]),
        ("EXPIRED", ["expired"]),
    ],
)
def test_lists_by_state(made: Stage, status: str | None, expected: list[str]) -> None:
    answer = made.ok("coupons_list_lists", query={"status": status})
    assert list(answer) == ["data"]
    assert [item["_id"] for item in answer["data"]] == [LISTS[name] for name in expected]
    assert answer["data"][0] == read(made, expected[0])


def test_an_unknown_state(made: Stage) -> None:
    assert refused(made.send("coupons_list_lists", query={"status": "active"})) == BAD_REQUEST


def test_counts(made: Stage) -> None:
    assert (read(made)["total_coupons"], read(made)["available_coupons"]) == (2, 2)


def test_a_list_expires_as_time_passes(made: Stage) -> None:
    made.ok("coupons_update_list", path=on("active"), body={"expires_at": "2026-03-02"})
    made.emulator.clock.set(datetime(2026, 3, 2, 23, 58, 59, tzinfo=UTC))
    assert read(made)["status"] == "ACTIVE"
    made.emulator.clock.advance(1)
    assert read(made)["status"] == "EXPIRED"


def test_update_changes_what_is_given(made: Stage) -> None:
    conditions = {"success_alert": True, "expiry_alert": {"alert": True, "days_before": 3}}
    first = {"email_alert_subscribers": ["a@b.example", "c@d.example"], "alert_conditions": conditions}
    made.ok("coupons_update_list", path=on("active"), body=first)
    made.emulator.clock.advance(60)
    second = {
        "name": "Autumn",
        "email_alert_subscribers": ["e@f.example"],
        "alert_conditions": {"expiry_alert": {"alert": False}, "failure_alert": True},
    }
    answer = made.ok("coupons_update_list", path=on("active"), body=second)
    assert answer == {
        "_id": LISTS["active"],
        "name": "Autumn",
        "label": "winter",
        "expires_at": "2099-12-31T23:59:00.000Z",
        "status": "ACTIVE",
        "email_alert_subscribers": ["e@f.example"],
        "alert_conditions": {
            "success_alert": True,
            "expiry_alert": {"alert": False},
            "failure_alert": True,
        },
        "total_coupons": 2,
        "available_coupons": 2,
        "created_by": "owner",
        "created_at": "2026-01-01T00:00:00.000Z",
        "updated_at": "2026-03-02T09:31:00.000Z",
    }
    assert {**answer, "personalization_snippet": "{{Coupons.CouponListName[winter]}}"} == read(made)


def test_label_and_creator_are_fixed(made: Stage) -> None:
    answer = made.ok(
        "coupons_update_list", path=on("active"), body={"label": "other", "created_by": "someone"}
    )
    assert (answer["label"], answer["created_by"]) == ("winter", "owner")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"name": f"List {LISTS['expired']}"}, NAME_TAKEN),
        ({"name": None}, INCORRECT),
        ({"expires_at": "soon"}, INCORRECT),
        ({"expires_at": "2026-03-01"}, BAD_REQUEST),
    ],
)
def test_update_refuses(made: Stage, body: dict[str, Any], expected: tuple[int, str, str]) -> None:
    before = read(made)
    assert refused(made.send("coupons_update_list", path=on("active"), body=body)) == expected
    assert read(made) == before


def test_a_list_keeps_its_own_name(made: Stage) -> None:
    made.ok("coupons_update_list", path=on("active"), body={"name": "Winter coupons"})


@pytest.mark.parametrize(
    ("name", "body", "expected"),
    [
        ("archived", {}, "ACTIVE"),
        ("archived", {"expires_at": "2026-03-01"}, "ARCHIVED"),
        ("expired", {"name": "n"}, "EXPIRED"),
        ("expired", {"expires_at": "2026-03-02"}, "ACTIVE"),
    ],
)
def test_update_reactivates(made: Stage, name: str, body: dict[str, Any], expected: str) -> None:
    response = made.send("coupons_update_list", path=on(name), body=body)
    if expected == "ACTIVE":
        assert (response.status_code, response.json()["status"]) == (200, "ACTIVE")
    else:
        assert refused(response) == BAD_REQUEST
    assert read(made, name)["status"] == expected


@pytest.mark.parametrize("name", ["active", "archived", "expired"])
def test_activate(made: Stage, name: str) -> None:
    refusal = refused(made.send("coupons_activate_list", path=on(name), body={"expires_at": "2026-03-01"}))
    assert refusal == BAD_REQUEST
    assert read(made, name)["status"] == name.upper()
    response = made.send("coupons_activate_list", path=on(name), body={"expires_at": "2026-03-02"})
    assert (response.status_code, response.content) == (204, b"")
    assert read(made, name)["status"] == "ACTIVE"
    assert read(made, name)["expires_at"] == "2026-03-02T23:59:00.000Z"
    assert refused(made.send("coupons_activate_list", path=on(name), body={})) == BAD_REQUEST


def test_archive_takes_the_coupons(made: Stage) -> None:
    for _ in range(2):
        response = made.send("coupons_archive_list", path=on("active"))
        assert (response.status_code, response.content) == (204, b"")
    assert read(made)["status"] == "ARCHIVED"
    made.ok("coupons_activate_list", path=on("active"))
    assert (read(made)["status"], read(made)["total_coupons"]) == ("ACTIVE", 0)
    # The file is still listed, with what it once brought.
    (file,) = made.ok("coupons_list_files", path=on("active"))["data"]
    assert file["added_coupons"] == 2


def test_an_archived_list_stays_as_it_is(made: Stage) -> None:
    before = read(made, "archived")
    made.ok("coupons_archive_list", path=on("archived"))
    assert read(made, "archived") == before


def test_a_day_is_over_at_its_last_minute(made: Stage) -> None:
    made.emulator.clock.set(datetime(2026, 3, 2, 23, 59, tzinfo=UTC))
    for operation, expected in (
        ("coupons_create_list", INCORRECT),
        ("coupons_update_list", BAD_REQUEST),
        ("coupons_activate_list", BAD_REQUEST),
    ):
        assert refused(made.send(operation, change={"expires_at": "2026-03-02"})) == expected


def test_archive_is_for_active_lists(made: Stage) -> None:
    assert refused(made.send("coupons_archive_list", path=on("expired"))) == BAD_REQUEST


@pytest.mark.parametrize("operation", OPERATIONS[2:])
def test_unknown_and_malformed_ids(made: Stage, operation: str) -> None:
    unknown = {"coupon_list_id": "65f0c1d2e3a4b5c6d7e8ffff"}
    assert refused(made.send(operation, path=unknown)) == UNKNOWN_LIST
    for given in ("spring", "65F0C1D2E3A4B5C6D7E8FC01", f"{LISTS['active']}\n", "\x00"):
        assert refused(made.send(operation, path={"coupon_list_id": given})) == BAD_REQUEST


@pytest.mark.parametrize("operation", ["coupons_get_file", "coupons_delete_file"])
def test_a_file_belongs_to_its_list(made: Stage, operation: str) -> None:
    for path in (on("archived"), {"coupon_file_id": "65f0c1d2e3a4b5c6d7e8ffff"}):
        assert refused(made.send(operation, path=path)) == UNKNOWN_FILE
    assert refused(made.send(operation, path={"coupon_file_id": "x"})) == BAD_REQUEST
    assert made.ok("coupons_get_file")["_id"] == FILES["read"]


@pytest.mark.parametrize("operation", OPERATIONS)
def test_refusals_of_every_operation(made: Stage, operation: str) -> None:
    wrong = refused(made.send(operation, headers={"authorization": None}))
    verify = "Verify" if operation in SHORT_401 else "Please verify"
    message = f"Your request is unauthorized. {verify} your credentials and try again."
    assert wrong == (401, "request-unauthenticated", message)
    if operation != "coupons_create_list":
        assert refused(made.send(operation, headers={"moe-appkey": None})) == wrong
    assert refused(made.send(operation, headers={"moe-appkey": "OTHER"})) == wrong
    made.emulator.configure(extra={"coupons_enabled": False})
    contact = "Contact" if operation in SHORT_403 else "Please contact"
    message = (
        "Your account does not have access to the Coupon Management features. "
        f"{contact} the MoEngage team for further assistance."
    )
    assert refused(made.send(operation)) == (403, "request-forbidden", message)
    made.emulator.configure(extra={}, account="suspended")
    assert refused(made.send(operation)) == (403, "request-forbidden", message)


@pytest.mark.parametrize(
    ("operation", "expected"),
    [
        ("coupons_create_list", INCORRECT),
        ("coupons_update_list", INCORRECT),
        ("coupons_activate_list", BAD_REQUEST),
        ("coupons_upload_file", INCORRECT),
        ("coupons_get_usage_report", INCORRECT),
    ],
)
def test_bodies_that_cannot_be_read(made: Stage, operation: str, expected: tuple[int, str, str]) -> None:
    assert refused(made.send(operation, content=b"{")) == expected
    assert refused(made.send(operation, content=b"[]")) == expected
    assert refused(made.send(operation, headers={"content-type": "text/plain"})) == expected
    made.emulator.configure(max_body={operation: 1})
    assert refused(made.send(operation)) == expected


@pytest.mark.parametrize(
    ("operation", "per_minute", "per_day", "by_list"),
    [
        *[(name, None, 100, False) for name in (OPERATIONS[0], *OPERATIONS[3:6])],
        *[(name, None, 10_000, False) for name in (*OPERATIONS[1:3], *OPERATIONS[7:9])],
        ("coupons_upload_file", 5, 50, True),
        ("coupons_get_usage_report", 5, 50, True),
        ("coupons_delete_file", 5, 50, False),
    ],
)
def test_limits(made: Stage, operation: str, per_minute: int | None, per_day: int, by_list: bool) -> None:
    made.emulator.limits.configure("default")
    headers = made.send(operation).headers
    assert headers["x-ratelimit-limit"] == str(per_minute or per_day)
    seconds = 60 if per_minute else 24 * 3600
    assert int(headers["x-ratelimit-reset"]) == int(made.emulator.clock.now().timestamp()) + seconds
    if per_minute is None:
        return
    for _ in range(per_minute - 1):
        made.send(operation)
    refusal = made.send(operation)
    assert (refusal.status_code, refusal.content) == (429, b"")
    other = made.send(operation, path=on("archived"))
    assert (other.status_code != 429) is by_list
    for _ in range(per_day // per_minute - 1):
        made.emulator.clock.advance(60)
        for _ in range(per_minute):
            assert made.send(operation).status_code != 429
    made.emulator.clock.advance(60)
    refusal = made.send(operation)
    assert (refusal.status_code, refusal.headers["x-ratelimit-limit"]) == (429, str(per_day))
