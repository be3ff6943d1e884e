"""Test sends: whom they reach, what they carry, which of them are refused."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.campaigns_v5_kit import (
    BASIC,
    EMAIL,
    FAILED,
    LETTER,
    PUSH,
    Api,
    Detail,
    changed,
    details,
    error,
)

HELLO = {
    "template_type": "BASIC",
    "basic_details": {"title": "Hi {{user.first_name}}", "message": "{{event.total}}"},
}
ALL_PLATFORMS = {"content": {"push": {"android": HELLO, "ios": HELLO, "web": HELLO}}}
SENT = {"status": "SENT"}


def failed(reason: str) -> dict[str, str]:
    return {"status": "FAILED", "failure_reason": reason}


def to(identifier: str, *values: str, **more: Any) -> dict[str, Any]:
    return {"identifier": identifier, "identifier_values": list(values), **more}


def peopled(**settings: Any) -> Api:
    """Ada has an Android, an iOS and a blocked web device; Bob has an address and nothing else."""
    api = Api(extra={"custom_segments": {"Testers": ["ada", "bob"], "Nobody": []}, **settings})
    people = {
        "ada": {"first_name": "Ada", "email": "ada@example.com", "mobile": "919812300000", "moe_gaid": "g1"},
        "bob": {"first_name": "Bob", "email": "bob@example.com", "advertising_identifier": "a1"},
        "eve": {"first_name": "Eve"},
    }
    for name, attributes in people.items():
        api.data("customer/EMULATOR", {"type": "customer", "customer_id": name, "attributes": attributes})
    for platform in ("ANDROID", "iOS", "web"):
        attributes = {"platform": platform, "push_id": f"token-{platform}"}
        body = {"type": "device", "customer_id": "ada", "device_id": platform, "attributes": attributes}
        assert api.data("device/EMULATOR", body).status_code == 200
    block = {
        "user_identifier_type": "customer_id",
        "user_identifier_value": "ada",
        "action_type": "block",
        "device_identifiers": [{"push_id": "token-web"}],
    }
    assert api.data("devices/manage?app_id=EMULATOR", block).status_code == 200
    return api


def send(api: Api, **body: Any) -> dict[str, Any]:
    answer = api.send("POST", "campaigns/test", body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["data"]["message"] == "Test campaign processed"
    found: dict[str, Any] = answer.json()["data"]["data"]
    return found


def outbox(api: Api) -> list[dict[str, Any]]:
    return list(api.store.collection("outbox").all())


PUSHED: list[tuple[dict[str, Any], dict[str, Any], list[str]]] = [
    (
        to("USER_ATTRIBUTE_UNIQUE_ID", "ada"),
        {"ANDROID": SENT, "IOS": SENT, "WEB": failed("No active device on this platform")},
        ["token-ANDROID", "token-iOS"],
    ),
    (
        to("USER_ATTRIBUTE_UNIQUE_ID", "zoe", "ada"),
        {"ANDROID": SENT, "IOS": SENT, "WEB": failed("User not found")},
        ["token-ANDROID", "token-iOS"],
    ),
    (
        to("USER_ATTRIBUTE_UNIQUE_ID", "zoe"),
        dict.fromkeys(("ANDROID", "IOS", "WEB"), failed("User not found")),
        [],
    ),
    (
        to("PUSH_ID", "token-ANDROID"),
        {"ANDROID": SENT, **dict.fromkeys(("IOS", "WEB"), failed("No active device on this platform"))},
        ["token-ANDROID"],
    ),
    (
        to("PUSH_ID", "token-9"),
        dict.fromkeys(("ANDROID", "IOS", "WEB"), failed("Invalid push token")),
        [],
    ),
    (
        to("USER_ATTRIBUTE_UNIQUE_ID"),
        dict.fromkeys(("ANDROID", "IOS", "WEB"), failed("No recipients")),
        [],
    ),
]


@pytest.mark.parametrize(("target", "found", "reached"), PUSHED)
def test_push_goes_to_devices(target: dict[str, Any], found: dict[str, Any], reached: list[str]) -> None:
    api = peopled()
    sent = send(api, channel="PUSH", campaign_content=ALL_PLATFORMS, test_campaign_meta=target)
    assert sent == {f"{platform}_default_variation_1": outcome for platform, outcome in found.items()}
    assert [message["to"] for message in outbox(api)] == reached


@pytest.mark.parametrize(
    "target",
    [
        to("USER_ATTRIBUTE_USER_EMAIL", "ada@example.com"),
        to("USER_ATTRIBUTE_USER_MOBILE", "+919812300000"),
        to("MOE_GAID", "g1"),
        to("CUSTOM_SEGMENT", "Testers"),
    ],
)
def test_push_identifiers(target: dict[str, Any]) -> None:
    api = peopled()
    sent = send(
        api, channel="PUSH", campaign_content={"content": {"push": {"ios": HELLO}}}, test_campaign_meta=target
    )
    assert sent == {"IOS_default_variation_1": SENT}
    assert [message["to"] for message in outbox(api)] == ["token-iOS"]


MAILED: list[tuple[dict[str, Any], dict[str, Any], list[tuple[str, str]]]] = [
    (to("EMAIL", "ada@example.com"), SENT, [("ada@example.com", "<p>Hello Ada</p>")]),
    (to("EMAIL", "new@example.com"), SENT, [("new@example.com", "<p>Hello </p>")]),
    (to("ID", "bob"), SENT, [("bob@example.com", "<p>Hello Bob</p>")]),
    (to("ID", "eve"), failed("User has no e-mail address"), []),
    (to("ID", "zoe"), failed("User not found"), []),
    (to("MOBILE_NUMBER", "+919812300000"), SENT, [("ada@example.com", "<p>Hello Ada</p>")]),
    (
        to("CUSTOM_SEGMENT", "Testers"),
        SENT,
        [("ada@example.com", "<p>Hello Ada</p>"), ("bob@example.com", "<p>Hello Bob</p>")],
    ),
    (to("CUSTOM_SEGMENT", "Unknown"), failed("Custom segment not found"), []),
    (to("CUSTOM_SEGMENT", "Nobody"), failed("No recipients"), []),
]


@pytest.mark.parametrize(("target", "outcome", "letters"), MAILED)
def test_email_goes_to_addresses(
    target: dict[str, Any], outcome: dict[str, Any], letters: list[tuple[str, str]]
) -> None:
    api = peopled()
    parts = {name: EMAIL[name] for name in ("channel", "basic_details", "connector", "campaign_content")}
    assert send(api, **parts, test_campaign_meta=target) == {"EMAIL_default_variation_1": outcome}
    assert [(message["to"], message["content"]["html_content"]) for message in outbox(api)] == letters
    assert api.search("meta") == []


def test_messages_carry_what_is_personalized() -> None:
    api = peopled()
    send(
        api,
        channel="PUSH",
        campaign_content={"content": {"push": {"android": HELLO}}},
        personalization_details={"user_attributes": {"first_name": "Zed"}, "event_attributes": {"total": 7}},
        test_campaign_meta=to("USER_ATTRIBUTE_UNIQUE_ID", "ada"),
    )
    message = outbox(api)[0]
    assert message["content"]["basic_details"] == {"title": "Hi Zed", "message": "7"}
    assert {
        name: message[name] for name in ("kind", "channel", "platform", "locale", "variation", "user")
    } == {
        "kind": "test",
        "channel": "PUSH",
        "platform": "ANDROID",
        "locale": "default",
        "variation": "variation_1",
        "user": "ada",
    }
    assert message["sent_at"] == "2031-05-01 09:00:00.000000"


def test_a_bad_template_sends_nothing() -> None:
    api = peopled()
    bad = {"content": {"push": {"android": {"basic_details": {"title": "{{ user."}}}}}
    body = {
        "channel": "PUSH",
        "campaign_content": bad,
        "test_campaign_meta": to("USER_ATTRIBUTE_UNIQUE_ID", "ada"),
    }
    answer = api.send("POST", "campaigns/test", body)
    assert error(answer) == FAILED
    assert details(answer)[0][0] == "campaign_content.content.push.android.basic_details.title"
    assert outbox(api) == []


def cell(*platforms: str) -> dict[str, Any]:
    return {"push": dict.fromkeys(platforms, HELLO)}


SPLIT = changed(
    PUSH,
    basic_details={"platforms": ["ANDROID", "IOS"]},
    campaign_content={
        "locales": ["fr"],
        "variation_details": {"no_of_variations": 2},
        "content": {
            "default": {"variation_1": cell("android", "ios", "web"), "variation_2": cell("android")},
            "fr": {"variation_1": cell("ios")},
        },
    },
)


@pytest.mark.parametrize(
    ("narrow", "keys"),
    [
        (
            {},
            {
                "ANDROID_default_variation_1",
                "IOS_default_variation_1",
                "ANDROID_default_variation_2",
                "IOS_fr_variation_1",
            },
        ),
        ({"platform": "IOS"}, {"IOS_default_variation_1", "IOS_fr_variation_1"}),
        ({"locale_name": "fr"}, {"IOS_fr_variation_1"}),
        ({"variation": "variation_2"}, {"ANDROID_default_variation_2"}),
        (
            {"locale_name": "default", "platform": "IOS", "variation": "variation_1"},
            {"IOS_default_variation_1"},
        ),
    ],
)
def test_a_draft_is_sent_cell_by_cell(narrow: dict[str, Any], keys: set[str]) -> None:
    api = peopled()
    draft = api.create(SPLIT)
    target = to("USER_ATTRIBUTE_UNIQUE_ID", "ada", **narrow)
    for more in ({}, {"channel": "PUSH"}):
        sent = send(api, draft_id=draft, test_campaign_meta=target, **more)
        assert sent == dict.fromkeys(keys, SENT)


def test_a_draft_without_platforms_goes_to_those_it_has_content_for() -> None:
    api = peopled()
    draft = api.create(changed(PUSH, basic_details={"name": "Teas"}))
    sent = send(api, draft_id=draft, test_campaign_meta=to("USER_ATTRIBUTE_UNIQUE_ID", "ada"))
    assert list(sent) == ["WEB_default_variation_1"]


def test_a_mail_draft_brings_its_connector() -> None:
    api = peopled()
    draft = api.create(EMAIL)
    assert send(api, draft_id=draft, test_campaign_meta=to("ID", "ada")) == {
        "EMAIL_default_variation_1": SENT
    }
    assert outbox(api)[0]["connector"] == EMAIL["connector"]


def test_only_drafts_are_tested() -> None:
    api = peopled()
    target = to("USER_ATTRIBUTE_UNIQUE_ID", "ada")
    campaign = api.launch(PUSH)
    answer = api.send("POST", "campaigns/test", {"draft_id": campaign, "test_campaign_meta": target})
    message = "Campaign is not in DRAFT state and cannot be tested."
    assert error(answer) == (409, "BAD_REQUEST", message)
    answer = api.send("POST", "campaigns/test", {"draft_id": "f" * 24, "test_campaign_meta": target})
    assert error(answer) == (404, "NOT_FOUND", "Campaign not found.")
    answer = api.send("POST", "campaigns/test", {"draft_id": "camp", "test_campaign_meta": target})
    assert details(answer) == [("draft_id", "draft_id must be a 24-character hexadecimal id.")]


ADA = to("USER_ATTRIBUTE_UNIQUE_ID", "ada")
WEB = {
    "channel": "PUSH",
    "campaign_content": {"content": {"push": {"web": BASIC}}},
    "test_campaign_meta": ADA,
}
MAIL = {
    "channel": "EMAIL",
    "basic_details": {},
    "connector": EMAIL["connector"],
    "campaign_content": {"content": {"email": LETTER}},
    "test_campaign_meta": to("ID", "ada"),
}


def value_missing(path: str) -> Detail:
    return path, f"{path.rpartition('.')[2]} value is required."


REFUSED: list[tuple[dict[str, Any], list[Detail]]] = [
    (changed(WEB, channel=None), [value_missing("channel")]),
    *(
        (changed(WEB, channel=channel), [("channel", "channel must be PUSH or EMAIL.")])
        for channel in ("SMS", "push", 5, True, [], ["PUSH"], {}, {"PUSH": 1})
    ),
    (changed(WEB, campaign_content=None), [value_missing("campaign_content")]),
    (changed(WEB, test_campaign_meta=None), [value_missing("test_campaign_meta")]),
    (changed(MAIL, connector=None), [value_missing("connector")]),
    (changed(MAIL, basic_details=None), [value_missing("basic_details")]),
    (changed(WEB, campaign_content={"content": {}}), [value_missing("campaign_content.content")]),
    (
        changed(WEB, test_campaign_meta=to("ID", "ada")),
        [("test_campaign_meta.identifier", "ID is not a valid identifier for PUSH.")],
    ),
    (
        changed(MAIL, test_campaign_meta=to("PUSH_ID", "t")),
        [("test_campaign_meta.identifier", "PUSH_ID is not a valid identifier for EMAIL.")],
    ),
    (
        changed(MAIL, test_campaign_meta=to("MOBILE_NUMBER", "+33123456789", "0123", "+0123")),
        [
            ("test_campaign_meta.identifier_values.1", "mobile number must be in E.164 format."),
            ("test_campaign_meta.identifier_values.2", "mobile number must be in E.164 format."),
        ],
    ),
    (
        changed(WEB, test_campaign_meta=to("PUSH_ID", *map(str, range(11)))),
        [("test_campaign_meta.identifier_values", "identifier_values has too many items.")],
    ),
    (
        changed(WEB, test_campaign_meta={**ADA, "platform": "IOS"}),
        [("test_campaign_meta.platform", "campaign_content has nothing for platform IOS.")],
    ),
    (
        changed(WEB, test_campaign_meta={**ADA, "locale_name": "fr"}),
        [("test_campaign_meta.locale_name", "campaign_content has nothing for locale_name fr.")],
    ),
    (
        changed(WEB, campaign_content={"content": {"push": {"android": {"template_type": "Custom"}}}}),
        [value_missing("campaign_content.content.push.android.custom_template_id")],
    ),
    (
        changed(WEB, draft_id="f" * 24),
        [("campaign_content", "campaign_content cannot be sent together with draft_id.")],
    ),
    ({"draft_id": "f" * 24}, [value_missing("test_campaign_meta")]),
]


@pytest.mark.parametrize(("body", "found"), REFUSED)
def test_faulty_tests(body: dict[str, Any], found: list[Detail]) -> None:
    api = peopled()
    answer = api.send("POST", "campaigns/test", body)
    assert error(answer) == FAILED
    assert details(answer) == found
    assert outbox(api) == []


@pytest.mark.parametrize(
    ("draft", "body", "found"),
    [
        (PUSH, {"channel": "EMAIL"}, [("channel", "channel must be PUSH, as the draft's.")]),
        (changed(PUSH, campaign_content=None), {}, [value_missing("campaign_content")]),
        (
            changed(EMAIL, connector=None),
            {"test_campaign_meta": to("ID", "ada")},
            [value_missing("connector")],
        ),
    ],
)
def test_drafts_that_cannot_be_tested(
    draft: dict[str, Any], body: dict[str, Any], found: list[Detail]
) -> None:
    api = peopled()
    sent = {"draft_id": api.create(draft), "test_campaign_meta": ADA, **body}
    assert details(api.send("POST", "campaigns/test", sent)) == found


def test_a_test_has_unknown_connectors_refused() -> None:
    api = peopled()
    api.emulator.configure(connectors=["SENDGRID/Other"])
    answer = api.send("POST", "campaigns/test", MAIL)
    assert details(answer) == [("connector", "connector is not configured in this workspace.")]


def test_a_key_is_not_used_for_another_test() -> None:
    api = peopled()
    same = {"Idempotency-Key": "0d5f5a3e-7c1b-4a55-9a0e-2f4b8c6d1e90", "X-MOE-Request-Id": "t1"}
    first = api.send("POST", "campaigns/test", WEB, headers=same)
    assert api.send("POST", "campaigns/test", WEB, headers=same).json() == first.json()
    other = changed(WEB, test_campaign_meta=to("PUSH_ID", "t"))
    assert error(api.send("POST", "campaigns/test", other, headers=same)) == (
        409,
        "BAD_REQUEST",
        "Idempotency-Key reused with a different request body.",
    )
