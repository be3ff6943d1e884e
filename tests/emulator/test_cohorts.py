"""Cohorts: who joins, who leaves, and what a cohort is to the other families."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from moengage_emulator import FaultRule, Workspace
from moengage_emulator.people import members
from tests.emulator.segments_kit import Api, api, group, segment_filter
from tests.fuzz.seeds import WORKSPACE

SYNC = "cohorts_sync"


@pytest.fixture
def cohorts() -> Iterator[Api]:
    with api() as made:
        for name in ("ada", "bob", "cyd"):
            made.put_user(name)
        yield made


def sync(made: Api, *uids: str, action: str = "add_members", **more: Any) -> None:
    parameters = {
        "cohort_name": "Fans",
        "cohort_id": "fans",
        "members": [{"uid": uid} for uid in uids],
        **more,
    }
    answer = made.stage.ok(SYNC, body={"action": action, "partner": "acme", "parameters": parameters})
    message = "Your request has been accepted and will be processed soon."
    assert answer == {"status": "success", "message": message}


def test_the_first_members_make_a_cohort(cohorts: Api) -> None:
    sync(cohorts, "ada", "nobody", "bob", "ada", cohort_description="Bought thrice")
    stored = cohorts.named("Fans")
    assert stored["user_ids"] == ["ada", "bob"]
    assert (stored["kind"], stored["description"], len(stored["id"])) == ("COHORT", "Bought thrice", 24)
    assert members(cohorts.store, stored, cohorts.emu.clock.now()) == {"ada", "bob"}


def test_members_join_and_leave_once_however_often_it_is_said(cohorts: Api) -> None:
    for _ in range(2):
        sync(cohorts, "ada", "bob")
    for _ in range(2):
        sync(cohorts, "bob", "cyd", action="remove_members")
    assert cohorts.named("Fans")["user_ids"] == ["ada"]


def test_leaving_makes_no_cohort(cohorts: Api) -> None:
    sync(cohorts, "ada", action="remove_members")
    assert cohorts.store.collection("custom_segments").find(name="Fans") == []


def test_a_cohort_is_known_by_its_id_and_partner(cohorts: Api) -> None:
    sync(cohorts, "ada")
    made = cohorts.named("Fans")["id"]
    sync(cohorts, "bob", cohort_name="Great fans", cohort_description="New", action="add_members")
    renamed = cohorts.segment(made)
    assert (renamed["name"], renamed["description"]) == ("Great fans", "New")
    assert renamed["user_ids"] == ["ada", "bob"]
    parameters = {"cohort_name": "Others", "cohort_id": "fans", "members": [{"uid": "cyd"}]}
    body = {"action": "add_members", "partner": "globex", "parameters": parameters}
    cohorts.stage.ok(SYNC, body=body)
    assert cohorts.named("Others")["user_ids"] == ["cyd"]
    assert cohorts.segment(made)["user_ids"] == ["ada", "bob"]


def test_name_and_description_come_with_removals_too(cohorts: Api) -> None:
    sync(cohorts, "ada", cohort_description="Old")
    sync(cohorts, "bob", action="remove_members", cohort_name="Great fans", cohort_description="New")
    renamed = cohorts.named("Great fans")
    assert (renamed["description"], renamed["user_ids"]) == ("New", ["ada"])
    # Left out, the description stays.
    sync(cohorts, "cyd", cohort_name="Great fans")
    assert cohorts.named("Great fans")["description"] == "New"


def test_segments_of_other_kinds_are_not_touched(cohorts: Api) -> None:
    before = cohorts.named("Tea drinkers")
    sync(cohorts, "ada", cohort_name="Tea drinkers")
    assert cohorts.named("Tea drinkers") == before
    sync(cohorts, "ada")
    sync(cohorts, "bob", cohort_name="Tea drinkers")
    assert cohorts.named("Fans")["user_ids"] == ["ada", "bob"]
    assert cohorts.dropped() == ["another segment has the name of the cohort"] * 2


def test_cohorts_cannot_be_changed_as_other_segments_are(cohorts: Api) -> None:
    sync(cohorts, "ada")
    assert cohorts.fault("custom_segments_update", path={"id": cohorts.named("Fans")["id"]})[0] == 403
    text = "Segment not found with the given name: Fans"
    body = {
        "name": "Fans",
        "attribute_name": "uid",
        "attribute_type": "string",
        "file_url": "https://f.example/",
    }
    assert cohorts.titled("custom_segments_add_users", body=body) == (404, "Entity Not Found", text)
    assert cohorts.titled("custom_segments_create_from_file", change={"name": "Fans"})[0] == 409


def test_filters_and_lists_see_cohorts(cohorts: Api) -> None:
    sync(cohorts, "ada")
    made = cohorts.make("Outer", segment_filter(name="Fans"))
    assert members(cohorts.store, cohorts.segment(made["id"]), cohorts.emu.clock.now()) == {"ada"}
    (listed,) = cohorts.stage.ok("custom_segments_list", query={"name": "Fans"})["data"]
    assert (listed["type"], listed["source"]) == ("COHORT", "acme")


def test_cohorts_count_among_the_active_segments(cohorts: Api) -> None:
    cohorts.configure(segment_limits={"active": 4})
    sync(cohorts, "ada")
    sync(cohorts, "ada", cohort_name="More", cohort_id="more")
    assert cohorts.store.collection("custom_segments").find(name="More") == []
    assert cohorts.dropped() == ["the workspace is full of active segments"]
    group_of = {"name": "New", "included_filters": group(segment_filter(name="Fans"))}
    assert cohorts.fault("custom_segments_create", body=group_of)[0] == 429


def test_users_who_are_erased_leave_their_cohorts(cohorts: Api) -> None:
    sync(cohorts, "ada", "bob")
    identity = {"identity_type": "ID", "identity_value": "ada"}
    cohorts.stage.ok("gdpr_submit_request", change={"request_type": "erasure", "identities": [identity]})
    assert cohorts.named("Fans")["user_ids"] == ["bob"]


GOOD = {"cohort_name": "Fans", "cohort_id": "fans", "members": []}
MISSING = "MissingAttributeError"


def body(**parameters: Any) -> dict[str, Any]:
    given = {name: value for name, value in {**GOOD, **parameters}.items() if value is not None}
    return {"action": "add_members", "partner": "acme", "parameters": given}


@pytest.mark.parametrize(
    ("sent", "expected", "field"),
    [
        ({**body(), "action": None}, ("ValueError", "action is not valid"), "action"),
        ({"partner": "a", "parameters": GOOD}, (MISSING, "action is not found in the payload"), "action"),
        (
            {"action": "add_members", "parameters": GOOD},
            (MISSING, "partner is not found in the payload"),
            "partner",
        ),
        (
            {"action": "add_members", "partner": "a"},
            (MISSING, "parameters is not found in the payload"),
            "parameters",
        ),
        (body(cohort_name=None), (MISSING, "cohort_name is not found in the payload"), "cohort_name"),
        (body(cohort_id=None), (MISSING, "cohort_id is not found in the payload"), "cohort_id"),
        (body(members=None), (MISSING, "members is not found in the payload"), "members"),
        (body(members=[{}]), (MISSING, "uid is not found in the payload"), "uid"),
        (body(cohort_name=".fans"), ("ValueError", "cohort_name is not valid"), "cohort_name"),
        *(
            (body(cohort_name=f"fans{sign}"), ("ValueError", "cohort_name is not valid"), "cohort_name")
            for sign in '|*?\\:<>=$"'
        ),
        ({**body(), "action": "replace"}, ("ValueError", "action is not valid"), "action"),
    ],
)
def test_faulty_bodies(cohorts: Api, sent: Any, expected: tuple[str, str], field: str) -> None:
    status, answer = cohorts.refused(SYNC, body=sent)
    error = answer["error"]
    assert (status, answer["status"], error["type"], error["message"]) == (400, "fail", *expected)
    assert error["attribute"] == field
    assert len(error["request_id"]) == 8


def test_no_members_are_accepted(cohorts: Api) -> None:
    sync(cohorts)
    assert cohorts.named("Fans")["user_ids"] == []


SUSPENDED = "Your account is suspended. Please contact MoEngage team."


@pytest.mark.parametrize(
    ("account", "kind", "message"),
    [
        ("blocked", "BlockedClient", SUSPENDED),
        ("suspended", "Account Suspended", SUSPENDED),
        (
            "temporarily_suspended",
            "Account Temporarily Suspended",
            "Your account is temporarily suspended. Please contact MoEngage team.",
        ),
    ],
)
def test_closed_accounts(cohorts: Api, account: str, kind: str, message: str) -> None:
    cohorts.emu.configure(account=account)
    assert cohorts.fault(SYNC) == (403, kind, message)


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (
            {"content": b"{"},
            (
                400,
                "Malformed JSON",
                "Could not decode the request body. The JSON was incorrect or not encoded as UTF-8.",
            ),
        ),
        (
            {"headers": {"authorization": None}},
            (401, "Authentication required", "Authentication Header Required"),
        ),
        (
            {"headers": {"authorization": "Basic QUNNRV9XT1JLU1BBQ0U6eA=="}},
            (
                401,
                "Authentication required",
                "App Secret key mismatch. Please login to the dashboard to verify key",
            ),
        ),
        (
            {"headers": {"moe-appkey": "ELSEWHERE"}},
            (401, "Authentication Mismatch", "App key mismatch in params and authentication"),
        ),
        (
            {"content": b" " * 131073},
            (413, "Payload too large", "Payload can not exceed 128KB"),
        ),
        (
            {"headers": {"content-type": "text/csv"}},
            (415, "Unsupported media type", "Content type is not supported"),
        ),
        ({"content": b""}, (415, "Unsupported media type", "Content type is not supported")),
    ],
)
def test_faults_in_its_own_words(cohorts: Api, parts: dict[str, Any], expected: tuple[Any, ...]) -> None:
    assert cohorts.fault(SYNC, **parts) == expected


def test_a_workspace_without_a_key_answers_as_to_a_wrong_one(cohorts: Api) -> None:
    cohorts.emu.workspaces.put(Workspace(WORKSPACE))
    message = "App Secret key mismatch. Please login to the dashboard to verify key"
    assert cohorts.fault(SYNC) == (401, "Authentication required", message)


def test_a_server_fault_in_its_own_words(cohorts: Api) -> None:
    cohorts.emu.faults.add(FaultRule(SYNC, status=500))
    assert cohorts.fault(SYNC) == (
        500,
        "Server Error",
        "An unexpected error was encountered while processing this request. Please contact MoEngage Team",
    )


def test_rate_limit_in_its_own_words(cohorts: Api) -> None:
    cohorts.emu.limits.configure("default", figures={SYNC: {"minute": 1}})
    sync(cohorts)
    assert cohorts.fault(SYNC) == (
        429,
        "Rate Limits Exceeded",
        "Rate limits for customers exceeded. Please Try After Some Time",
    )
