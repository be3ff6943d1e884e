"""The preference page, and choices in bulk."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from moengage_emulator import FaultRule, Workspace
from moengage_emulator.families.campaigns_shared.campaigns import new_campaign
from moengage_emulator.families.campaigns_shared.sending import UNSENT
from moengage_emulator.families.subscriptions.categories import page_token
from moengage_emulator.families.subscriptions.preferences import subscription_category
from moengage_emulator.times import stamp
from tests.emulator.segments_kit import Api, api
from tests.fuzz.seeds import WORKSPACE
from tests.fuzz.seeds.segments_and_subscriptions import VISITOR

GET, PUT, BULK = (f"subscription_categories_{name}" for name in ("get", "update", "update_bulk"))


@pytest.fixture
def categories() -> Iterator[Api]:
    with api() as made:
        made.put_user("ada")
        yield made


def choices(made: Api, **query: str) -> dict[str, bool]:
    found: dict[str, bool] = made.stage.ok(GET, query=query)["categories"]
    return found


def choose(made: Api, chosen: dict[str, bool], *, leaves: bool = False, **query: str) -> None:
    body = {"categories": chosen, "unsubscribe_all": leaves}
    assert made.stage.ok(PUT, body=body, query=query) == {"message": "Success"}


def token(made: Api, customer_id: str) -> str:
    found = made.store.collection("user_ids").get(customer_id)
    assert found is not None
    return page_token(found["user"])


def test_who_chose_nothing_takes_every_active_category(categories: Api) -> None:
    categories.store.collection("subscription_categories").put(
        "Old", subscription_category("Old", active=False)
    )
    categories.emu.configure(subscription_categories=["Offers"])
    assert choices(categories) == {"Tea news": True, "Price drops": True, "Offers": True}


def test_a_choice_changes_what_it_names(categories: Api) -> None:
    choose(categories, {"Tea news": False})
    assert choices(categories) == {"Tea news": False, "Price drops": True}
    choose(categories, {"Price drops": False})
    choose(categories, {"Tea news": True})
    assert choices(categories) == {"Tea news": True, "Price drops": False}
    assert categories.user("page-visitor")["moe_em_unsub_categories"] == ["Price drops"]
    assert choices(categories, user_id=token(categories, "ada")) == {"Tea news": True, "Price drops": True}


def test_leaving_everything_leaves_whatever_is_chosen(categories: Api) -> None:
    choose(categories, {"Tea news": True}, leaves=True, moe_event_id="click-1")
    assert choices(categories) == {"Tea news": False, "Price drops": False}
    assert categories.user("page-visitor")["moe_unsubscribe"] is True
    (event,) = categories.store.collection("events").find(user=VISITOR)
    assert event["name"] == "MOE_EMAIL_UNSUBSCRIBE"
    assert event["attributes"]["moe_event_id"] == "click-1"
    choose(categories, {"Tea news": True})
    assert choices(categories) == {"Tea news": True, "Price drops": False}


def test_leaving_everything_sets_off_a_campaign_that_waits_for_it(categories: Api) -> None:
    action = {"filter_type": "actions", "action_name": "MOE_EMAIL_UNSUBSCRIBE", "executed": True}
    now = categories.emu.clock.now()
    campaign = new_campaign(
        "a" * 24,
        channel="PUSH",
        campaign_delivery_type="EVENT_TRIGGERED",
        created_by="ida@kiosk.example",
        now=now,
        state="launched",
        published_at=stamp(now),
        components={
            "basic_details": {"platforms": ["WEB"]},
            "campaign_content": {"content": {"push": {"web": {"basic_details": {"title": "Farewell"}}}}},
            "trigger_condition": {"included_filters": {"filter_operator": "and", "filters": [action]}},
        },
    )
    categories.store.collection("campaigns").put(campaign["id"], campaign)
    unsent = categories.store.collection(UNSENT)
    before = unsent.count()
    choose(categories, {}, leaves=False)
    assert unsent.count() == before
    choose(categories, {}, leaves=True)
    # The visitor has no device, so the message goes nowhere.
    assert [item["reason"] for item in unsent.find(source="a" * 24)] == ["no_active_device_token"]


@pytest.mark.parametrize("left", ["Tea news", "Tea news, Other", ["Tea news"]])
def test_the_attribute_of_tracked_users_counts(categories: Api, left: Any) -> None:
    categories.put_user("ada", moe_em_unsub_categories=left)
    assert choices(categories, user_id=token(categories, "ada")) == {"Tea news": False, "Price drops": True}


def test_who_unsubscribed_takes_none(categories: Api) -> None:
    categories.put_user("ada", moe_unsubscribe=True)
    assert choices(categories, user_id=token(categories, "ada")) == {"Tea news": False, "Price drops": False}


def test_unknown_categories_are_dropped(categories: Api) -> None:
    choose(categories, {"tea news": False})
    assert choices(categories) == {"Tea news": True, "Price drops": True}
    assert categories.dropped() == ["there is no such active category"]


def test_many_users_at_once(categories: Api) -> None:
    entries = [
        {"customer_id": "ada", "categories": {"Tea news": False}, "unsubscribe_all": False},
        {"customer_id": "nobody", "categories": {}, "unsubscribe_all": True},
        {"customer_id": "page-visitor", "categories": {}, "unsubscribe_all": True},
    ]
    answer = categories.stage.ok(BULK, body={"channel": "email", "user_preferences": entries})
    assert answer == {"message": "Your request has been processed"}
    assert choices(categories, user_id=token(categories, "ada")) == {"Tea news": False, "Price drops": True}
    assert choices(categories) == {"Tea news": False, "Price drops": False}
    assert categories.dropped() == ["there is no such user"]


@pytest.mark.parametrize("user_id", ["", "bm9ib2R5", "no base64!", VISITOR, page_token("\0")])
def test_tokens_of_nobody(categories: Api, user_id: str) -> None:
    query = {"user_id": user_id}
    assert categories.refused(GET, query=query) == (400, {"message": "Invalid Params Received"})
    expected = (400, "Invalid Request", "Invalid Params Received")
    assert categories.titled(PUT, query=query) == expected


@pytest.mark.parametrize("name", ["user_id", "cid"])
def test_missing_tokens(categories: Api, name: str) -> None:
    assert categories.refused(GET, query={name: None}) == (400, {"message": "Invalid Params Received"})
    assert categories.titled(PUT, query={name: None})[0] == 400
    assert categories.titled(PUT, query={"cid": ""})[0] == 400


ENTRY = {"customer_id": "ada", "categories": {}, "unsubscribe_all": False}
REQUIRED = ("Categories Required", "Categories Preferences Required")


@pytest.mark.parametrize(
    ("operation", "body", "expected"),
    [
        (PUT, {"unsubscribe_all": True}, REQUIRED),
        (PUT, {"categories": {}}, ("Invalid Request", "unsubscribe_all is not found in the payload")),
        (
            PUT,
            {"categories": {"Tea news": "no"}, "unsubscribe_all": False},
            ("Invalid Request", "Tea news is expected to be Boolean"),
        ),
        (BULK, {"channel": "email"}, REQUIRED),
        (
            BULK,
            {"channel": "email", "user_preferences": [{"customer_id": "ada", "unsubscribe_all": True}]},
            REQUIRED,
        ),
        (
            BULK,
            {"channel": "email", "user_preferences": [ENTRY] * 51},
            ("Payload Limit Exceeded", "Payload limit is set to 50"),
        ),
        (
            BULK,
            {"channel": "sms", "user_preferences": [ENTRY]},
            ("Invalid Request", "channel is not valid"),
        ),
    ],
)
def test_faulty_bodies(categories: Api, operation: str, body: Any, expected: tuple[str, str]) -> None:
    assert categories.titled(operation, body=body) == (400, *expected)


@pytest.mark.parametrize("operation", [GET, PUT, BULK])
def test_faults_of_all_three(categories: Api, operation: str) -> None:
    identity = (401, "Authentication required", "No identity information found.")
    assert categories.titled(operation, headers={"authorization": None}) == identity
    assert categories.titled(operation, headers={"authorization": "Basic eA=="}) == identity
    missing = (401, "Header required", "MOE-APPKEY missing in Header")
    assert categories.titled(operation, headers={"moe-appkey": None}) == missing
    status, body = categories.refused(operation, headers={"moe-appkey": "ELSEWHERE"})
    useless = {"title": "Internal App Key", "description": "Valid App-Key required to process"}
    assert (status, body) == (400, {"message": "Invalid Params Received"} if operation == GET else useless)
    categories.emu.limits.configure("default", figures={operation: {"minute": 1}})
    categories.stage.ok(operation)
    breach = (429, "Rate-Limit Reached", "Exceeded rate limit for this url")
    assert categories.titled(operation) == breach
    categories.emu.faults.add(FaultRule(operation, status=500))
    assert categories.titled(operation) == (500, "Internal Error", "Please Contact Moengage Team")
    categories.emu.workspaces.put(Workspace(WORKSPACE))
    text = (
        "This response is returned when the authorization fails due to the APP SECRET key not being set on "
        "the Dashboard."
    )
    assert categories.titled(operation) == (409, "API SECRET not configured", text)


def test_erased_users_take_their_choices_along(categories: Api) -> None:
    choose(categories, {"Tea news": False}, user_id=token(categories, "ada"))
    identity = {"identity_type": "ID", "identity_value": "ada"}
    categories.stage.ok("gdpr_submit_request", change={"request_type": "erasure", "identities": [identity]})
    categories.put_user("ada")
    assert choices(categories, user_id=token(categories, "ada")) == {"Tea news": True, "Price drops": True}
