"""What validate finds and publish refuses, rule by rule, although create takes it."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.campaigns_v5_kit import (
    BASIC,
    BY_EVENT,
    EMAIL,
    LETTER,
    PERIODIC,
    PUBLISH,
    PUSH,
    Api,
    changed,
    details,
    error,
)

Problem = tuple[str, str]
CONTENT = "campaign_content.content"
FAR = "variation_" + "9" * 5000
FENCE = {
    "name": "Kiosk",
    "latitude": "18.5",
    "longitude": "73.8",
    "radius": "200",
    "response_time_value": "5",
    "response_time_granularity": "MINUTES",
    "triggered_at": "ENTRY",
}
LOCATED = changed(
    PUSH,
    campaign_delivery_type="LOCATION_TRIGGERED",
    basic_details={"platforms": ["WEB"], "geofences": FENCE},
)
BY_DEVICE = changed(
    BY_EVENT,
    campaign_delivery_type="DEVICE_TRIGGERED",
    trigger_condition={"included_filters": BY_EVENT["trigger_condition"]["included_filters"]},
)
BY_BUSINESS = changed(
    PUSH,
    campaign_delivery_type="BUSINESS_EVENT_TRIGGERED",
    basic_details={"platforms": ["WEB"], "business_event": "Stock is back"},
)
IOS_DETAILS = {
    "platforms": ["IOS"],
    "platform_specific_details": {"ios": {"send_to_all_eligible_device": True}},
}
IOS_PUSH = changed(PUSH, basic_details=IOS_DETAILS, campaign_content={"content": {"push": {"ios": BASIC}}})
LIVE_ACTIVITY = changed(
    IOS_PUSH,
    campaign_delivery_type="BROADCAST_LIVE_ACTIVITY",
    basic_details={**IOS_DETAILS, "broadcast_live_activity_id": "match-1"},
)
FIXED = {"delivery_type": "AT_FIXED_TIME", "start_time": "2031-05-02T10:00:00", "timezone": "Asia/Kolkata"}


def required(path: str) -> Problem:
    return path, f"{path.rpartition('.')[2]} is required"


def split(*texts: str, **details: Any) -> dict[str, Any]:
    """Web content with a variation per text."""
    cells = {
        f"variation_{number}": {"push": {"web": {"basic_details": {"title": text, "message": text}}}}
        for number, text in enumerate(texts, 1)
    }
    return {"variation_details": details, "content": {"default": cells}}


def letter(**fields: Any) -> dict[str, Any]:
    """Content of an e-mail; a field of None is left out."""
    return {"content": {"email": changed(LETTER, **fields)}}


FAULTS: list[tuple[str, dict[str, Any], dict[str, Any], list[Problem]]] = [
    (
        "no content",
        PUSH,
        {"campaign_content": None},
        [("campaign_content", "campaign_content is required for publish")],
    ),
    (
        "empty content",
        PUSH,
        {"campaign_content": {"content": {}}},
        [("campaign_content", "campaign_content is required for publish")],
    ),
    ("no platforms", PUSH, {"basic_details": {"name": "Teas"}}, [required("basic_details.platforms")]),
    (
        "a platform without content",
        PUSH,
        {"basic_details": {"platforms": ["WEB", "ANDROID"]}},
        [required(f"{CONTENT}.push.android")],
    ),
    (
        "blank texts",
        PUSH,
        {
            "campaign_content": {
                "content": {"push": {"web": {"basic_details": {"title": " ", "message": ""}}}}
            }
        },
        [
            required(f"{CONTENT}.push.web.basic_details.title"),
            required(f"{CONTENT}.push.web.basic_details.message"),
        ],
    ),
    (
        "a variation without text",
        PUSH,
        {"campaign_content": split("one", "", no_of_variations=2)},
        [
            required(f"{CONTENT}.default.variation_2.push.web.basic_details.title"),
            required(f"{CONTENT}.default.variation_2.push.web.basic_details.message"),
        ],
    ),
    (
        "more variations than declared",
        PUSH,
        {"campaign_content": split("one", "two", no_of_variations=1)},
        [(f"{CONTENT}.default.variation_2", "only 1 variations are declared")],
    ),
    (
        "more shares than variations",
        PUSH,
        {
            "campaign_content": split(
                "one", "two", no_of_variations=2, manual_distribution_percentage={"variation_3": 5}
            )
        },
        [
            (
                "campaign_content.variation_details.manual_distribution_percentage.variation_3",
                "only 2 variations are declared",
            )
        ],
    ),
    (
        "a share whose number is longer than Python reads",
        PUSH,
        {
            "campaign_content": split(
                "one", "two", no_of_variations=2, manual_distribution_percentage={FAR: 5}
            )
        },
        [
            (
                f"campaign_content.variation_details.manual_distribution_percentage.{FAR}",
                "only 2 variations are declared",
            )
        ],
    ),
    (
        "a locale without content",
        PUSH,
        {"campaign_content": {**split("one"), "locales": ["fr"]}},
        [required(f"{CONTENT}.fr")],
    ),
    (
        "no iOS flag",
        IOS_PUSH,
        {"basic_details": {"platforms": ["IOS"]}},
        [("basic_details.platform_specific_details.ios", "exactly one of the three iOS flags must be true")],
    ),
    (
        "two iOS flags",
        IOS_PUSH,
        {
            "basic_details": {
                "platforms": ["IOS"],
                "platform_specific_details": {
                    "ios": {"send_to_all_eligible_device": True, "exclude_provisional_push_devices": True}
                },
            }
        },
        [("basic_details.platform_specific_details.ios", "exactly one of the three iOS flags must be true")],
    ),
    *(
        (
            f"{field} on {platform} {template}",
            PUSH if platform == "android" else IOS_PUSH,
            {
                "basic_details": {**IOS_DETAILS, "platforms": [platform.upper()]},
                "campaign_content": {
                    "content": {
                        "push": {
                            platform: {
                                "template_type": template,
                                "template_backup": {"title": "t"},
                                "basic_details": {**BASIC["basic_details"], **extra, field: value},
                            }
                        }
                    }
                },
            },
            [
                (
                    f"{CONTENT}.push.{platform}.basic_details.{field}",
                    f"{field} is not supported by the template {template}",
                )
            ],
        )
        for platform, template, field, value, extra in (
            ("android", "STYLIZED_BASIC", "input_gif_url", "https://kiosk.example/a.gif", {}),
            ("ios", "STYLIZED_BASIC", "rich_media_type", "GIF", {}),
            ("ios", "STYLIZED_BASIC", "rich_media_value", "https://kiosk.example/a.gif", {}),
            (
                "ios",
                "SIMPLE_IMAGE_CAROUSEL",
                "input_gif_url",
                "https://kiosk.example/a.gif",
                {"carousel_content": {"slide_data": []}, "image_url": "https://kiosk.example/a.png"},
            ),
        )
    ),
    ("no connector", EMAIL, {"connector": None}, [required("connector")]),
    (
        "no sender",
        EMAIL,
        {"campaign_content": letter(from_address=None)},
        [required(f"{CONTENT}.email.from_address")],
    ),
    (
        "no subject and no body",
        EMAIL,
        {"campaign_content": letter(subject=None, html_content=None)},
        [required(f"{CONTENT}.email.subject"), required(f"{CONTENT}.email.html_content")],
    ),
    (
        "no schedule",
        PUSH,
        {"scheduling_details": None},
        [("scheduling_details", "scheduling_details is required for publish")],
    ),
    (
        "no schedule of a periodic campaign",
        PERIODIC,
        {"scheduling_details": None},
        [("scheduling_details", "scheduling_details is required for publish")],
    ),
    (
        "a fixed time without start and zone",
        PUSH,
        {"scheduling_details": {"delivery_type": "AT_FIXED_TIME"}},
        [required("scheduling_details.start_time"), required("scheduling_details.timezone")],
    ),
    (
        "best time without a zone",
        PUSH,
        {"scheduling_details": {"delivery_type": "SEND_IN_BTS", "bts_details": {}}},
        [required("scheduling_details.timezone")],
    ),
    (
        "no such zone",
        PUSH,
        {"scheduling_details": {**FIXED, "timezone": "Asia/Atlantis"}},
        [("scheduling_details.timezone", "timezone is not a known time zone")],
    ),
    (
        "periodic without its period",
        PERIODIC,
        {"scheduling_details": FIXED},
        [required("scheduling_details.periodic_details")],
    ),
    (
        "periodic without frequency",
        PERIODIC,
        {"scheduling_details": {**FIXED, "periodic_details": {"repeat_frequency": 1}}},
        [required("scheduling_details.periodic_details.sending_frequency")],
    ),
    (
        "by event without trigger",
        BY_EVENT,
        {"trigger_condition": None},
        [("trigger_condition", "trigger_condition is required for publish")],
    ),
    (
        "by event without filter",
        BY_EVENT,
        {"trigger_condition": {"included_filters": {"filters": []}}},
        [required("trigger_condition.included_filters")],
    ),
    (
        "by event, silent about do-not-disturb",
        BY_EVENT,
        {"delivery_controls": None},
        [required("delivery_controls.bypass_dnd")],
    ),
    (
        "trigger words",
        BY_EVENT,
        {"trigger_condition": {**BY_EVENT["trigger_condition"], "trigger_attr": "If Event"}},
        [("trigger_condition.trigger_attr", "trigger_attr must be If Action")],
    ),
    (
        "by device without trigger",
        BY_DEVICE,
        {"trigger_condition": None},
        [("trigger_condition", "trigger_condition is required for publish")],
    ),
    (
        "by device with a delay",
        BY_DEVICE,
        {
            "trigger_condition": {
                "included_filters": {},
                "trigger_delay_type": "ASAP",
                "trigger_delay_value": 1,
                "trigger_delay_granularity": "HOURS",
            }
        },
        [
            (f"trigger_condition.{name}", f"{name} is not supported for DEVICE_TRIGGERED campaigns")
            for name in ("trigger_delay_type", "trigger_delay_value", "trigger_delay_granularity")
        ],
    ),
    (
        "by business event without one",
        BY_BUSINESS,
        {"basic_details": {"platforms": ["WEB"]}},
        [required("basic_details.business_event")],
    ),
    (
        "live activity without one",
        LIVE_ACTIVITY,
        {"basic_details": IOS_DETAILS},
        [required("basic_details.broadcast_live_activity_id")],
    ),
    (
        "no geofence",
        LOCATED,
        {"basic_details": {"platforms": ["WEB"]}},
        [required("basic_details.geofences")],
    ),
    *(
        (
            f"{name} of {value}",
            LOCATED,
            {"basic_details": {"platforms": ["WEB"], "geofences": {**FENCE, name: value}}},
            [(f"basic_details.geofences.{name}", f"{name} is not valid")],
        )
        for name, value in (
            ("latitude", "90.1"),
            ("longitude", "-181"),
            ("radius", "wide"),
            ("latitude", "nan"),
        )
    ),
    (
        "a queue without duration",
        PUSH,
        {"delivery_controls": {"queuing_enabled": True}},
        [required("delivery_controls.queue_duration")],
    ),
    (
        "a one-time limit by metric",
        PUSH,
        {
            "campaign_audience_limit": {
                "is_campaign_audience_limit_enabled": True,
                "metric": "SENT",
                "frequency": "TOTAL",
                "limit": 9,
            }
        },
        [
            ("campaign_audience_limit.metric", "metric is not supported for ONE_TIME campaigns"),
            ("campaign_audience_limit.frequency", "frequency is not supported for ONE_TIME campaigns"),
        ],
    ),
    (
        "a periodic limit without metric",
        PERIODIC,
        {"campaign_audience_limit": {"is_campaign_audience_limit_enabled": True, "limit": 9}},
        [required("campaign_audience_limit.metric"), required("campaign_audience_limit.frequency")],
    ),
]

SOUND = {
    "push": PUSH,
    "email": EMAIL,
    "by event": BY_EVENT,
    "by device": BY_DEVICE,
    "by business event": BY_BUSINESS,
    "periodic": PERIODIC,
    "by location": LOCATED,
    "ios": IOS_PUSH,
    "live activity": LIVE_ACTIVITY,
    "variations": changed(PUSH, campaign_content=split("one", "two", no_of_variations=2)),
    "fixed time": changed(PUSH, scheduling_details=FIXED),
    "offset zone": changed(PUSH, scheduling_details={**FIXED, "timezone": "UTC+05:30"}),
    "e-mail from a template": changed(
        EMAIL, campaign_content=letter(subject=None, html_content=None, custom_template_id="t1")
    ),
    "push from a template": changed(
        PUSH,
        basic_details={"platforms": ["ANDROID"]},
        campaign_content={
            "content": {"push": {"android": {"template_type": "Custom", "custom_template_id": "t1"}}}
        },
    ),
    "limit of a periodic campaign": changed(
        PERIODIC,
        campaign_audience_limit={
            "is_campaign_audience_limit_enabled": True,
            "metric": "SENT",
            "frequency": "INSTANCE",
            "limit": 9,
        },
    ),
}


@pytest.mark.parametrize("campaign", SOUND.values(), ids=SOUND)
def test_a_complete_campaign_is_valid_and_publishes(campaign: dict[str, Any]) -> None:
    api = Api(audience_limit_enabled=True)
    draft = api.create(campaign)
    assert api.send("POST", f"campaigns/{draft}/validate", {}).json()["data"] == {"valid": True}
    assert api.patch(draft, PUBLISH).json()["data"] == {"id": draft}


@pytest.mark.parametrize(
    ("campaign", "fault", "found"), [row[1:] for row in FAULTS], ids=[row[0] for row in FAULTS]
)
def test_a_fault_is_reported_by_validate_and_refused_by_publish(
    campaign: dict[str, Any], fault: dict[str, Any], found: list[Problem]
) -> None:
    api = Api(audience_limit_enabled=True)
    draft = api.create(changed(campaign, **fault))
    answer = api.send("POST", f"campaigns/{draft}/validate", {})
    assert answer.status_code == 200
    assert answer.json()["data"] == {
        "valid": False,
        "errors": [{"field": field, "issue": issue} for field, issue in found],
    }
    answer = api.patch(draft, PUBLISH)
    assert error(answer) == (422, "UNPROCESSABLE_ENTITY", "Draft cannot be published; validation failed.")
    assert details(answer) == found
    assert api.status(draft) == "DRAFT"


def test_senders_are_verified() -> None:
    api = Api(extra={"verified_from_addresses": ["hello@kiosk.example"]})
    draft = api.create(EMAIL)
    assert details(api.patch(draft, PUBLISH)) == [
        ("campaign_content.content.email.from_address", "from_address is not verified")
    ]
    api.patch(draft, {"campaign_content": letter(from_address="hello@kiosk.example")})
    assert api.patch(draft, PUBLISH).status_code == 200


def test_one_complete_variation_of_an_email_is_enough() -> None:
    api = Api()
    cells = {"variation_1": {"email": {"from_address": "a@kiosk.example"}}, "variation_2": {"email": LETTER}}
    content = {"variation_details": {"no_of_variations": 2}, "content": {"default": cells}}
    draft = api.create(changed(EMAIL, campaign_content=content))
    assert api.send("POST", f"campaigns/{draft}/validate", {}).json()["data"] == {"valid": True}


def test_validate_changes_nothing() -> None:
    api = Api()
    draft = api.create(PUSH)
    before = api.get(draft)
    api.clock.advance(60)
    api.send("POST", f"campaigns/{draft}/validate", {})
    assert api.get(draft) == before


def test_a_switched_off_connector_shows_when_validating() -> None:
    api = Api()
    draft = api.create(EMAIL)
    api.emulator.configure(connectors=["SENDGRID/Other"])
    errors = api.send("POST", f"campaigns/{draft}/validate", {}).json()["data"]["errors"]
    assert errors == [{"field": "connector", "issue": "connector is not configured in this workspace"}]
