"""Campaigns that go out by the clock: when, to whom, what, and what becomes of them."""

from __future__ import annotations

import itertools
from datetime import timedelta
from typing import Any

import pytest

from moengage_emulator import Clock, Emulator
from moengage_emulator.families.campaigns_shared.sending import UNSENT, arrange
from moengage_emulator.families.campaigns_shared.sending.choice import variation_of
from moengage_emulator.families.coupons import coupon, coupon_list
from moengage_emulator.families.coupons.stored import coupon_key
from tests.emulator import campaigns_v5_kit as v5
from tests.emulator.campaigns_kit import EMAIL, LETTER, PERIODIC, PUSH, START, TOMORROW, WEB, Api, changed

DAY = timedelta(days=1)


def sent(api: Api, **equals: Any) -> list[tuple[str, str]]:
    """User and address of every message of a campaign."""
    api.emulator.settle()
    return [(item["user"], item["to"]) for item in api.outbox(kind="campaign", **equals)]


def reasons(api: Api) -> dict[str, list[str]]:
    """User -> why nothing went out, platform by platform."""
    found: dict[str, list[str]] = {}
    for item in api.store.collection(UNSENT).all():
        found.setdefault(item["user"], []).append(item["reason"])
    return found


@pytest.fixture
def api() -> Api:
    made = Api(audience_limit_enabled=True)
    made.user("ada", devices={"ada-web": "WEB", "ada-phone": "ANDROID"}, email="ada@example.com", tier="gold")
    made.user("bob", devices={"bob-web": "WEB"}, email="bob@example.com", tier="tin")
    return made


def test_a_push_goes_to_the_devices_of_its_platforms(api: Api) -> None:
    campaign_id = api.create(PUSH)
    assert sent(api) == [("ada", "ada-web"), ("bob", "bob-web")]
    (message, _) = api.outbox()
    assert (message["source"], message["platform"], message["channel"]) == (campaign_id, "WEB", "PUSH")
    assert message["content"] == WEB


def test_it_is_sent_at_its_start_and_only_once(api: Api) -> None:
    api.create(changed(PUSH, "scheduling_details", TOMORROW))
    api.clock.set(START + DAY)
    assert sent(api) == []
    api.clock.set(START + timedelta(days=3))
    assert len(sent(api)) == 2
    # The time of the messages is the campaign's, though the clock jumped over it.
    assert {item["sent_at"] for item in api.outbox()} == {"2031-05-02 10:00:00.000000"}
    api.clock.advance(86_400)
    assert len(sent(api)) == 2


def test_a_campaign_of_v5_is_sent_once_it_is_published() -> None:
    api = v5.Api()
    api.data("customer/EMULATOR", {"type": "customer", "customer_id": "ada", "attributes": {"name": "Ada"}})
    device = {"platform": "WEB", "push_id": "ada-web"}
    api.data(
        "device/EMULATOR",
        {"type": "device", "customer_id": "ada", "device_id": "ada-web", "attributes": device},
    )
    campaign_id = api.create({**v5.PUSH, "scheduling_details": v5.TOMORROW})
    api.clock.set(v5.START + 2 * DAY)
    api.emulator.settle()
    assert list(api.store.collection("outbox").all()) == []
    api.patch(campaign_id, v5.PUBLISH)
    api.emulator.settle()
    (message,) = api.store.collection("outbox").all()
    assert (message["source"], message["user"], message["to"]) == (campaign_id, "ada", "ada-web")
    assert api.status(campaign_id) == "SENDING"
    api.clock.advance(60)
    assert api.status(campaign_id) == "SENT"


def test_an_edited_version_of_v5_is_sent_in_the_place_of_the_old_one() -> None:
    api = v5.Api(versioning=True)
    api.data("customer/EMULATOR", {"type": "customer", "customer_id": "ada", "attributes": {"name": "Ada"}})
    device = {"platform": "WEB", "push_id": "ada-web"}
    api.data(
        "device/EMULATOR",
        {"type": "device", "customer_id": "ada", "device_id": "ada-web", "attributes": device},
    )
    campaign_id = api.launch({**v5.PUSH, "scheduling_details": v5.TOMORROW})
    other = {**v5.BASIC, "basic_details": {"title": "Other", "message": "Text"}}
    answer = api.patch(campaign_id, {"campaign_content": {"content": {"push": {"web": other}}}})
    api.clock.set(v5.START + 2 * DAY)
    api.emulator.settle()
    (message,) = api.store.collection("outbox").all()
    assert message["content"]["basic_details"]["title"] == "Other"
    assert (message["source"], message["version"]) == (campaign_id, answer.json()["data"]["id"])


def test_a_new_start_replaces_the_old_one(api: Api) -> None:
    campaign_id = api.create(changed(PUSH, "scheduling_details", TOMORROW))
    later = {**TOMORROW, "start_time": "2031-05-04T10:00:00"}
    assert api.update(campaign_id, scheduling_details=later).status_code == 204
    api.clock.set(START + 2 * DAY)
    assert sent(api) == []
    api.clock.set(START + 4 * DAY)
    assert len(sent(api)) == 2


def test_a_stopped_campaign_is_not_sent(api: Api) -> None:
    campaign_id = api.create(changed(PUSH, "scheduling_details", TOMORROW))
    assert api.act("STOP", campaign_id).status_code == 200
    api.clock.set(START + 2 * DAY)
    assert sent(api) == []


def test_a_periodic_campaign_is_sent_at_every_run(api: Api) -> None:
    campaign_id = api.create(PERIODIC)
    api.clock.set(START + 2 * DAY + timedelta(hours=2))
    assert len(sent(api, parent=campaign_id)) == 4
    api.clock.set(START + 9 * DAY)
    assert len(sent(api)) == 6
    rows = api.store.collection("campaigns").find(parent_id=campaign_id)
    assert [item["source"] for item in api.outbox()] == [row["id"] for row in rows for _ in range(2)]


def test_runs_that_fall_into_a_pause_are_left_out(api: Api) -> None:
    campaign_id = api.create(PERIODIC)
    api.clock.set(START + DAY + timedelta(hours=2))
    api.act("PAUSE", campaign_id)
    api.clock.set(START + 2 * DAY + timedelta(hours=2))
    api.act("RESUME", campaign_id)
    api.clock.set(START + 9 * DAY)
    assert len(sent(api)) == 4


def test_a_planted_campaign_is_sent_once_it_is_arranged(api: Api) -> None:
    campaign_id = api.create(changed(PUSH, "scheduling_details", TOMORROW))
    api.store.collection("jobs").delete(next(api.store.collection("jobs").all())["id"])
    api.clock.set(START + 2 * DAY)
    assert sent(api) == []
    campaign = api.store.collection("campaigns").get(campaign_id)
    assert campaign is not None
    arrange(api.store, api.emulator.machine.ids, campaign)
    assert len(sent(api)) == 2


def test_runs_of_a_planted_campaign_are_sent_when_it_is_read(api: Api) -> None:
    campaign_id = api.create(PERIODIC)
    api.store.collection("jobs").delete(next(api.store.collection("jobs").all())["id"])
    api.clock.set(START + 2 * DAY + timedelta(hours=2))
    api.emulator.settle()
    assert api.outbox() == []
    api.rows(include_child_campaigns=True)
    assert len(api.outbox(parent=campaign_id)) == 4


def test_a_restart_loses_no_message_and_doubles_none(tmp_path: Any) -> None:
    state = tmp_path / "state.db"

    def opened() -> Emulator:
        return Emulator(data=state, clock=Clock(START, frozen=True))

    emulator = opened()
    with emulator.client() as client:
        client.data.track_user(customer_id="ada", attributes={"email": "ada@example.com"})
        schedule = {"delivery_type": "AT_FIXED_TIME", "start_time": "2031-05-02T10:00:00"}
        created = client.campaigns.create({**EMAIL, "request_id": "r1", "scheduling_details": schedule})
    emulator.close()
    for _ in range(2):
        emulator = opened()
        emulator.clock.set(START + 2 * DAY)
        emulator.settle()
        assert [item["source"] for item in emulator.store().collection("outbox").all()] == [
            created.campaign_id
        ]
        assert emulator.errors == []
        emulator.close()


def test_a_campaign_that_is_gone_by_its_start(api: Api) -> None:
    campaign_id = api.create(changed(PUSH, "scheduling_details", TOMORROW))
    api.store.collection("campaigns").delete(campaign_id)
    api.clock.set(START + 2 * DAY)
    assert (sent(api), api.emulator.errors) == ([], [])


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


def test_texts_are_personal(api: Api) -> None:
    api.user("ada", first_name="Ada")
    api.create(EMAIL)
    sent(api)
    assert [item["content"]["subject"] for item in api.outbox()] == ["Teas for Ada", "Teas for "]
    assert {item["connector"]["connector_name"] for item in api.outbox()} == {"Main"}


@pytest.mark.parametrize("subject", ["{{ user.first_name | default('MOE_NOT_SEND') }}", "{% if user.tier %}"])
def test_who_cannot_be_addressed_personally_gets_nothing(api: Api, subject: str) -> None:
    api.user("ada", first_name="Ada")
    api.create(changed(EMAIL, "campaign_content.content.email", {**LETTER, "subject": subject}))
    lacking = ["bob"] if "NOT_SEND" in subject else ["ada", "bob"]
    assert [user for user, _ in sent(api)] == [user for user in ("ada", "bob") if user not in lacking]
    assert reasons(api) == {user: ["personalization_failed"] for user in lacking}


def test_saved_templates_are_filled_in() -> None:
    saved = {"tpl-1": {"html_content": "<p>Saved for {{user.first_name}}</p>"}}
    api = Api(email_templates=saved)
    api.user("ada", email="ada@example.com", first_name="Ada")
    letter = {**LETTER, "custom_template_id": "tpl-1"}
    del letter["html_content"]
    api.create(changed(EMAIL, "campaign_content.content.email", letter))
    sent(api)
    assert api.outbox()[0]["content"]["html_content"] == "<p>Saved for Ada</p>"


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


def many(api: Api, count: int) -> list[str]:
    names = [f"user-{number}" for number in range(count)]
    for name in names:
        api.user(name, email=f"{name}@example.com")
    return names


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


def split(locales: list[str], variations: int, **details: Any) -> dict[str, Any]:
    """A letter in several locales and variations, whose subject names both."""
    content = {
        locale: {
            f"variation_{number}": {"email": {**LETTER, "subject": f"{locale} {number}"}}
            for number in range(1, variations + 1)
        }
        for locale in ["default", *locales]
    }
    found: dict[str, Any] = {"content": content}
    if locales:
        found["locales"] = locales
    if variations > 1:
        found["variation_details"] = {"no_of_variations": variations, **details}
    return changed(EMAIL, "campaign_content", found)


def test_users_get_the_text_of_their_locale(api: Api) -> None:
    api.user("ada", locale="FR")
    api.user("bob", locale="tlh")
    api.create(split(["fr", "de"], 1))
    sent(api)
    assert [(item["user"], item["content"]["subject"], item["locale"]) for item in api.outbox()] == [
        ("ada", "fr 1", "fr"),
        ("bob", "default 1", "default"),
    ]


SHARES: list[tuple[str, dict[str, Any], tuple[float, float]]] = [
    ("equal", {"distribution_type": "SHERPA"}, (0.5, 0.5)),
    ("given", {"variation_1": "80", "variation_2": "20"}, (0.8, 0.2)),
    ("scaled", {"variation_1": "40", "variation_2": "10"}, (0.8, 0.2)),
    ("all", {"variation_1": "0", "variation_2": "100"}, (0.0, 1.0)),
]


@pytest.mark.parametrize(("name", "given", "expected"), SHARES, ids=[row[0] for row in SHARES])
def test_variations_share_the_audience(
    name: str, given: dict[str, Any], expected: tuple[float, float]
) -> None:
    api = Api()
    many(api, 60)
    if name == "equal":
        details = {**given, "sherpa_campaign_duration": 2, "sherpa_distribution_metric": "OPEN RATE"}
    else:
        details = {"distribution_type": "MANUAL", "manual_distribution_percentage": given}
    campaign_id = api.create(split([], 2, **details))
    sent(api)
    for number, share in enumerate(expected, 1):
        found = api.outbox(source=campaign_id, variation=f"variation_{number}")
        assert {item["content"]["subject"] for item in found} <= {f"default {number}"}
        assert abs(len(found) - 60 * share) <= (0 if share in (0, 1) else 11)


@pytest.mark.parametrize("shares", [{"variation_1": "0", "variation_2": "0"}, {"variation_2": "a lot"}])
def test_shares_that_leave_nothing_to_divide(shares: dict[str, str]) -> None:
    given = {"manual_distribution_percentage": shares}
    assert variation_of("c", "u", ["variation_1", "variation_2"], given) == "variation_2"


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


def slowly(campaign: dict[str, Any], rate: int) -> dict[str, Any]:
    controls = {**(campaign.get("delivery_controls") or {}), "campaign_throttle_rpm": rate}
    return changed(campaign, "delivery_controls", controls)


def minutes(api: Api) -> list[str]:
    """The minute of each message, in order."""
    return [item["sent_at"][11:16] for item in api.outbox(kind="campaign")]


def test_so_many_messages_a_minute() -> None:
    api = Api()
    names = many(api, 5)
    api.user("double", email="USER-0@example.com")
    campaign_id = api.create(slowly(EMAIL, 2))
    api.emulator.settle()
    assert (minutes(api), api.get(campaign_id)["status"]) == (["09:00"] * 2, "Active")
    api.user("late", email="late@example.com")
    api.clock.advance(119)
    api.emulator.settle()
    assert (minutes(api)[2:], api.get(campaign_id)["status"]) == (["09:01"] * 2, "Active")
    api.clock.advance(1)
    assert [user for user, _ in sent(api)] == [*names, "late"]
    assert minutes(api)[4:] == ["09:02"] * 2
    assert reasons(api) == {"double": ["duplicate_email_address"]}
    assert (api.store.collection("jobs").count(), api.get(campaign_id)["status"]) == (0, "Active")
    api.clock.advance(60)
    assert api.get(campaign_id)["status"] == "Sent"


@pytest.mark.parametrize("rate", [0, -1, 5])
def test_a_rate_that_holds_nothing_back(rate: int) -> None:
    api = Api()
    many(api, 5)
    api.create(slowly(EMAIL, rate))
    api.emulator.settle()
    assert minutes(api) == ["09:00"] * 5


def test_runs_are_slow_too() -> None:
    api = Api()
    for name in many(api, 3):
        api.user(name, devices={f"{name}-web": "WEB"}, name=name)
    api.create(slowly(PERIODIC, 2))
    api.clock.set(START + 9 * DAY)
    api.emulator.settle()
    assert minutes(api) == ["10:00", "10:00", "10:01"] * 3


def test_stopping_halts_what_is_left() -> None:
    api = v5.Api()
    for name in ("ada", "bob", "cyd"):
        user = {"type": "customer", "customer_id": name, "attributes": {"name": name}}
        assert api.data("customer/EMULATOR", user).is_success
        device = {
            "type": "device",
            "customer_id": name,
            "device_id": name,
            "attributes": {"platform": "WEB", "push_id": name},
        }
        assert api.data("device/EMULATOR", device).is_success
    campaign_id = api.launch({**v5.PUSH, "delivery_controls": {"campaign_throttle_rpm": 1}})
    api.clock.advance(60)
    assert api.status(campaign_id) == "SENDING"
    assert api.act(campaign_id, "STOP").status_code == 200
    api.clock.advance(3600)
    api.emulator.settle()
    assert [item["user"] for item in api.store.collection("outbox").all()] == ["ada", "bob"]


def coupons(api: Api, *codes: str) -> None:
    api.store.collection("coupon_lists").put("list-1", coupon_list("list-1", label="spring-10"))
    for code in codes:
        api.store.collection("coupons").put(coupon_key("list-1", code), coupon("list-1", code))


@pytest.mark.parametrize(
    "subject",
    [
        "{{Coupons.CouponListName[spring-10]}}",
        "{{ Coupons.CouponListName[ 'spring-10' ] }}",
        "{% if user.tier %}{{Coupons.CouponListName[spring-10]}}{% endif %}",
    ],
)
def test_every_user_has_a_coupon_of_their_own(api: Api, subject: str) -> None:
    coupons(api, "A1", "B2", "C3")
    letter = {**LETTER, "subject": subject, "html_content": "Code {{Coupons.CouponListName[spring-10]}}"}
    campaign_id = api.create(changed(EMAIL, "campaign_content.content.email", letter))
    sent(api)
    assert [item["content"]["subject"] for item in api.outbox()] == ["A1", "B2"]
    assert [item["content"]["html_content"] for item in api.outbox()] == ["Code A1", "Code B2"]
    used = api.store.collection("coupon_usage").all()
    assert [(item["user"], item["coupon"], item["campaign"], item["variation"]) for item in used] == [
        ("ada", "A1", campaign_id, "variation_1"),
        ("bob", "B2", campaign_id, "variation_1"),
    ]


def test_a_template_that_shows_the_lists_themselves(api: Api) -> None:
    coupons(api, "A1", "B2")
    subject = "{{Coupons.CouponListName[spring-10]}} {{Coupons.CouponListName}}"
    api.create(changed(EMAIL, "campaign_content.content.email", {**LETTER, "subject": subject}))
    sent(api)
    assert [item["content"]["subject"] for item in api.outbox()] == [
        f"{code} {{'spring-10': '{code}'}}" for code in ("A1", "B2")
    ]


def test_without_a_coupon_left_nothing_is_sent(api: Api) -> None:
    coupons(api, "A1")
    letter = {**LETTER, "subject": "{{Coupons.CouponListName[spring-10]}}"}
    api.create(changed(EMAIL, "campaign_content.content.email", letter))
    assert sent(api) == [("ada", "ada@example.com")]
    assert reasons(api) == {"bob": ["personalization_failed"]}


def test_a_test_hands_out_no_coupon(api: Api) -> None:
    coupons(api, "A1")
    body = {
        "channel": "EMAIL",
        "basic_details": EMAIL["basic_details"],
        "connector": EMAIL["connector"],
        "campaign_content": {
            "content": {"email": {**LETTER, "subject": "Code {{Coupons.CouponListName[spring-10]}}"}}
        },
        "test_campaign_meta": {"identifier": "ID", "identifier_values": ["ada"]},
    }
    assert api.send("POST", "campaigns/test", body).status_code == 200
    assert [item["content"]["subject"] for item in api.outbox()] == ["Code "]
    assert api.store.collection("coupon_usage").count() == 0


ARCHIVED: list[tuple[str, dict[str, Any], str, str, str]] = [
    ("push", PUSH, "PUSH", "General Push Campaign", "Notification Received Web"),
    ("letter", EMAIL, "EMAIL", "Email Campaign", "Email Sent"),
]


@pytest.mark.parametrize(("name", "campaign", "channel", "kind", "event"), ARCHIVED, ids=["push", "letter"])
def test_archival_has_the_message(
    api: Api, name: str, campaign: dict[str, Any], channel: str, kind: str, event: str
) -> None:
    campaign_id = api.create(campaign)
    api.emulator.settle()
    asked = {
        "user_id": "ada",
        "delivery_type": "ONE_TIME",
        "campaign_type": kind,
        "campaign_channel": channel,
        "sent_epoch_time": int(START.timestamp()),
        "campaign_id": campaign_id,
        "event_name": event,
        "platform": "WEB" if name == "push" else "EMAIL",
    }
    answer = api.http.post(
        "/v1/archival/view", json=asked, auth=("ACME", "data-key"), headers={"MOE-APPKEY": "ACME"}
    )
    assert answer.status_code == 200, answer.text
    to = answer.json()["data"]["message_details"]["message_to"]
    assert to == ("ada-web" if name == "push" else "ada@example.com")
