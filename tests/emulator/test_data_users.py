"""Tracking users: upserts, attributes, array edits, Identity Resolution."""

from __future__ import annotations

from typing import Any

import pytest

from moengage_emulator.families.data.attributes import apply_attributes, identity_keys
from moengage_emulator.families.data.identity import REFUSED_CUSTOMER_IDS
from tests.emulator.kit import Raw

USER = "data_track_user"
ACCEPTED = {"status": "success", "message": "Your request has been accepted and will be processed soon."}


def track(api: Raw, customer_id: str | None = "ada-1", **body: Any) -> Any:
    named = {} if customer_id is None else {"customer_id": customer_id}
    return api.ok(USER, {"type": "customer", **named, **body})


def test_create_then_update(api: Raw) -> None:
    assert track(api, attributes={"name": "Ada", "points": 1}) == ACCEPTED
    created = api.user()
    api.emu.clock.advance(60)
    track(api, attributes={"points": 2, "city": "Pune"})
    updated = api.user()
    assert updated["attributes"] == {"name": "Ada", "points": 2, "city": "Pune"}
    assert updated["id"] == created["id"]
    assert (updated["created_at"], updated["updated_at"]) == (
        "2026-03-01T09:30:00+00:00",
        "2026-03-01T09:31:00+00:00",
    )
    assert len(api.documents("users")) == 1


def test_a_user_without_attributes(api: Raw) -> None:
    track(api)
    assert api.user()["attributes"] == {}


def test_values_of_every_type_are_kept(api: Raw) -> None:
    values = {
        "s": "x",
        "n": 1,
        "f": 1.5,
        "b": False,
        "d": "2027-05-31T00:00:00Z",
        "l": [1, "a"],
        "o": {"k": 1},
        "z": None,
    }
    track(api, attributes=values)
    assert api.user()["attributes"] == values


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"platforms": [{"platform": "ANDROID", "active": "true"}]}, "ANDROID"),
        ({"attributes": {"platforms": [{"platform": "IOS", "active": "false"}]}}, "IOS"),
        (
            {
                "platforms": [{"platform": "web", "active": "true"}],
                "attributes": {"platforms": [{"platform": "iOS", "active": "true"}]},
            },
            "iOS",
        ),
    ],
)
def test_platforms_beside_and_inside_the_attributes(api: Raw, body: dict[str, Any], expected: str) -> None:
    track(api, **body)
    assert api.user()["attributes"]["platforms"][0]["platform"] == expected


def test_update_existing_only(api: Raw) -> None:
    track(api, update_existing_only=True, attributes={"a": 1})
    assert api.documents("users") == []
    assert api.dropped() == ["update_existing_only, and there is no such user"]
    track(api, update_existing_only=False)
    track(api, update_existing_only=True, attributes={"a": 1})
    assert api.user()["attributes"] == {"a": 1}


def test_reserved_names_are_left_out(api: Raw) -> None:
    track(api, attributes={"id": 1, "_id": 2, "": 3, "kept": 4})
    assert api.user()["attributes"] == {"kept": 4}
    entry = api.documents("dropped")[0]
    assert (entry["reason"], sorted(entry["names"])) == ("reserved attribute names", ["", "_id", "id"])


def test_names_with_the_vendors_prefix_are_noted_and_kept(api: Raw) -> None:
    track(api, attributes={"moe_own": 1, "moe_unsubscribe": True})
    assert api.user()["attributes"] == {"moe_own": 1, "moe_unsubscribe": True}
    assert [item["names"] for item in api.documents("notices")] == [["moe_own"]]


@pytest.mark.parametrize(
    "name", ["publisher_name", "campaign_name", "u_l_a", "cr_t", "moe_gaid", "advertising_identifier"]
)
def test_first_values_that_stay(api: Raw, name: str) -> None:
    first, second = (1, 2) if name in ("u_l_a", "cr_t") else ("first", "second")
    track(api)
    track(api, attributes={name: first})
    track(api, attributes={name: second, "city": "Pune"})
    assert api.user()["attributes"] == {name: first, "city": "Pune"}


@pytest.mark.parametrize(
    ("before", "incoming", "after"),
    [
        ({}, {"addValueToArrayField": {"tags": ["a", "b", "a"]}}, {"tags": ["a", "b"]}),
        ({"tags": ["a"]}, {"addValueToArrayField": {"tags": ["b", "a"]}}, {"tags": ["a", "b"]}),
        ({"tags": "a"}, {"addValueToArrayField": {"tags": ["b"]}}, {"tags": ["a", "b"]}),
        ({"tags": ["a", "b", "a"]}, {"removeValueFromArrayField": {"tags": ["a"]}}, {"tags": ["b"]}),
        ({"tags": ["a"]}, {"removeValueFromArrayField": {"tags": ["x"]}}, {"tags": ["a"]}),
        ({}, {"removeValueFromArrayField": {"tags": ["x"]}}, {}),
        ({"n": 1}, {"addValueToArrayField": {}, "removeValueFromArrayField": {}}, {"n": 1}),
        (
            {"t": ["a"]},
            {"addValueToArrayField": {"u": [1]}, "removeValueFromArrayField": {"t": ["a"]}},
            {"t": [], "u": [1]},
        ),
        ({"t": ["a"]}, {"t": ["z"], "addValueToArrayField": {"t": ["b"]}}, {"t": ["z", "b"]}),
    ],
)
def test_array_edits(
    api: Raw, before: dict[str, Any], incoming: dict[str, Any], after: dict[str, Any]
) -> None:
    track(api, attributes=before)
    track(api, attributes=incoming)
    assert api.user()["attributes"] == after
    # The same edit once more changes nothing.
    track(api, attributes=incoming)
    assert api.user()["attributes"] == after


def test_reserved_names_in_array_edits() -> None:
    assert apply_attributes({}, {"addValueToArrayField": {"id": [1], "a": [1]}}) == ({"a": [1]}, ["id"])


def test_both_array_edits_of_one_attribute(api: Raw) -> None:
    attributes = {"addValueToArrayField": {"x": [1], "tags": [1]}, "removeValueFromArrayField": {"tags": [2]}}
    assert api.refused(USER, {"type": "customer", "customer_id": "ada-1", "attributes": attributes}) == (
        400,
        "ArrayFieldError",
        "Cannot add and remove 'tags' at the same time",
        "addValueToArrayField",
    )
    assert api.documents("users") == []


def test_blocked_customer_ids(api: Raw) -> None:
    assert len(REFUSED_CUSTOMER_IDS) == 22
    for value in [*sorted(REFUSED_CUSTOMER_IDS - {""}), "x", "\u00e9"]:
        status, kind, message, attribute = api.refused(USER, {"type": "customer", "customer_id": value})
        assert (status, kind, attribute) == (400, "ValueError", "customer_id")
        assert message.startswith("customer_id ")
    for value in ("Unknown", "NULL", "10", "id2", "  "):
        track(api, value)


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, (400, "MissingAttributeError", "type is not found in the payload", "type")),
        ({"type": "Customer", "customer_id": "ada-1"}, (400, "ValueError", "type is not valid", "type")),
        (
            {"type": "customer"},
            (400, "MissingAttributeError", "customer_id is not found in the payload", "customer_id"),
        ),
        (
            {"type": "customer", "attributes": {"email": "a@example.com"}},
            (400, "MissingAttributeError", "customer_id is not found in the payload", "customer_id"),
        ),
        (
            {"type": "customer", "customer_id": ""},
            (400, "MissingAttributeError", "customer_id can not be empty Unicode String", "customer_id"),
        ),
        (
            {"type": "customer", "customer_id": 5},
            (400, "MissingAttributeError", "customer_id is expected to be String", "customer_id"),
        ),
        (
            {"type": "customer", "customer_id": None},
            (400, "MissingAttributeError", "customer_id is expected to be String", "customer_id"),
        ),
        (
            {"type": "customer", "customer_id": "ada-1", "attributes": []},
            (400, "MissingAttributeError", "attributes is expected to be Object", "attributes"),
        ),
        (
            {"type": "customer", "customer_id": "ada-1", "attributes": {"moe_spam": "true"}},
            (400, "MissingAttributeError", "moe_spam is expected to be Boolean", "moe_spam"),
        ),
        (
            {"type": "customer", "customer_id": "ada-1", "update_existing_only": "yes"},
            (
                400,
                "MissingAttributeError",
                "update_existing_only is expected to be Boolean",
                "update_existing_only",
            ),
        ),
        (
            {
                "type": "customer",
                "customer_id": "ada-1",
                "platforms": [{"platform": "ANDROID", "active": True}],
            },
            (400, "ValueError", "active is not valid", "active"),
        ),
    ],
)
def test_refused_bodies(api: Raw, body: dict[str, Any], expected: tuple[Any, ...]) -> None:
    assert api.refused(USER, body) == expected
    assert api.emu.machine.database.counts() == {}


def test_whole_floats_are_integers(api: Raw) -> None:
    track(api, attributes={"cr_t": 1772357400000.0})
    assert api.user()["attributes"]["cr_t"] == 1772357400000
    body = {"type": "customer", "customer_id": "ada-1", "attributes": {"cr_t": 1.5}}
    assert api.refused(USER, body)[2] == "cr_t is expected to be Integer"


def test_resolution_by_identifier(resolving: Raw) -> None:
    api = resolving
    track(api, None, attributes={"email": "ada@example.com", "name": "Ada"})
    track(api, None, attributes={"u_em": "ada@example.com", "city": "Pune"})
    users = api.documents("users")
    assert len(users) == 1
    assert users[0]["customer_id"] is None
    assert users[0]["attributes"]["city"] == "Pune"


def test_resolution_gives_an_anonymous_user_an_id(resolving: Raw) -> None:
    api = resolving
    track(api, None, attributes={"mobile": "4915112345"})
    track(api, "ada-1", attributes={"mobile": "4915112345"})
    assert [user["customer_id"] for user in api.documents("users")] == ["ada-1"]
    track(api, "ada-1", attributes={"city": "Pune"})
    assert api.user()["attributes"] == {"mobile": "4915112345", "city": "Pune"}


def test_resolution_updates_existing_users_only_by_their_customer_id(resolving: Raw) -> None:
    api = resolving
    track(api, None, attributes={"email": "ada@example.com"})
    change = {"email": "ada@example.com", "city": "Pune"}
    track(api, "ada-1", update_existing_only=True, attributes=change)
    (user,) = api.documents("users")
    assert (user["customer_id"], user["attributes"]) == (None, {"email": "ada@example.com"})
    assert api.dropped() == ["update_existing_only, and there is no such user"]
    track(api, None, update_existing_only=True, attributes=change)
    assert api.documents("users")[0]["attributes"] == change


def test_resolution_merges_anonymous_users_with_what_they_did(resolving: Raw) -> None:
    api = resolving
    track(api, None, attributes={"email": "ada@example.com", "name": "Old"})
    track(api, None, attributes={"mobile": "491", "city": "Pune"})
    for identifier in ({"email": "ada@example.com"}, {"mobile": "491"}):
        body = {"type": "event", "user_identifiers": identifier, "actions": [{"action": "Seen"}]}
        api.ok("data_track_event", body)
    track(api, "ada-1", attributes={"email": "ada@example.com", "mobile": "491", "name": "Ada"})
    assert len(api.documents("users")) == 1
    assert api.user()["attributes"] == {
        "email": "ada@example.com",
        "mobile": "491",
        "name": "Ada",
        "city": "Pune",
    }
    assert {event["user"] for event in api.documents("events")} == {api.user()["id"]}
    assert len(api.documents("events")) == 2


def test_resolution_keeps_known_users_apart(resolving: Raw) -> None:
    api = resolving
    track(api, "ada-1", attributes={"email": "home@example.com"})
    track(api, "bob-1", attributes={"email": "home@example.com"})
    assert [user["customer_id"] for user in api.documents("users")] == ["ada-1", "bob-1"]
    # Without a customer_id the one who had the address first is meant.
    track(api, None, attributes={"email": "home@example.com", "city": "Pune"})
    assert (api.user("ada-1")["attributes"].get("city"), api.user("bob-1")["attributes"].get("city")) == (
        "Pune",
        None,
    )


def test_resolution_needs_an_identifier_of_the_workspace(resolving: Raw) -> None:
    for attributes in ({}, {"city": "Pune"}, {"email": ""}, {"name": "Ada"}):
        body = {"type": "customer", "attributes": attributes}
        assert resolving.refused(USER, body)[2] == "customer_id is not found in the payload"
    resolving.emu.configure("ACME", identifiers=["loyalty"])
    track(resolving, None, attributes={"loyalty": 77})
    track(resolving, None, attributes={"loyalty": 77, "city": "Pune"})
    assert len(resolving.documents("users")) == 1


def test_a_changed_identifier_is_found_by_the_new_value(resolving: Raw) -> None:
    api = resolving
    track(api, "ada-1", attributes={"email": "old@example.com"})
    track(api, "ada-1", attributes={"email": "new@example.com"})
    track(api, None, attributes={"email": "old@example.com"})
    track(api, None, attributes={"email": "new@example.com", "city": "Pune"})
    assert [user["customer_id"] for user in api.documents("users")] == ["ada-1", None]
    assert api.user()["attributes"]["city"] == "Pune"


def test_identity_keys() -> None:
    attributes = {"u_em": "a", "email": "b", "mobile": 5, "flag": True, "city": "Pune"}
    assert identity_keys(attributes, ("mobile", "email", "flag")) == ["mobile=5", "email=b", "email=a"]
