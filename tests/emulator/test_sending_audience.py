"""Whom a campaign reaches, and who is held back."""

from __future__ import annotations

import itertools
from typing import Any

import pytest

from tests.emulator.campaigns_kit import (
    EMAIL,
    PERIODIC,
    PUSH,
    START,
    TOMORROW,
    Api,
    changed,
)
from tests.emulator.sending_kit import DAY, many, reached, reasons, sent


@pytest.fixture
def api() -> Api:
    return reached()


AUDIENCE: list[tuple[str, dict[str, Any], list[str]]] = [
    ("everybody", {"is_all_user_campaign": True}, ["ada", "bob"]),
    (
        "by attribute",
        {
            "included_filters": {
                "filter_operator": "and",
                "filters": [
                    {
                        "filter_type": "user_attributes",
                        "data_type": "string",
                        "name": "tier",
                        "operator": "is",
                        "value": "gold",
                    }
                ],
            }
        },
        ["ada"],
    ),
    (
        "by segment",
        {
            "included_filters": {
                "filter_operator": "and",
                "filters": [{"filter_type": "custom_segments", "name": "Tea drinkers", "id": "seg-1"}],
            }
        },
        ["bob"],
    ),
    (
        "without a segment",
        {
            "is_all_user_campaign": True,
            "excluded_filters": {
                "filter_operator": "and",
                "filters": [{"filter_type": "custom_segments", "name": "Tea drinkers", "id": "seg-1"}],
            },
        },
        ["ada"],
    ),
]


@pytest.mark.parametrize(("name", "segmentation", "expected"), AUDIENCE, ids=[row[0] for row in AUDIENCE])
def test_it_goes_to_its_audience(
    api: Api, name: str, segmentation: dict[str, Any], expected: list[str]
) -> None:
    segment = {"id": "seg-1", "name": "Tea drinkers", "kind": "FILE", "archived": False, "user_ids": ["bob"]}
    api.store.collection("custom_segments").put("seg-1", segment)
    api.create(changed(PUSH, "segmentation_details", segmentation))
    assert [user for user, _ in sent(api)] == expected, name


def test_the_audience_is_that_of_the_start(api: Api) -> None:
    api.create(changed(PUSH, "scheduling_details", TOMORROW))
    api.user("cyd", devices={"cyd-web": "WEB"})
    api.clock.set(START + 2 * DAY)
    assert [user for user, _ in sent(api)] == ["ada", "bob", "cyd"]


@pytest.mark.parametrize("attributes", [{"active": "false"}, {"push_preference": "false"}])
def test_devices_that_push_does_not_reach(api: Api, attributes: dict[str, Any]) -> None:
    device = {"platform": "WEB", "push_id": "bob-web", **attributes}
    api.data("device", {"type": "device", "customer_id": "bob", "device_id": "bob-web", "attributes": device})
    api.create(PUSH)
    assert sent(api) == [("ada", "ada-web")]
    assert reasons(api) == {"bob": ["no_active_device_token"]}


CONSENT: list[tuple[str, dict[str, Any], dict[str, Any], bool]] = [
    ("nothing said", {}, {}, True),
    ("unsubscribed", {"moe_unsubscribe": True}, {}, False),
    ("opted out", {"moe_email_optin_status": "OPTED_OUT"}, {}, False),
    (
        "opted out and addressed",
        {"moe_email_optin_status": "OPTED_OUT"},
        {"segmentation_details.send_campaign_to_opt_out_users": True},
        True,
    ),
    ("left the category", {"moe_em_unsub_categories": "News,Offers"}, {}, False),
    ("left another category", {"moe_em_unsub_categories": "Offers"}, {}, True),
    (
        "transactional has no category",
        {"moe_em_unsub_categories": "News"},
        {"basic_details.content_type": "TRANSACTIONAL"},
        True,
    ),
    (
        "unconfirmed",
        {"moe_email_optin_status": "OPT_IN_PENDING"},
        {"basic_details.send_only_double_opt_in_users": True},
        False,
    ),
    (
        "confirmed",
        {"moe_email_optin_status": "DOUBLE_OPTED_IN"},
        {"basic_details.send_only_double_opt_in_users": True},
        True,
    ),
]


@pytest.mark.parametrize(
    ("name", "attributes", "changes", "reached"), CONSENT, ids=[row[0] for row in CONSENT]
)
def test_mail_goes_to_those_who_take_it(
    api: Api, name: str, attributes: dict[str, Any], changes: dict[str, Any], reached: bool
) -> None:
    api.user("bob", moe_email_optin_status="DOUBLE_OPTED_IN")
    api.user("ada", name="Ada", **attributes)
    campaign = EMAIL
    for path, value in changes.items():
        campaign = changed(campaign, path, value)
    api.create(campaign)
    assert [user for user, _ in sent(api)] == (["ada", "bob"] if reached else ["bob"]), name
    assert reasons(api) == ({} if reached else {"ada": ["unsubscribed"]})


def test_mail_needs_an_address_and_goes_to_it_once(api: Api) -> None:
    api.user("cyd", name="Cyd")
    api.user("dan", email="ADA@example.com")
    api.create(EMAIL)
    assert sent(api) == [("ada", "ada@example.com"), ("bob", "bob@example.com")]
    assert reasons(api) == {"cyd": ["no_email_address"], "dan": ["duplicate_email_address"]}


def test_mail_to_another_attribute(api: Api) -> None:
    api.user("bob", work_mail="bob@work.example")
    api.create(changed(EMAIL, "basic_details.user_attribute_identifier", "work_mail"))
    assert sent(api) == [("bob", "bob@work.example")]


def test_an_address_that_the_service_suppresses(api: Api) -> None:
    api.store.collection("email_suppressions").put("ada@example.com", {"id": "ada@example.com"})
    api.create(EMAIL)
    assert sent(api) == [("bob", "bob@example.com")]
    assert reasons(api) == {"ada": ["address_suppressed"]}


@pytest.mark.parametrize("name", ["moe_hard_bounce", "moe_spam"])
@pytest.mark.parametrize(("value", "reached"), [(True, False), (False, True)])
def test_mail_that_bounced_or_was_called_spam_is_not_sent_again(
    api: Api, name: str, value: bool, reached: bool
) -> None:
    attributes: dict[str, Any] = {name: value}
    api.user("ada", **attributes)
    api.create(changed(EMAIL, "segmentation_details.send_campaign_to_opt_out_users", True))
    assert [user for user, _ in sent(api)] == (["ada", "bob"] if reached else ["bob"])
    assert reasons(api) == ({} if reached else {"ada": ["address_suppressed"]})


def held(api: Api, *uids: str) -> None:
    for uid in uids:
        api.store.collection("global_control_group").put(uid, {"uid": uid})


@pytest.mark.parametrize(("enabled", "expected"), [(None, ["bob"]), (True, ["bob"]), (False, ["ada", "bob"])])
def test_the_global_control_group_is_held_back(api: Api, enabled: bool | None, expected: list[str]) -> None:
    held(api, "ada")
    groups = None if enabled is None else {"is_global_control_group_enabled": enabled}
    api.create(changed(PUSH, "control_group_details", groups))
    assert [user for user, _ in sent(api)] == expected
    if enabled is not False:
        assert reasons(api) == {"ada": ["user_removed_due_to_global_control_group"]}


@pytest.mark.parametrize("share", [0, 30, 100])
def test_a_campaign_holds_back_a_share_of_its_own(share: int) -> None:
    api = Api()
    names = many(api, 40)
    groups = {"is_campaign_control_group_enabled": True, "campaign_control_group_percentage": share}
    api.create(changed(EMAIL, "control_group_details", groups))
    reached = {user for user, _ in sent(api)}
    assert reached | reasons(api).keys() == set(names)
    assert {reason for listed in reasons(api).values() for reason in listed} == (
        {"user_removed_due_to_campaing_control_group"} if share else set()
    )
    assert abs(len(reached) - 40 * (100 - share) / 100) <= 8


@pytest.mark.parametrize(("limit", "messages"), [(1, 1), (2, 2), (3, 2)])
def test_an_audience_limit_caps_the_messages(api: Api, limit: int, messages: int) -> None:
    api.create(changed(EMAIL, "campaign_audience_limit", {"limit": limit}))
    assert len(sent(api)) == messages
    assert list(itertools.chain(*reasons(api).values())) == ["campaign_audience_limit"] * (2 - messages)


@pytest.mark.parametrize(("frequency", "messages"), [("TOTAL", 3), ("INSTANCE", 6)])
def test_an_audience_limit_of_all_runs_or_of_each(api: Api, frequency: str, messages: int) -> None:
    campaign_id = api.create(PERIODIC)
    parts = dict(PERIODIC) | {
        "campaign_audience_limit": {
            "is_campaign_audience_limit_enabled": True,
            "metric": "SENT",
            "frequency": frequency,
            "limit": 3,
        }
    }
    api.put(campaign_id, components=parts)
    api.clock.set(START + 9 * DAY)
    assert len(sent(api)) == messages


def test_an_audience_limit_that_is_off(api: Api) -> None:
    campaign_id = api.create(changed(EMAIL, "campaign_audience_limit", {"limit": 1}))
    parts = dict(EMAIL) | {
        "campaign_audience_limit": {"is_campaign_audience_limit_enabled": False, "limit": 1}
    }
    api.put(campaign_id, components=parts)
    assert len(sent(api)) == 2
