"""What a campaign says: personal texts, locales and variations, coupons, and its copy in archival."""

from __future__ import annotations

from typing import Any

import pytest

from moengage_emulator.families.campaigns_shared.sending.choice import variation_of
from moengage_emulator.families.coupons import coupon, coupon_list
from moengage_emulator.families.coupons.stored import coupon_key
from tests.emulator.campaigns_kit import (
    EMAIL,
    LETTER,
    PUSH,
    START,
    WEB,
    Api,
    changed,
)
from tests.emulator.sending_kit import many, reached, reasons, sent


@pytest.fixture
def api() -> Api:
    return reached()


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


ARCHIVED: list[tuple[dict[str, Any], str, str, str, tuple[str, str, str]]] = [
    (
        PUSH,
        "WEB",
        "General Push Campaign",
        "Notification Received Web",
        ("ada-web", WEB["basic_details"]["title"], WEB["basic_details"]["message"]),
    ),
    (EMAIL, "EMAIL", "Email Campaign", "Email Sent", ("ada@example.com", "Teas for ", "<p>Hello</p>")),
]


@pytest.mark.parametrize(
    ("campaign", "platform", "kind", "event", "expected"), ARCHIVED, ids=["push", "letter"]
)
def test_archival_has_the_message(
    api: Api, campaign: dict[str, Any], platform: str, kind: str, event: str, expected: tuple[str, str, str]
) -> None:
    campaign_id = api.create(campaign)
    api.emulator.settle()
    asked = {
        "user_id": "ada",
        "delivery_type": "ONE_TIME",
        "campaign_type": kind,
        "campaign_channel": campaign["channel"],
        "sent_epoch_time": int(START.timestamp()),
        "campaign_id": campaign_id,
        "event_name": event,
        "platform": platform,
    }
    answer = api.http.post(
        "/v1/archival/view", json=asked, auth=("ACME", "data-key"), headers={"MOE-APPKEY": "ACME"}
    )
    assert answer.status_code == 200, answer.text
    data = answer.json()["data"]
    content = data["message_content"]
    assert (data["message_details"]["message_to"], content["title"], content["message"]) == expected
