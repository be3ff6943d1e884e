"""Values that V1 takes and V5 refuses, wherever a component can come in; and empty correlation ids."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.emulator.campaigns_v5_kit import (
    EMAIL,
    FAILED,
    PUSH,
    Api,
    Detail,
    Rule,
    changed,
    check_rule,
    details,
    error,
)

CONTENT = "campaign_content.content"
TURN = "basic_details.carousel_content.slider_transition"
LEVEL = "advanced.platform_level_priority.ios_specific_priority.interruption_level"
ATTR = ("trigger_condition.trigger_attr", "trigger_attr is expected to be String.")


def message(transition: str) -> dict[str, Any]:
    """A sound carousel but for its transition, for Android and iOS."""
    return {
        "template_type": "SIMPLE_IMAGE_CAROUSEL",
        "template_backup": {"title": "Teas", "message": "New ones"},
        "basic_details": {
            "image_url": "https://kiosk.example/0.png",
            "carousel_content": {
                "slider_transition": transition,
                "slide_data": [{"image_url": "https://kiosk.example/1.png"}],
            },
        },
    }


def flat(platform: str, transition: str) -> dict[str, Any]:
    return {"content": {"push": {platform: message(transition)}}}


def keyed(transition: str) -> dict[str, Any]:
    cell = {"variation_1": {"push": {"android": message(transition)}}}
    return {"locales": ["fr"], "content": {"default": copy.deepcopy(cell), "fr": cell}}


def levelled(level: str) -> dict[str, Any]:
    return {"platform_level_priority": {"ios_specific_priority": {"interruption_level": level}}}


def turned(path: str) -> Detail:
    return f"{CONTENT}.{path}.{TURN}", "slider_transition is not valid."


FLAWED = (LEVEL, "interruption_level is not valid.")
TRIGGERED = {**PUSH, "campaign_delivery_type": "EVENT_TRIGGERED"}
RULES: list[Rule] = [
    (
        f"{platform}: {faulty}",
        PUSH,
        "campaign_content",
        flat(platform, faulty),
        flat(platform, sound),
        [turned(f"push.{platform}")],
    )
    for platform in ("android", "ios")
    for faulty, sound in (("manual", "MANUAL"), ("automatic", "AUTOMATIC"))
]
RULES += [
    (
        "every cell is looked at",
        PUSH,
        "campaign_content",
        keyed("manual"),
        keyed("MANUAL"),
        [turned("default.variation_1.push.android"), turned("fr.variation_1.push.android")],
    ),
    *(
        (f"level {faulty}", PUSH, "advanced", levelled(faulty), levelled(sound), [FLAWED])
        for faulty, sound in (
            ("Passive", "PASSIVE"),
            ("Active", "ACTIVE"),
            ("Time sensitive", "TIME_SENSITIVE"),
            ("Critical", "CRITICAL"),
        )
    ),
    *(
        (
            f"trigger_attr {faulty} of {campaign['channel']}",
            {**campaign, "campaign_delivery_type": "EVENT_TRIGGERED"},
            "trigger_condition",
            {"trigger_attr": faulty},
            {"trigger_attr": "If Action"},
            [ATTR],
        )
        for campaign in (PUSH, EMAIL)
        for faulty in ({}, {"name": "If Action"})
    ),
]


@pytest.mark.parametrize("row", RULES, ids=[row[0] for row in RULES])
def test_create_refuses_what_only_v1_takes(row: Rule) -> None:
    check_rule(row)


EDITS: list[tuple[dict[str, Any], str, Any, Detail]] = [
    (PUSH, "campaign_content", flat("ios", "automatic"), turned("push.ios")),
    (PUSH, "advanced", levelled("Active"), FLAWED),
    (TRIGGERED, "trigger_condition", {"trigger_attr": {}}, ATTR),
    # It has no effect on e-mail, and yet the document lists and checks it.
    (EMAIL, "advanced", levelled("Active"), FLAWED),
]


@pytest.mark.parametrize(("campaign", "component", "faulty", "found"), EDITS)
def test_update_refuses_it_in_drafts(
    campaign: dict[str, Any], component: str, faulty: Any, found: Detail
) -> None:
    api = Api()
    draft = api.create(campaign)
    answer = api.patch(draft, {component: faulty})
    assert error(answer) == FAILED
    assert details(answer) == [found]
    assert api.get(draft).get(component) != faulty


def test_update_refuses_it_whatever_the_state() -> None:
    """As it does a wrong type: an unfit value comes before the state of the campaign."""
    api = Api()
    sent = api.launch(PUSH)
    api.clock.advance(86_400)
    assert api.status(sent) == "SENT"
    assert details(api.patch(sent, {"advanced": levelled("Critical")})) == [FLAWED]
    assert error(api.patch(sent, {"advanced": levelled("CRITICAL")}))[0] == 409


def test_tests_refuse_it_too() -> None:
    body: dict[str, Any] = {
        "channel": "PUSH",
        "campaign_content": flat("android", "manual"),
        "test_campaign_meta": {"identifier": "USER_ATTRIBUTE_UNIQUE_ID", "identifier_values": ["ada"]},
    }
    api = Api()
    answer = api.send("POST", "campaigns/test", body)
    assert error(answer) == FAILED
    assert details(answer) == [turned("push.android")]
    body["campaign_content"] = flat("android", "MANUAL")
    assert api.send("POST", "campaigns/test", body).status_code == 200


PAGE = {"limit": 15, "page": 1}
WHO = {"identifier": "USER_ATTRIBUTE_UNIQUE_ID", "identifier_values": ["ada"]}
EMPTY_IDS: list[tuple[str, str, dict[str, Any]]] = [
    ("POST", "campaigns", PUSH),
    ("POST", "campaigns", EMAIL),
    ("PATCH", "campaigns/{id}", {"basic_details": {"name": "Other"}}),
    ("PATCH", "campaigns/{id}", {"status": "PUBLISH"}),
    ("POST", "campaigns/{id}/validate", {}),
    ("PATCH", "campaigns/{id}/status", {"action": "STOP"}),
    ("POST", "campaigns/search", PAGE),
    ("POST", "campaigns/meta", PAGE),
    ("POST", "campaigns/test", {"draft_id": "{id}", "test_campaign_meta": WHO}),
    ("POST", "campaigns/test", {**changed(PUSH, created_by=None), "test_campaign_meta": WHO}),
    (
        "POST",
        "personalization/preview",
        {
            "channel": "PUSH",
            "user_identification": {"type": "EMAIL", "value": "ida@kiosk.example"},
            "campaign_content": PUSH["campaign_content"],
        },
    ),
]


@pytest.mark.parametrize(("method", "path", "body"), EMPTY_IDS)
def test_an_empty_correlation_id_is_none(method: str, path: str, body: dict[str, Any]) -> None:
    """The header alone would do; a body that has the field has to fill it."""
    api = Api()
    draft = api.create(PUSH)
    given = {**body, "request_id": ""}
    if "draft_id" in given:
        given["draft_id"] = draft
    answer = api.send(method, path.replace("{id}", draft), given)
    assert error(answer) == FAILED
    assert details(answer) == [("request_id", "request_id is too short.")]
