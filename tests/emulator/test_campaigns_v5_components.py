"""What create refuses, rule by rule, and that the same component without its fault is taken."""

from __future__ import annotations

import copy
from typing import Any

import pytest

from tests.emulator.campaigns_v5_kit import (
    BY_EVENT,
    EMAIL,
    FAILED,
    PERIODIC,
    PUSH,
    Api,
    Detail,
    Rule,
    changed,
    check_rule,
    details,
    error,
    missing,
)

FILTER = {
    "filter_type": "user_attributes",
    "data_type": "string",
    "name": "city",
    "operator": "is",
    "value": "Pune",
}
FENCE = {
    "name": "Kiosk",
    "latitude": "18.5",
    "longitude": "73.8",
    "radius": "200",
    "response_time_value": "5",
    "response_time_granularity": "MINUTES",
    "triggered_at": "ENTRY",
}
LOCATED = {**PUSH, "campaign_delivery_type": "LOCATION_TRIGGERED"}
LIVE_ACTIVITY = {
    **PUSH,
    "campaign_delivery_type": "BROADCAST_LIVE_ACTIVITY",
    "basic_details": {"platforms": ["IOS"], "broadcast_live_activity_id": "match-1"},
}


def audience(*filters: dict[str, Any]) -> dict[str, Any]:
    return {"included_filters": {"filter_operator": "and", "filters": list(filters)}}


FIRST = "segmentation_details.included_filters.filters.0"

RULES: list[Rule] = [
    (
        "dwell needs its time",
        LOCATED,
        "basic_details",
        {"geofences": {**FENCE, "triggered_at": "dwell"}},
        {
            "geofences": {
                **FENCE,
                "triggered_at": "dwell",
                "dwell_time_value": "5",
                "dwell_time_granularity": "MINUTES",
            }
        },
        [
            missing("basic_details.geofences.dwell_time_value"),
            missing("basic_details.geofences.dwell_time_granularity"),
        ],
    ),
    (
        "live activities are for iOS",
        LIVE_ACTIVITY,
        "basic_details",
        {"platforms": ["IOS", "WEB"]},
        {"platforms": ["IOS"]},
        [("basic_details.platforms", "a live activity campaign has the platform IOS only.")],
    ),
    (
        "promotional e-mail has a category",
        EMAIL,
        "basic_details",
        {"content_type": "PROMOTIONAL"},
        {"content_type": "TRANSACTIONAL"},
        [missing("basic_details.subscription_category")],
    ),
    (
        "delay needs length and relation",
        BY_EVENT,
        "trigger_condition",
        {"trigger_delay_type": "DELAY"},
        {
            "trigger_delay_type": "DELAY",
            "trigger_delay_value": 0,
            "trigger_delay_granularity": "MINUTES",
            "trigger_relation": "AFTER",
        },
        [
            missing("trigger_condition.trigger_delay_value"),
            missing("trigger_condition.trigger_delay_granularity"),
            missing("trigger_condition.trigger_relation"),
        ],
    ),
    (
        "intelligent delay needs its span",
        BY_EVENT,
        "trigger_condition",
        {"trigger_delay_type": "INTELLIGENT_DELAY"},
        {"trigger_delay_type": "INTELLIGENT_DELAY", "intelligent_delay_optimization": {"min_delay_value": 1}},
        [missing("trigger_condition.intelligent_delay_optimization")],
    ),
    (
        "units of the intelligent span",
        BY_EVENT,
        "trigger_condition",
        {
            "intelligent_delay_optimization": {
                "min_delay_granularity": "DAYS",
                "max_delay_granularity": "MINUTES",
            }
        },
        {
            "intelligent_delay_optimization": {
                "min_delay_granularity": "HOURS",
                "max_delay_granularity": "HOURS",
            }
        },
        [
            (
                "trigger_condition.intelligent_delay_optimization.min_delay_granularity",
                "min_delay_granularity cannot be DAYS.",
            ),
            (
                "trigger_condition.intelligent_delay_optimization.max_delay_granularity",
                "max_delay_granularity cannot be MINUTES.",
            ),
        ],
    ),
    (
        "filters of triggers are checked",
        BY_EVENT,
        "trigger_condition",
        {"secondary_included_filters": {"filters": [{**FILTER, "operator": "lessThan"}]}},
        {"secondary_included_filters": {"filters": [FILTER]}},
        [
            (
                "trigger_condition.secondary_included_filters.filters.0.operator",
                "operator lessThan is not valid for the data_type string.",
            )
        ],
    ),
    (
        "operators go with the data type",
        PUSH,
        "segmentation_details",
        audience({**FILTER, "data_type": "bool", "operator": "in"}),
        audience({**FILTER, "data_type": "double", "operator": "in"}),
        [(f"{FIRST}.operator", "operator in is not valid for the data_type bool.")],
    ),
    (
        "exists takes no value",
        PUSH,
        "segmentation_details",
        audience({**FILTER, "operator": "exists"}),
        audience(
            {"filter_type": "user_attributes", "data_type": "string", "name": "city", "operator": "exists"}
        ),
        [(f"{FIRST}.value", "operator exists takes no value.")],
    ),
    (
        "attributes of actions are filters too",
        PUSH,
        "segmentation_details",
        audience({"filter_type": "actions", "attributes": {"filters": [{**FILTER, "operator": "today"}]}}),
        audience({"filter_type": "actions", "attributes": {"filters": [FILTER]}}),
        [(f"{FIRST}.attributes.filters.0.operator", "operator today is not valid for the data_type string.")],
    ),
    (
        "excluded filters are checked",
        PUSH,
        "segmentation_details",
        {"excluded_filters": {"filters": [{**FILTER, "operator": "on"}]}},
        {"excluded_filters": {"filters": [FILTER]}},
        [
            (
                "segmentation_details.excluded_filters.filters.0.operator",
                "operator on is not valid for the data_type string.",
            )
        ],
    ),
    (
        "best time has details",
        PUSH,
        "scheduling_details",
        {"delivery_type": "SEND_IN_BTS"},
        {"delivery_type": "SEND_IN_BTS", "bts_details": {"send_in_bts": True}},
        [missing("scheduling_details.bts_details")],
    ),
    (
        "user time zones have details",
        PUSH,
        "scheduling_details",
        {"delivery_type": "SEND_IN_USER_TIMEZONE"},
        {"delivery_type": "SEND_IN_USER_TIMEZONE", "user_timezone_details": {"send_in_user_timezone": True}},
        [missing("scheduling_details.user_timezone_details")],
    ),
    *(
        (
            f"{name} is a time",
            PUSH,
            "scheduling_details",
            {name: "tomorrow"},
            {name: "2031-05-02T10:00:00+05:30"},
            [(f"scheduling_details.{name}", f"{name} must be a date and time such as 2031-05-01T09:30:00.")],
        )
        for name in ("start_time", "expiry_time")
    ),
    (
        "limited geofences have bounds",
        LOCATED,
        "scheduling_details",
        {"geo_fence_timelimit": {"notification_schedule": "LIMITED_TIME"}},
        {"geo_fence_timelimit": {"notification_schedule": "LIMITED_TIME", "timebounds": []}},
        [missing("scheduling_details.geo_fence_timelimit.timebounds")],
    ),
    (
        "bounds are times",
        LOCATED,
        "scheduling_details",
        {"geo_fence_timelimit": {"timebounds": [{"start_time": "2031-05-01T09:00:00", "end_time": "noon"}]}},
        {"geo_fence_timelimit": {"timebounds": [{"start_time": "2031-05-01T09:00:00"}]}},
        [
            (
                "scheduling_details.geo_fence_timelimit.timebounds.0.end_time",
                "end_time must be a date and time.",
            )
        ],
    ),
    (
        "a queue that is off has no duration",
        PUSH,
        "delivery_controls",
        {"queuing_enabled": False, "queue_duration": 4},
        {"queuing_enabled": False, "queue_duration": 0},
        [("delivery_controls.queue_duration", "queue_duration must be 0 while queuing is off.")],
    ),
    (
        "a queue holds for an hour at least",
        PUSH,
        "delivery_controls",
        {"queuing_enabled": True, "queue_duration": 0},
        {"queuing_enabled": True, "queue_duration": 1},
        [("delivery_controls.queue_duration", "queue_duration must be between 1 and 48 hours.")],
    ),
    (
        "a control group has a size",
        PUSH,
        "control_group_details",
        {"is_campaign_control_group_enabled": True},
        {"is_campaign_control_group_enabled": True, "campaign_control_group_percentage": 0},
        [missing("control_group_details.campaign_control_group_percentage")],
    ),
    (
        "five custom UTM parameters",
        PUSH,
        "utm_params",
        {"utm_source": "s", "utm_medium": "m", "utm_custom": "c", **{f"p{n}": "v" for n in range(5)}},
        {"utm_source": "s", "utm_medium": "m", "utm_term": "t", **{f"p{n}": "v" for n in range(5)}},
        [("utm_params", "at most 5 custom UTM parameters are allowed.")],
    ),
    (
        "a limit that is off has no fields",
        PUSH,
        "campaign_audience_limit",
        {"is_campaign_audience_limit_enabled": False, "limit": 5},
        {"is_campaign_audience_limit_enabled": False},
        [("campaign_audience_limit.limit", "limit must be absent while the limit is off.")],
    ),
    (
        "a limit that is on has a number",
        PUSH,
        "campaign_audience_limit",
        {"is_campaign_audience_limit_enabled": True},
        {"is_campaign_audience_limit_enabled": True, "limit": 5},
        [missing("campaign_audience_limit.limit")],
    ),
    (
        "metric brings the rest",
        PERIODIC,
        "campaign_audience_limit",
        {"metric": "SENT"},
        {"metric": "SENT", "frequency": "INSTANCE", "limit": 1},
        [missing("campaign_audience_limit.frequency"), missing("campaign_audience_limit.limit")],
    ),
    (
        "live activities have no limit",
        LIVE_ACTIVITY,
        "campaign_audience_limit",
        {"is_campaign_audience_limit_enabled": False},
        None,
        [("campaign_audience_limit", "a live activity campaign has no audience limit.")],
    ),
]


@pytest.mark.parametrize("row", RULES, ids=[row[0] for row in RULES])
def test_a_faulty_component_is_refused_and_a_sound_one_taken(row: Rule) -> None:
    check_rule(row)


# Rules about a component and the delivery type: the same component, wrong and right type
CROSSED: list[tuple[str, str, str, dict[str, Any], Detail]] = [
    (
        "ONE_TIME",
        "LOCATION_TRIGGERED",
        "scheduling_details",
        {"geo_fence_timelimit": {"notification_schedule": "ALWAYS"}},
        (
            "scheduling_details.geo_fence_timelimit",
            "geo_fence_timelimit is for LOCATION_TRIGGERED campaigns only.",
        ),
    ),
    *(
        (
            kind,
            "PERIODIC",
            "delivery_controls",
            {"queuing_enabled": True, "queue_duration": 2},
            ("delivery_controls.queuing_enabled", f"queuing is not supported for {kind} campaigns."),
        )
        for kind in ("DEVICE_TRIGGERED", "LOCATION_TRIGGERED")
    ),
    (
        "EVENT_TRIGGERED",
        "PERIODIC",
        "campaign_audience_limit",
        {"is_campaign_audience_limit_enabled": True, "metric": "SENT", "frequency": "INSTANCE", "limit": 3},
        (
            "campaign_audience_limit.frequency",
            "frequency INSTANCE is for periodic push campaigns only.",
        ),
    ),
]


@pytest.mark.parametrize(("wrong", "right", "component", "value", "found"), CROSSED)
def test_some_components_belong_to_some_delivery_types(
    wrong: str, right: str, component: str, value: dict[str, Any], found: Detail
) -> None:
    api = Api(audience_limit_enabled=True)
    minimal = {"channel": "PUSH", "created_by": "ida@kiosk.example", component: value}
    answer = api.send("POST", "campaigns", {**minimal, "campaign_delivery_type": wrong})
    assert error(answer) == FAILED
    assert details(answer) == [found]
    draft = api.create({**minimal, "campaign_delivery_type": right})
    # Only the delivery type changes: the stored component is looked at again.
    answer = api.patch(draft, {"campaign_delivery_type": wrong})
    assert details(answer) == [found]


def test_unknown_names_of_the_workspace_are_refused() -> None:
    api = Api(connectors=["SENDGRID/Main"], subscription_categories=["News"])
    api.create(EMAIL)
    wrong = copy.deepcopy(EMAIL)
    wrong["connector"]["connector_name"] = "Other"
    wrong["basic_details"]["subscription_category"] = "Sport"
    assert details(api.send("POST", "campaigns", wrong)) == [
        ("basic_details.subscription_category", "subscription_category does not exist in this workspace."),
        ("connector", "connector is not configured in this workspace."),
    ]


def test_filters_name_their_project_where_portfolio_is_on() -> None:
    api = Api(extra={"portfolio_enabled": True})
    answer = api.send("POST", "campaigns", {**PUSH, "segmentation_details": audience(FILTER)})
    assert details(answer) == [missing(f"{FIRST}.project_name")]
    api.create({**PUSH, "segmentation_details": audience({**FILTER, "project_name": "Tea"})})


def test_the_audience_limit_is_a_feature_of_the_workspace() -> None:
    text = "Campaign Audience Limit feature is not enabled for this db"
    limited = {**PUSH, "campaign_audience_limit": {"is_campaign_audience_limit_enabled": False}}
    api = Api()
    draft = api.create(PUSH)
    for answer in (
        api.send("POST", "campaigns", limited),
        api.patch(draft, {"campaign_audience_limit": limited["campaign_audience_limit"]}),
    ):
        assert error(answer) == (400, "VALIDATION_FAILED", text)
        assert answer.json()["error"]["target"] == "campaign_audience_limit"
        assert details(answer) == [("campaign_audience_limit", text)]


REFUSED_BY_THE_SCHEMA: list[tuple[dict[str, Any], list[Detail]]] = [
    (changed(PUSH, campaign_delivery_type=None), [missing("campaign_delivery_type")]),
    (changed(PUSH, created_by=None), [missing("created_by")]),
    (changed(PUSH, channel=None), [missing("channel")]),
    (changed(PUSH, channel="SMS"), [("channel", "channel is not valid.")]),
    (
        changed(EMAIL, campaign_delivery_type="DEVICE_TRIGGERED"),
        [("campaign_delivery_type", "campaign_delivery_type is not valid.")],
    ),
    (changed(PUSH, created_by="ida"), [("created_by", "created_by is not valid.")]),
    (changed(PUSH, utm_params={"utm_source": "s"}), [missing("utm_params.utm_medium")]),
    (
        changed(PUSH, basic_details={"geofences": {**FENCE, "radius": 5}}),
        [("basic_details.geofences.radius", "radius is expected to be String.")],
    ),
]


@pytest.mark.parametrize(("campaign", "found"), REFUSED_BY_THE_SCHEMA)
def test_faults_of_the_schema_have_the_same_form(campaign: dict[str, Any], found: list[Detail]) -> None:
    answer = Api().send("POST", "campaigns", campaign)
    assert error(answer) == FAILED
    assert details(answer) == found


def test_every_problem_is_listed_at_once() -> None:
    answer = Api().send(
        "POST",
        "campaigns",
        changed(
            PUSH,
            scheduling_details={"delivery_type": "SEND_IN_BTS"},
            control_group_details={"is_campaign_control_group_enabled": True},
        ),
    )
    assert details(answer) == [
        missing("scheduling_details.bts_details"),
        missing("control_group_details.campaign_control_group_percentage"),
    ]


@pytest.mark.parametrize("domain", ["shop.test", "kiosk.local", "localhost", "kiosk.example"])
def test_addresses_of_domains_that_only_tests_use(domain: str) -> None:
    api = Api()
    assert api.get(api.create({**PUSH, "created_by": f"ida@{domain}"}))["created_by"] == f"ida@{domain}"
