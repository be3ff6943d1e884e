"""Export, merge, delete."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.kit import BODIES, Raw

EXPORT = "data_export_users"
MERGE = "data_merge_users"
DELETE = "data_delete_user"
MISSING = "MissingAttributeError"
DAY = 86_400
GONE = {"identity_type": "ID", "identity_value": "ada-old"}


def user(api: Raw, customer_id: str, **attributes: Any) -> None:
    api.ok("data_track_user", {"type": "customer", "customer_id": customer_id, "attributes": attributes})


def event(api: Raw, customer_id: str, name: str, **action: Any) -> None:
    actions = [{"action": name, **action}]
    api.ok("data_track_event", {"type": "event", "customer_id": customer_id, "actions": actions})


def device(api: Raw, customer_id: str, device_id: str) -> None:
    attributes = {"platform": "iOS", "push_id": "t"}
    body = {"type": "device", "customer_id": customer_id, "device_id": device_id, "attributes": attributes}
    api.ok("data_track_device", body)


def export(api: Raw, *identifiers: tuple[str, str], fields: list[str] | None = None) -> Any:
    listed = [{"identifier_type": kind, "identifier": value} for kind, value in identifiers]
    query = {"identifiers": listed, **({} if fields is None else {"user_fields_to_export": fields})}
    answer = api.ok(EXPORT, {"data": query})
    assert (answer["status"], answer["type"]) == ("success", "export_users")
    return answer["data"]


def merge(api: Raw, *pairs: tuple[str, str]) -> None:
    listed = [{"merged_user": merged, "retained_user": retained} for merged, retained in pairs]
    assert api.ok(MERGE, {"merge_data": listed}) == {"status": "success", "operation": "created"}


def delete(api: Raw, value: str = "ada-1", kind: str = "customer_id") -> Any:
    return api.ok(DELETE, {"identity_type": kind, "identity_value": value})


def owners(api: Raw, collection: str, name: str) -> dict[str, str]:
    return {item[name]: item["customer_id"] for item in api.documents(collection)}


def exists(api: Raw, customer_id: str) -> bool:
    return not export(api, ("customer_id", customer_id))["users_not_found"]


def test_export_by_every_id(api: Raw) -> None:
    user(api, "ada-1", name="Ada", points=3)
    moengage_id = api.user()["id"]
    profile = {"user_attributes": {"id": moengage_id, "customer_id": "ada-1", "name": "Ada", "points": 3}}
    data = export(api, ("customer_id", "ada-1"), ("id", moengage_id), ("moengage_id", moengage_id))
    assert data == {"users_not_found": [], "users": [profile] * 3}


def test_export_of_the_unknown(api: Raw) -> None:
    user(api, "ada-1")
    data = export(api, ("customer_id", "bob-1"), ("customer_id", "ada-1"), ("id", "ada-1"))
    assert data["users_not_found"] == [
        {"identifier_type": "customer_id", "identifier": "bob-1"},
        {"identifier_type": "id", "identifier": "ada-1"},
    ]
    assert len(data["users"]) == 1


def test_export_of_chosen_fields(api: Raw) -> None:
    user(api, "ada-1", u_n="Ada", last_name="Park", u_em="ada@example.com", points=3)
    data = export(
        api, ("customer_id", "ada-1"), fields=["name", "last_name", "customer_id", "points", "email", "age"]
    )
    assert data["users"][0]["user_attributes"] == {
        "id": api.user()["id"],
        "customer_id": "ada-1",
        "name": "Ada",
        "last_name": "Park",
        "email": "ada@example.com",
        "points": 3,
    }
    assert export(api, ("customer_id", "ada-1"), fields=[])["users"][0]["user_attributes"] == {
        "id": api.user()["id"]
    }


IDENTIFIER = {"identifier_type": "customer_id", "identifier": "ada-1"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"identifiers": [IDENTIFIER]}, (400, MISSING, "data is not found in the payload", "data")),
        ({"data": {}}, (400, MISSING, "identifiers is not found in the payload", "identifiers")),
        (
            {"data": {"identifiers": []}},
            (400, MISSING, "identifiers is not found in the payload", "identifiers"),
        ),
        (
            {"data": {"identifiers": [IDENTIFIER] * 21}},
            (400, "LimitBreached", "max limit allowed is 20", "users"),
        ),
        (
            {"data": {"identifiers": [{"identifier_type": "email", "identifier": "a"}]}},
            (400, "ValueError", "identifier_type is not valid", "identifier_type"),
        ),
        (
            {"data": {"identifiers": [{"identifier_type": "id"}]}},
            (400, MISSING, "identifier is not found in the payload", "identifier"),
        ),
        (
            {"data": {"identifiers": [IDENTIFIER], "user_fields_to_export": "name"}},
            (400, MISSING, "user_fields_to_export is expected to be Array", "user_fields_to_export"),
        ),
    ],
)
def test_refused_exports(api: Raw, body: dict[str, Any], expected: tuple[Any, ...]) -> None:
    assert api.refused(EXPORT, body) == expected


def test_twenty_identifiers_are_allowed(api: Raw) -> None:
    assert len(export(api, *[("customer_id", f"user-{n}") for n in range(20)])["users_not_found"]) == 20


def test_merge_moves_everything(api: Raw) -> None:
    user(api, "ada-old", name="Old", city="Pune")
    user(api, "ada-1", name="Ada", points=3)
    device(api, "ada-old", "tablet")
    event(api, "ada-old", "recent", current_time="2026-02-01T10:00:00Z")
    event(api, "ada-old", "at the edge", current_time="2026-01-30T09:30:00Z")
    event(api, "ada-old", "stale", current_time="2026-01-30T09:29:59Z")
    merge(api, ("ada-old", "ada-1"))
    assert api.user("ada-1")["attributes"] == {"name": "Old", "city": "Pune", "points": 3}
    assert owners(api, "events", "name") == {"recent": "ada-1", "at the edge": "ada-1", "stale": "ada-old"}
    assert owners(api, "devices", "id") == {"tablet": "ada-1"}
    assert api.user("ada-old")["attributes"] == {}


def test_merges_do_not_chain(api: Raw) -> None:
    for name in ("user-a", "user-b", "user-c"):
        user(api, name)
        event(api, name, f"of {name}")
    merge(api, ("user-a", "user-b"), ("user-b", "user-c"))
    assert owners(api, "events", "name") == {
        "of user-a": "user-b",
        "of user-b": "user-c",
        "of user-c": "user-c",
    }


def test_pairs_that_cannot_be_merged_are_skipped(api: Raw) -> None:
    for name in ("user-a", "user-b"):
        user(api, name, **{name: 1})
    merge(api, ("nobody", "user-b"), ("user-b", "nobody"), ("user-b", "user-b"), ("user-a", "user-b"))
    assert set(api.user("user-b")["attributes"]) == {"user-a", "user-b"}
    assert api.dropped() == ["one of the two does not exist"] * 2 + ["the two are one"]


def test_merging_again_changes_nothing(api: Raw) -> None:
    user(api, "ada-old", city="Pune")
    user(api, "ada-1")
    event(api, "ada-old", "a")
    merge(api, ("ada-old", "ada-1"))
    before = (api.user("ada-1")["attributes"], owners(api, "events", "name"))
    merge(api, ("ada-old", "ada-1"))
    assert (api.user("ada-1")["attributes"], owners(api, "events", "name")) == before


def test_a_merged_user_goes_after_thirty_quiet_days(api: Raw) -> None:
    user(api, "ada-old")
    user(api, "ada-1")
    merge(api, ("ada-old", "ada-1"))
    api.emu.clock.advance(30 * DAY - 1)
    assert exists(api, "ada-old")
    event(api, "ada-old", "still here")
    api.emu.clock.advance(30 * DAY - 1)
    assert exists(api, "ada-old")
    api.emu.clock.advance(1)
    assert not exists(api, "ada-old")
    assert exists(api, "ada-1")


def test_merging_does_nothing_with_identity_resolution(resolving: Raw) -> None:
    user(resolving, "user-a", city="Pune")
    user(resolving, "user-b")
    merge(resolving, ("user-a", "user-b"))
    assert resolving.user("user-b")["attributes"] == {}
    assert resolving.dropped() == ["merging does nothing while identity resolution is on"]


PAIR = {"merged_user": "ada-old", "retained_user": "ada-1"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, (400, MISSING, "merge_data is not found in the payload", "merge_data")),
        ({"merge_data": []}, (400, MISSING, "merge_data can not be empty Array", "merge_data")),
        ({"merge_data": [PAIR] * 51}, (400, "LimitBreached", "max limit allowed is 50", "merge_data")),
        (
            {"merge_data": [{**PAIR, "merged_user": 5}]},
            (400, MISSING, "merged_user is expected to be String or Unicode String.", "merged_user"),
        ),
        (
            {"merge_data": [{"merged_user": "ada-old"}]},
            (400, MISSING, "retained_user is not found in the payload", "retained_user"),
        ),
    ],
)
def test_refused_merges(api: Raw, body: dict[str, Any], expected: tuple[Any, ...]) -> None:
    assert api.refused(MERGE, body) == expected


def test_fifty_pairs_are_allowed(api: Raw) -> None:
    merge(api, *[("nobody", "no one")] * 50)


@pytest.mark.parametrize("kind", ["customer_id", "id", "moengage_id"])
def test_delete_after_a_day(api: Raw, kind: str) -> None:
    user(api, "ada-1", name="Ada")
    event(api, "ada-1", "a")
    device(api, "ada-1", "tablet")
    user(api, "bob-1")
    event(api, "bob-1", "b")
    value = "ada-1" if kind == "customer_id" else api.user()["id"]
    assert delete(api, value, kind)["status"] == "success"
    api.emu.clock.advance(DAY - 1)
    user(api, "ada-1", city="Pune")
    assert exists(api, "ada-1")
    # Asking again does not put it off.
    delete(api)
    api.emu.clock.advance(1)
    assert not exists(api, "ada-1")
    assert exists(api, "bob-1")
    assert owners(api, "events", "name") == {"b": "bob-1"}
    assert api.documents("devices") == []
    assert api.documents("deletions") == []


def test_the_id_may_come_again(api: Raw) -> None:
    user(api, "ada-1", name="Ada")
    first = api.user()["id"]
    delete(api)
    api.emu.clock.advance(DAY)
    user(api, "ada-1", city="Pune")
    assert api.user()["attributes"] == {"city": "Pune"}
    assert api.user()["id"] != first
    api.emu.clock.advance(2 * DAY)
    assert exists(api, "ada-1")


@pytest.mark.parametrize(("kind", "seconds"), [("deleted", DAY), ("merged", 30 * DAY)])
def test_a_user_goes_in_time_whatever_is_called_next(api: Raw, kind: str, seconds: float) -> None:
    """Other families find users, too, and never call the Data API."""
    user(api, "ada-old")
    user(api, "ada-1")
    if kind == "deleted":
        delete(api, "ada-old")
    else:
        merge(api, ("ada-old", "ada-1"))
    api.emu.clock.advance(seconds - 1)
    api.emu.settle()
    assert len(api.documents("users")) == 2
    api.emu.clock.advance(1)
    api.emu.settle()
    assert [item["customer_id"] for item in api.documents("users")] == ["ada-1"]


def test_nothing_is_planned_for_who_is_gone(api: Raw) -> None:
    for customer_id in ("ada-old", "ada-1"):
        user(api, customer_id)
    merge(api, ("ada-old", "ada-1"))
    delete(api, "ada-old")
    assert len(api.documents("jobs")) == 1
    api.ok("gdpr_submit_request", {**BODIES["gdpr_submit_request"], "identities": [GONE]})
    assert (api.documents("jobs"), api.documents("deletions")) == ([], [])


def test_a_merge_does_not_save_a_deleted_user(api: Raw) -> None:
    user(api, "ada-old")
    user(api, "ada-1")
    delete(api, "ada-old")
    merge(api, ("ada-old", "ada-1"))
    api.emu.clock.advance(DAY)
    assert not exists(api, "ada-old")


def test_delete_a_merged_user_sooner(api: Raw) -> None:
    user(api, "ada-old")
    user(api, "ada-1")
    merge(api, ("ada-old", "ada-1"))
    delete(api, "ada-old")
    api.emu.clock.advance(DAY)
    assert not exists(api, "ada-old")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        (
            {"identity_type": "customer_id", "identity_value": "bob-1"},
            (400, "Not Found", "User doesn't exists with customer id bob-1", None),
        ),
        (
            {"identity_value": "ada-1"},
            (400, MISSING, "identity_type is not found in the payload", "identity_type"),
        ),
        (
            {"identity_type": "customer_id"},
            (400, MISSING, "identity_value is not found in the payload", "identity_value"),
        ),
        (
            {"identity_type": "email", "identity_value": "a"},
            (400, "ValueError", "identity_type is not valid", "identity_type"),
        ),
    ],
)
def test_refused_deletions(api: Raw, body: dict[str, Any], expected: tuple[Any, ...]) -> None:
    user(api, "ada-1")
    assert api.refused(DELETE, body) == expected


@pytest.mark.parametrize(("status", "title"), [(429, "Rate limit exceeded"), (500, "Internal Error")])
def test_delete_has_titles_for_two_faults(api: Raw, status: int, title: str) -> None:
    from moengage_emulator import FaultRule

    api.emu.faults.add(FaultRule(DELETE, status=status))
    response = api.send(DELETE)
    assert response.status_code == status
    assert set(response.json()) == {"status", "title", "description"}
    assert response.json()["title"] == title
