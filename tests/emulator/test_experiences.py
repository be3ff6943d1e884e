"""Experiences: which ones a visit gets, what is listed, what is refused."""

from __future__ import annotations

from collections import Counter
from datetime import timedelta
from typing import Any

import pytest

from moengage_emulator.families.experiences import audience, experience, variation
from tests.emulator.experiences_kit import FETCH, REPORT, WEEK, fetch, made, plant, refused, user
from tests.emulator.kit import basic
from tests.emulator.statuses.stage import NOW, OTHER, Stage
from tests.fuzz.seeds import KEY, WORKSPACE

__all__ = ["made"]

METADATA = "experiences_get_metadata"
CAMPAIGN = "65f0c1d2e3a4b5c6d7e8fcaa"
NO_WORKSPACE = (
    400,
    "Request Error",
    "MoEngage Client not found. Please check values for headers - MOE-APPKEY or MOE-DBNAME",
)
HOURS = ", ".join(f"{hour:02}" for hour in range(24))


def listed(stage: Stage, status: str | None = None) -> list[tuple[str, str, str]]:
    answer = stage.ok(METADATA, query={"status": status})
    assert list(answer) == ["metadata"]
    assert list(answer["metadata"]) == ["count", "experiences"]
    rows = [tuple(item.values()) for item in answer["metadata"]["experiences"]]
    assert answer["metadata"]["count"] == len(rows)
    return rows


def of_plan(plan: str, **more: Any) -> dict[str, Any]:
    wanted = {"name": "plan", "data_type": "string", "operator": "is", "value": plan}
    return {"included_filters": {"filter_operator": "and", "filters": [wanted]}, **more}


def test_what_is_shown(made: Stage) -> None:
    payload = {
        "headline": ("New teas", "string"),
        "discount": (10, "number"),
        "rate": (0.5, "float"),
        "sold_out": (False, "boolean"),
        "teas": (["sencha", {"name": "assam"}], "json"),
    }
    members = audience("M3MB3R", [variation("3", payload)], name="Members", segmentation=of_plan("pro"))
    plant(
        made,
        experience(
            "banner",
            [audience("N0B0DY", session={"utm_medium": ["email"]}), members],
            name="Banner",
            campaign_id=CAMPAIGN,
            locale_id="2",
            experience_type="Web",
        ),
    )
    user(made, "ada-1", plan="pro")
    assert fetch(made, "ada-1") == {
        "banner": {
            "payload": {
                "headline": {"value": "New teas", "data_type": "string"},
                "discount": {"value": 10, "data_type": "number"},
                "rate": {"value": 0.5, "data_type": "float"},
                "sold_out": {"value": False, "data_type": "boolean"},
                "teas": {"value": ["sencha", {"name": "assam"}], "data_type": "json"},
            },
            "experience_context": {
                "cid": f"{CAMPAIGN}_F_T_WP_AB_3_P_1_AU_M3MB3R",
                "experience": "Banner",
                "moe_locale_id": "2",
                "moe_variation_id": "3",
                "audience_name": "Members",
                "audience_id": "M3MB3R",
                "type": "Web Personalization",
                "experience_type": "Web",
            },
        }
    }


def test_the_plainest_experience_is_for_everyone(made: Stage) -> None:
    plant(made, experience("plain"))
    (found,) = fetch(made).values()
    assert found["payload"] == {}
    context = found["experience_context"]
    assert (context["experience"], context["audience_name"]) == ("Experience plain", "All users")


@pytest.mark.parametrize(
    ("keys", "found"),
    [
        (None, [f"e{number}" for number in range(30)]),
        ([], []),
        (["e3", "e1"], ["e3", "e1"]),
        (["e3", "nothing", "e3"], ["e3"]),
        (["nothing"], []),
        ([f"e{number}" for number in range(28, 1, -1)], [f"e{number}" for number in range(28, 3, -1)]),
        (["x"] * 25 + ["e1"], []),
    ],
)
def test_which_are_asked_for(made: Stage, keys: list[str] | None, found: list[str]) -> None:
    """More than 25 are no error; without keys there is no such bound."""
    plant(made, *(experience(f"e{number}") for number in range(30)))
    body: dict[str, Any] = {} if keys is None else {"experience_key": keys}
    assert list(fetch(made, **body)) == found


@pytest.mark.parametrize(
    ("fields", "status"),
    [
        ({}, "Active"),
        ({"status": "Paused"}, "Paused"),
        ({"status": "Scheduled"}, "Scheduled"),
        ({"status": "Draft"}, None),
        ({"status": "active"}, None),
        ({"starts_at": "2026-03-02T09:30:00+00:00"}, "Active"),
        ({"starts_at": "2026-03-02T09:30:01+00:00"}, "Scheduled"),
        ({"status": "Scheduled", "starts_at": "2026-03-02T09:30:00+00:00"}, "Active"),
        ({"ends_at": "2026-03-02T09:30:01+00:00"}, "Active"),
        ({"ends_at": "2026-03-02T09:30:00+00:00"}, None),
        ({"status": "Paused", "ends_at": "2026-03-02T09:30:00+00:00"}, "Paused"),
        ({"status": "Paused", "starts_at": "2026-03-02T09:30:01+00:00"}, "Paused"),
    ],
)
def test_states(made: Stage, fields: dict[str, Any], status: str | None) -> None:
    """Only active ones are fetched; active, paused and scheduled ones are listed."""
    plant(made, experience("one", **fields))
    assert ("one" in fetch(made)) is (status == "Active")
    assert listed(made) == ([] if status is None else [("Experience one", "one", status)])


@pytest.mark.parametrize(
    ("status", "keys"),
    [
        (None, ["a", "p", "s"]),
        ("Active", ["a"]),
        ("Scheduled,Paused", ["p", "s"]),
        ("Paused,Draft,else", ["p"]),
        ("active", []),
        ("Active, Paused", ["a"]),
        ("Draft", []),
        ("", []),
    ],
)
def test_metadata(made: Stage, status: str | None, keys: list[str]) -> None:
    for key, state in (("a", "Active"), ("p", "Paused"), ("d", "Draft"), ("s", "Scheduled")):
        plant(made, experience(key, status=state))
    assert [key for _, key, _ in listed(made, status)] == keys


def test_audiences_follow_the_user(made: Stage) -> None:
    """The first audience that has the user counts; who is not known belongs to none with filters."""
    everyone = audience("ALL", [variation("9")])
    plant(
        made,
        experience("both", [audience("PRO", [variation("1")], segmentation=of_plan("pro")), everyone]),
        experience("pro", [audience("PRO", segmentation=of_plan("pro"))]),
        experience(
            "not-pro",
            [audience("FREE", segmentation={"excluded_filters": of_plan("pro")["included_filters"]})],
        ),
        experience("members", [audience("MEM", segmentation={"is_all_user_campaign": True})]),
    )
    user(made, "ada-1", plan="pro")
    user(made, "bob-2")

    def shown(customer_id: str | None) -> dict[str, str]:
        found = fetch(made, customer_id)
        return {key: item["experience_context"]["audience_id"] for key, item in found.items()}

    assert shown("ada-1") == {"both": "PRO", "pro": "PRO", "members": "MEM"}
    assert shown("bob-2") == {"both": "ALL", "not-pro": "FREE", "members": "MEM"}
    assert shown("nobody") == shown(None) == {"both": "ALL"}
    user(made, "bob-2", plan="pro")
    assert shown("bob-2") == shown("ada-1")


def test_audiences_by_behaviour_and_segment(made: Stage) -> None:
    booked = {
        "filter_type": "actions",
        "action_name": "Ride Booked",
        "executed": True,
        "execution": {"count": 1, "type": "atleast"},
        "primary_time_range": WEEK,
        "attributes": {"filter_operator": "and", "filters": []},
    }
    segment = {"filter_type": "custom_segments", "name": "Regulars"}
    for key, wanted in (("booked", booked), ("regular", segment)):
        group = {"filter_operator": "and", "filters": [wanted]}
        plant(made, experience(key, [audience("A", segmentation={"included_filters": group})]))
    user(made, "ada-1")
    assert fetch(made, "ada-1") == {}
    event = {"type": "event", "customer_id": "ada-1", "actions": [{"action": "Ride Booked"}]}
    made.ok("data_track_event", body=event)
    assert list(fetch(made, "ada-1")) == ["booked"]
    regulars = {"id": "65f0c1d2e3a4b5c6d7e8fcab", "name": "Regulars", "kind": "FILE", "user_ids": ["ada-1"]}
    made.emulator.store().collection("custom_segments").put(str(regulars["id"]), regulars)
    assert list(fetch(made, "ada-1")) == ["booked", "regular"]


@pytest.mark.parametrize(
    ("resolution", "identifiers", "known"),
    [
        (False, {"customer_id": "ada-1"}, True),
        (False, {"user_identifiers": {"u_em": "ada@example.com"}}, False),
        (False, {}, False),
        (True, {"user_identifiers": {"u_em": "ada@example.com"}}, True),
        (True, {"user_identifiers": {"email": "ada@example.com"}}, True),
        (True, {"user_identifiers": {"u_mb": "+4930"}}, True),
        (True, {"user_identifiers": {"plan": "pro"}}, False),
        (True, {"user_identifiers": {"u_em": "+4930"}}, False),
        (True, {"user_identifiers": "ada@example.com"}, True),
        (True, {"user_identifiers": "+4930"}, True),
        (True, {"user_identifiers": "pro"}, False),
        (True, {"customer_id": "nobody", "user_identifiers": {"u_em": "ada@example.com"}}, True),
        (True, {"customer_id": "bob-2", "user_identifiers": {"u_em": "ada@example.com"}}, False),
        (True, {"customer_id": "nobody"}, False),
        (True, {}, False),
    ],
)
def test_who_the_user_is(made: Stage, resolution: bool, identifiers: dict[str, Any], known: bool) -> None:
    """The client's own id goes before the other identifiers, which need Identity Resolution."""
    made.emulator.configure(identity_resolution=resolution)
    user(made, "ada-1", plan="pro", email="ada@example.com", mobile="+4930")
    user(made, "bob-2", email="bob@example.com")
    plant(made, experience("pro", [audience("PRO", segmentation=of_plan("pro"))]))
    assert ("pro" in fetch(made, identifiers=identifiers)) is known


def test_users_who_are_gone_are_not_known(made: Stage) -> None:
    user(made, "ada-1", plan="pro")
    plant(made, experience("pro", [audience("PRO", segmentation=of_plan("pro"))]))
    made.ok("data_delete_user", body={"identity_type": "customer_id", "identity_value": "ada-1"})
    assert list(fetch(made, "ada-1")) == ["pro"]
    made.emulator.clock.set(NOW + timedelta(hours=24))
    assert fetch(made, "ada-1") == {}


PHONE = "Mozilla/5.0 (Linux; Android 14; Pixel 8) AppleWebKit/537.36 Chrome/120.0 Mobile Safari/537.36"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148"
IPAD = "Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) AppleWebKit/605.1.15 Mobile/15E148"
SLATE = "Mozilla/5.0 (Linux; Android 13; SM-X700) AppleWebKit/537.36 Chrome/120.0 Safari/537.36"
FIREFOX_TABLET = "Mozilla/5.0 (Android 14; Tablet; rv:120.0) Gecko/120.0 Firefox/120.0"
DESKTOP = "Mozilla/5.0 (X11; Linux x86_64; rv:120.0) Gecko/20100101 Firefox/120.0"


@pytest.mark.parametrize(
    ("session", "signals", "fits"),
    [
        ({"DAY_OF_THE_WEEK": ["Friday", "Saturday"]}, {"DAY_OF_THE_WEEK": "Saturday"}, True),
        ({"DAY_OF_THE_WEEK": ["Friday"]}, {"DAY_OF_THE_WEEK": "Saturday"}, False),
        # The emulator's own Monday is no signal of the session.
        ({"DAY_OF_THE_WEEK": ["Monday"]}, {}, False),
        ({"TIME_OF_THE_DAY": ["08", "09"]}, {"TIME_OF_THE_DAY": "08"}, True),
        ({"utm_medium": ["email"]}, {"utm_medium": "email"}, True),
        ({"utm_medium": ["email"]}, {"utm_medium": "Email"}, False),
        ({"utm_medium": ["email"]}, {"utm_medium": ["email"]}, False),
        ({"utm_medium": ["email"]}, {"utm_medium": None}, False),
        ({"a": ["1"], "b": ["2"]}, {"a": "1", "b": "2"}, True),
        ({"a": ["1"], "b": ["2"]}, {"a": "1", "b": "1"}, False),
        ({"USER_IP_ADDRESS": ["203.0.113.0/24"]}, {"USER_IP_ADDRESS": "203.0.113.9"}, True),
        ({"USER_IP_ADDRESS": ["203.0.113.0/24"]}, {"USER_IP_ADDRESS": "203.0.114.9"}, False),
        ({"USER_IP_ADDRESS": ["203.0.113.9", "2001:db8::/32"]}, {"USER_IP_ADDRESS": "2001:db8::1"}, True),
        ({"USER_IP_ADDRESS": ["203.0.113.0/24"]}, {"USER_IP_ADDRESS": "somewhere"}, False),
        ({"USER_AGENT": ["mobile"]}, {"USER_AGENT": PHONE}, True),
        ({"USER_AGENT": ["mobile"]}, {"USER_AGENT": IPHONE}, True),
        ({"USER_AGENT": ["mobile"]}, {"USER_AGENT": IPAD}, False),
        ({"USER_AGENT": ["tablet"]}, {"USER_AGENT": IPAD}, True),
        ({"USER_AGENT": ["tablet"]}, {"USER_AGENT": SLATE}, True),
        ({"USER_AGENT": ["tablet"]}, {"USER_AGENT": FIREFOX_TABLET}, True),
        ({"USER_AGENT": ["desktop"]}, {"USER_AGENT": DESKTOP}, True),
        ({"USER_AGENT": ["mobile", "tablet"]}, {"USER_AGENT": DESKTOP}, False),
    ],
)
def test_signals_of_the_session(
    made: Stage, session: dict[str, list[str]], signals: dict[str, Any], fits: bool
) -> None:
    """They need no user."""
    plant(made, experience("one", [audience("A", session=session)]))
    assert ("one" in fetch(made, **signals)) is fits


def test_variations(made: Stage) -> None:
    """Each user always gets the same one, by the shares; strangers share one."""
    shared_out = [variation("1"), variation("2", share=3), variation("3", share=0)]
    plant(
        made,
        experience("split", [audience("A", shared_out)]),
        experience("other", [audience("A", shared_out)]),
    )

    def chosen(customer_id: str | None, key: str = "split") -> str:
        return str(fetch(made, customer_id)[key]["experience_context"]["moe_variation_id"])

    names = [f"user-{number}" for number in range(200)]
    for name in names:
        user(made, name)
    first = {name: chosen(name) for name in names}
    counts = Counter(first.values())
    assert set(counts) == {"1", "2"}
    assert 30 <= counts["1"] <= 70
    assert {name: chosen(name) for name in names[:20]} == {name: first[name] for name in names[:20]}
    # Another experience shares the users out in its own way.
    assert any(chosen(name, "other") != first[name] for name in names[:20])
    assert len({chosen(name) for name in (None, "nobody", "else")}) == 1


@pytest.mark.parametrize(
    ("body", "description"),
    [
        (
            {"DAY_OF_THE_WEEK": "funday"},
            "DAY_OF_THE_WEEK - Enum doesnt allow value: funday, allowed values: "
            "[Sunday, Monday, Tuesday, Wednesday, Thursday, Friday, Saturday]",
        ),
        (
            {"TIME_OF_THE_DAY": "8"},
            f"TIME_OF_THE_DAY - Enum doesnt allow value: 8, allowed values: [{HOURS}]",
        ),
        (
            {"TIME_OF_THE_DAY": 8},
            f"TIME_OF_THE_DAY - Enum doesnt allow value: 8, allowed values: [{HOURS}]",
        ),
        (
            {"experience_key": "home"},
            "experience_key - Validators Failed : Validator: Type, Errored Field: experience_key",
        ),
        (
            {"identifiers": {"customer_id": 5}},
            "identifiers - Validators Failed : Validator: Type, Errored Field: customer_id",
        ),
    ],
)
def test_values_that_fetching_refuses(made: Stage, body: dict[str, Any], description: str) -> None:
    assert refused(made.send(FETCH, body=body)) == (400, "Invalid Field Value", description)


MALFORMED = (
    400,
    "Malformed JSON",
    "Could not decode the request body. The JSON was incorrect or not encoded as UTF-8.",
)


@pytest.mark.parametrize("operation", [FETCH, REPORT])
@pytest.mark.parametrize("content", [b" ", b"{", b"[]", b'{"a": "\xff"}'])
def test_bodies_that_cannot_be_read(made: Stage, operation: str, content: bytes) -> None:
    assert refused(made.send(operation, content=content)) == MALFORMED


@pytest.mark.parametrize("operation", [FETCH, METADATA, REPORT])
@pytest.mark.parametrize(
    ("headers", "expected"),
    [
        ({"moe-appkey": None}, NO_WORKSPACE),
        ({"moe-appkey": "NOBODY"}, NO_WORKSPACE),
        ({"moe-appkey": OTHER}, NO_WORKSPACE),
        ({"authorization": None}, 401),
        ({"authorization": "Basic !"}, 401),
        ({"authorization": basic("NOBODY", KEY)}, 401),
        ({"authorization": basic(WORKSPACE, "wrong")}, 401),
        ({"authorization": basic(WORKSPACE, "")}, 401),
    ],
)
def test_who_is_not_let_in(made: Stage, operation: str, headers: dict[str, Any], expected: Any) -> None:
    if expected == 401:
        expected = (401, "Authentication required", "Invalid API_KEY used in Authentication Header")
    assert refused(made.send(operation, headers=headers)) == expected


@pytest.mark.parametrize(("operation", "figure"), [(FETCH, "10000"), (METADATA, None), (REPORT, None)])
def test_limits(made: Stage, operation: str, figure: str | None) -> None:
    made.emulator.limits.configure("default")
    headers = made.send(operation).headers
    reset = None if figure is None else str(int(NOW.timestamp()) + 60)
    assert (headers.get("x-ratelimit-limit"), headers.get("x-ratelimit-reset")) == (figure, reset)
