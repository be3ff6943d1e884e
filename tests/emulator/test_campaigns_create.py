"""Creating campaigns of the first version: what is taken, what is refused, and in which words."""

from __future__ import annotations

from typing import Any

import pytest

from tests.emulator.campaigns_kit import BY_EVENT, EMAIL, LETTER, PERIODIC, PUSH, WEB, Api, changed, refusal

HOUR, DAY = 3600, 86400
ANDROID: dict[str, Any] = {
    "template_type": "BASIC",
    "basic_details": {
        "notification_channel": "general",
        "title": "New teas",
        "message": "Three",
        "default_click_action": "DEEPLINKING",
        "default_click_action_value": "kiosk://teas",
    },
}
IOS: dict[str, Any] = {"template_type": "BASIC", "basic_details": {"title": "New teas", "message": "Three"}}
FOR_IOS = changed(
    changed(PUSH, "basic_details.platforms", ["IOS"]), "campaign_content.content", {"push": {"ios": IOS}}
)


def as_mandatory(path: str) -> tuple[str, str]:
    return path, f"{path.rpartition('.')[2]} key is mandatory field"


MISSING: list[tuple[dict[str, Any], str]] = [
    (PUSH, "campaign_delivery_type"),
    (PUSH, "created_by"),
    (PUSH, "basic_details"),
    (PUSH, "basic_details.name"),
    (PUSH, "basic_details.platforms"),
    (PUSH, "basic_details.platform_specific_details"),
    (PUSH, "campaign_content.content.push.web.basic_details.redirect_url"),
    (PUSH, "segmentation_details"),
    (PUSH, "scheduling_details.delivery_type"),
    (PUSH, "delivery_controls"),
    (EMAIL, "connector"),
    (EMAIL, "connector.connector_name"),
    (EMAIL, "basic_details.content_type"),
    (EMAIL, "basic_details.subscription_category"),
    (EMAIL, "campaign_content.content.email.from_address"),
    (EMAIL, "campaign_content.content.email.subject"),
    (EMAIL, "campaign_content.content.email.html_content"),
    (PERIODIC, "scheduling_details.periodic_details"),
    (BY_EVENT, "trigger_condition"),
    (BY_EVENT, "delivery_controls.bypass_dnd"),
]


@pytest.mark.parametrize(("campaign", "path"), MISSING)
def test_a_mandatory_field_is_missing(campaign: dict[str, Any], path: str) -> None:
    answer = Api().send("POST", "campaigns", changed(campaign, path, None))
    status, target, _, found = refusal(answer)
    assert (status, target, found) == (400, path.partition(".")[0], [as_mandatory(path)])


@pytest.mark.parametrize(
    ("kind", "needed"),
    [
        ("BUSINESS_EVENT_TRIGGERED", "business_event"),
        ("LOCATION_TRIGGERED", "geofences"),
        ("BROADCAST_LIVE_ACTIVITY", "broadcast_live_activity_id"),
    ],
)
def test_delivery_types_need_what_sets_them_off(kind: str, needed: str) -> None:
    answer = Api().send("POST", "campaigns", changed(PUSH, "campaign_delivery_type", kind))
    assert as_mandatory(f"basic_details.{needed}") in refusal(answer)[3]


def test_every_missing_key_is_named_and_the_request_id_comes_back() -> None:
    api = Api()
    answer = api.send("POST", "campaigns", {"channel": "EMAIL", "request_id": "my-1"})
    assert refusal(answer)[3] == [
        as_mandatory(name)
        for name in (
            *("campaign_delivery_type", "created_by", "basic_details", "connector"),
            *("campaign_content", "segmentation_details", "scheduling_details"),
        )
    ]
    assert answer.json()["error"]["request_id"] == "my-1"


@pytest.mark.parametrize(
    ("path", "value", "text"),
    [
        ("basic_details.deduplication_attribute", 7, "Expected type: string, but got: int."),
        ("basic_details.send_only_double_opt_in_users", "yes", "Expected type: boolean, but got: string."),
        ("basic_details.tags", "spring", "Expected type: list, but got: string."),
        ("connector", [], "Expected type: dict, but got: list."),
    ],
)
def test_a_field_has_the_wrong_type(path: str, value: Any, text: str) -> None:
    answer = Api().send("POST", "campaigns", changed(EMAIL, path, value))
    message = f"{path.rpartition('.')[2]} - Invalid value passed. {text}"
    assert refusal(answer) == (400, path.partition(".")[0], message, [(path, message)])


def test_null_is_of_no_type() -> None:
    details = {**EMAIL["basic_details"], "tags": None}
    answer = Api().send("POST", "campaigns", {**EMAIL, "basic_details": details})
    text = "tags - Invalid value passed. Expected type: list, but got: null."
    assert refusal(answer) == (400, "basic_details", text, [("basic_details.tags", text)])


def test_a_value_that_there_is_not() -> None:
    answer = Api().send("POST", "campaigns", changed(EMAIL, "campaign_delivery_type", "LOCATION_TRIGGERED"))
    text = "campaign_delivery_type - Invalid value passed."
    assert refusal(answer) == (400, "campaign_delivery_type", text, [("campaign_delivery_type", text)])


IOS_FLAGS = "exactly one of the three iOS flags must be true"
SHARES = "campaign_content.variation_details.manual_distribution_percentage"


def split(**shares: str) -> dict[str, Any]:
    content = {"content": {"default": {"variation_1": {"email": LETTER}, "variation_2": {"email": LETTER}}}}
    details = {
        "distribution_type": "MANUAL",
        "no_of_variations": 2,
        "manual_distribution_percentage": shares,
    }
    return changed(EMAIL, "campaign_content", content | {"variation_details": details})


RULES: list[tuple[dict[str, Any], str, str]] = [
    (FOR_IOS, "basic_details.platform_specific_details.ios", IOS_FLAGS),
    (
        changed(PUSH, "campaign_content.content", {"push": {"sms": {}}}),
        "campaign_content.content",
        "",
    ),
    (
        split(variation_1="60", variation_2="41"),
        SHARES,
        "manual_distribution_percentage must not exceed 100 in total",
    ),
    (split(variation_1="sixty"), f"{SHARES}.variation_1", "variation_1 must be a percentage"),
    (split(variation_a="60"), f"{SHARES}.variation_a", "keys must be variation_1, variation_2 and so on"),
    (
        changed(PUSH, "utm_params", {"utm_source": "a", "utm_medium": "b", **dict.fromkeys("uvwxyz", "c")}),
        "utm_params",
        "at most 5 custom UTM parameters are allowed",
    ),
    (
        changed(PUSH, "control_group_details", {"is_campaign_control_group_enabled": True}),
        "control_group_details.campaign_control_group_percentage",
        "campaign_control_group_percentage key is mandatory field",
    ),
    (
        changed(BY_EVENT, "trigger_condition.trigger_delay_type", "INTELLIGENT_DELAY"),
        "trigger_condition.intelligent_delay_optimization",
        "intelligent_delay_optimization key is mandatory field",
    ),
    (
        changed(PUSH, "scheduling_details.start_time", "tomorrow"),
        "scheduling_details.start_time",
        "start_time must be a date and time such as 2031-05-01T09:30:00",
    ),
    (
        changed(PUSH, "campaign_content.content.push.web", None)
        | {"basic_details": changed(PUSH, "basic_details.platforms", ["ANDROID"])["basic_details"]},
        "campaign_content.content.push",
        "",
    ),
]


@pytest.mark.parametrize(("campaign", "field", "text"), RULES)
def test_a_rule_is_broken(campaign: dict[str, Any], field: str, text: str) -> None:
    answer = Api().send("POST", "campaigns", campaign)
    status, _, message, found = refusal(answer)
    assert status == 400
    assert found[0][0] == field
    assert message == text or not text


TAKEN: list[dict[str, Any]] = [
    PUSH,
    EMAIL,
    PERIODIC,
    BY_EVENT,
    changed(FOR_IOS, "basic_details.platform_specific_details.ios", {"send_to_all_eligible_device": True}),
    # One platform's content is enough, and `default` may be among the locales.
    changed(
        changed(PUSH, "basic_details.platforms", ["ANDROID", "WEB"]),
        "campaign_content.content.push.android",
        ANDROID,
    ),
    changed(changed(PUSH, "basic_details.platforms", ["ANDROID", "WEB"]), "advanced", None),
    changed(
        EMAIL,
        "campaign_content",
        {"locales": ["default", "fr"], "content": {"fr": {"variation_1": {"email": LETTER}}}},
    ),
    split(variation_1="60", variation_2="40"),
    # Five percent left over, as in the vendor's own example.
    split(variation_1="60", variation_2="35"),
    # A saved template spares the subject, the sender's name and the HTML; both together are taken too.
    changed(
        EMAIL,
        "campaign_content.content.email",
        {
            "from_address": "a@kiosk.example",
            "reply_to_address": "b@kiosk.example",
            "custom_template_id": "t1",
        },
    ),
    changed(EMAIL, "campaign_content.content.email.custom_template_id", "t1"),
]


@pytest.mark.parametrize("campaign", TAKEN)
def test_what_is_taken(campaign: dict[str, Any]) -> None:
    api = Api()
    campaign_id = api.create(campaign)
    assert len(campaign_id) == 24
    assert (
        api.get(campaign_id)["campaign_content"]["content"].keys()
        == campaign["campaign_content"]["content"].keys()
    )


def test_defaults_of_an_email_campaign() -> None:
    api = Api()
    details = api.get(api.create(EMAIL))["basic_details"]
    assert details == {
        **EMAIL["basic_details"],
        "user_attribute_identifier": "MOE_EMAIL_ID",
        "send_only_double_opt_in_users": False,
        "deduplication_attribute": "",
    }


def test_times_are_utc_whatever_zone_is_sent() -> None:
    api = Api()
    schedule = {"delivery_type": "AT_FIXED_TIME", "start_time": "2031-05-01T10:00:00"}
    campaign_id = api.create(
        changed(PUSH, "scheduling_details", {**schedule, "timezone": "America/New_York"})
    )
    assert api.get(campaign_id)["scheduling_details"] == schedule
    api.clock.advance(HOUR)
    assert api.get(campaign_id)["status"] == "Active"


@pytest.mark.parametrize(("campaign", "window"), [(PUSH, HOUR), (EMAIL, DAY)])
def test_a_request_id_is_taken_for_a_while(campaign: dict[str, Any], window: int) -> None:
    api = Api()
    same = {**campaign, "request_id": "same"}
    api.create(same)
    api.clock.advance(window - 1)
    text = "request_id has been used for a campaign already"
    expected = (400, "request_id", text, [("request_id", text)])
    assert refusal(api.send("POST", "campaigns", same)) == expected
    api.clock.advance(1)
    api.create(same)
    assert len(api.rows()) == 2


def test_a_request_id_is_free_after_a_failure() -> None:
    api = Api()
    broken = changed({**FOR_IOS, "request_id": "same"}, "utm_params", None)
    assert api.send("POST", "campaigns", broken).status_code == 400
    api.create({**PUSH, "request_id": "same"})


@pytest.mark.parametrize(
    ("name", "value", "setting", "feature"),
    [
        ("send_only_double_opt_in_users", True, "double_opt_in_enabled", "Double Opt-In"),
        ("deduplication_attribute", "u_em", "brand_deduplication_enabled", "Brand Deduplication"),
    ],
)
def test_features_of_the_workspace(name: str, value: Any, setting: str, feature: str) -> None:
    campaign = changed(EMAIL, f"basic_details.{name}", value)
    Api().create(campaign)
    answer = Api(**{setting: False}).send("POST", "campaigns", campaign)
    text = f"{feature} is not enabled for this workspace"
    assert refusal(answer) == (400, "basic_details", text, [(f"basic_details.{name}", text)])
    Api(**{setting: False}).create(EMAIL)


OF_CITY = {"filter_type": "user_attributes", "data_type": "string", "name": "city", "operator": "exists"}


@pytest.mark.parametrize(
    ("campaign", "settings", "field", "text"),
    [
        (
            EMAIL,
            {"connectors": ["SENDGRID/Other"]},
            "connector",
            "connector is not configured in this workspace",
        ),
        (
            EMAIL,
            {"subscription_categories": ["Offers"]},
            "basic_details.subscription_category",
            "subscription_category does not exist in this workspace",
        ),
        *(
            (
                changed(campaign, root, {"filter_operator": "and", "filters": [OF_CITY]}),
                {"extra": {"portfolio_enabled": True}},
                f"{root}.filters[0].project_name",
                "project_name key is mandatory field",
            )
            for campaign, root in (
                (PUSH, "segmentation_details.included_filters"),
                (BY_EVENT, "trigger_condition.included_filters"),
            )
        ),
    ],
)
def test_what_a_workspace_asks(
    campaign: dict[str, Any], settings: dict[str, Any], field: str, text: str
) -> None:
    api = Api()
    api.create(campaign)
    api.emulator.configure(**settings)
    answer = api.send("POST", "campaigns", campaign)
    assert refusal(answer) == (400, field.partition(".")[0], text, [(field, text)])


def test_quotas_of_calls_and_of_campaigns_made() -> None:
    api = Api(limits="default")
    for _ in range(5):
        api.create(PUSH)
    answer = api.send("POST", "campaigns", PUSH)
    assert refusal_of_rate(answer) == (429, "429 conflict", "rate_limit", "")
    api.clock.advance(61)
    for _ in range(5):
        assert api.send("POST", "campaigns", FOR_IOS).status_code == 400
    assert api.send("POST", "campaigns", PUSH).status_code == 429
    api.clock.advance(1)
    api.create(PUSH)


def refusal_of_rate(answer: Any) -> tuple[int, str, str, str]:
    error = answer.json()["error"]
    assert error["details"] == [{"target": "rate_limit", "message": "Rate limiting breached"}]
    return answer.status_code, error["code"], error["message"], error["target"]


def test_web_content_is_kept_as_it_was_sent() -> None:
    api = Api()
    found = api.get(api.create(PUSH))
    assert found["campaign_content"]["content"]["push"]["web"] == WEB
    assert found["created_at"] == "2031-05-01 09:00:00.000000"
    assert found["created_by"] == "ida@kiosk.example"
