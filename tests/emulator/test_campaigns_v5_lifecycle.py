"""The life of a campaign: publishing, what time does, stop, pause and resume, the runs of periodic ones."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator.families.campaigns_shared.runs import MAX_RUNS, occurrences
from moengage_emulator.families.campaigns_v5 import Campaigns, new_campaign
from tests.emulator.campaigns_v5_kit import (
    BY_EVENT,
    EMAIL,
    FAILED,
    PERIODIC,
    PUBLISH,
    PUSH,
    START,
    TOMORROW,
    Api,
    changed,
    details,
    error,
)

DAY = 86_400
VIEW, MANAGE, LAUNCH = "campaigns:view", "campaigns:create_manage", "campaigns:create_manage_publish"
MAY_NOT_UPDATE = (403, "FORBIDDEN", "Caller does not have permission to update this campaign.")
MAY_NOT_PUBLISH = (403, "FORBIDDEN", "Caller does not have permission to perform this operation.")


def test_publishing_is_the_only_thing_in_its_request() -> None:
    api = Api()
    draft = api.create(PUSH)
    others: dict[str, Any] = {"channel": "PUSH", "basic_details": {}, "updated_by": "ida@kiosk.example"}
    for name, other in others.items():
        answer = api.patch(draft, {**PUBLISH, name: other})
        assert error(answer) == FAILED
        assert details(answer) == [("status", "status cannot be sent together with other fields.")]
    for status in ("DRAFT", "STOPPED", "publish", None, 5):
        assert details(api.patch(draft, {"status": status})) == [("status", "status must be PUBLISH.")]
    for request, words in ((0, "expected to be String"), (False, "expected to be String"), ("", "too short")):
        answer = api.patch(draft, {**PUBLISH, "request_id": request})
        assert error(answer) == FAILED
        assert details(answer) == [("request_id", f"request_id is {words}.")]
    assert api.status(draft) == "DRAFT"
    answer = api.patch(draft, {**PUBLISH, "request_id": "p1"}, headers={"X-MOE-Request-Id": "p1"})
    assert (answer.status_code, answer.json()["data"]) == (200, {"id": draft})


def test_publishing_can_be_switched_off() -> None:
    api = Api(publish_enabled=False)
    draft = api.create(PUSH)
    answer = api.patch(draft, PUBLISH)
    assert error(answer) == FAILED
    assert details(answer) == [("status", "Publishing is not enabled for this workspace.")]


def test_only_drafts_are_published() -> None:
    api = Api()
    campaign = api.launch(PUSH)
    message = "Campaign is not in DRAFT state and cannot be published."
    assert error(api.patch(campaign, PUBLISH)) == (409, "BAD_REQUEST", message)


@pytest.mark.parametrize(
    ("scopes", "edit", "publish"),
    [
        ({VIEW, MANAGE}, None, MAY_NOT_PUBLISH),
        ({VIEW, MANAGE, LAUNCH}, None, None),
    ],
)
def test_publishing_needs_a_scope_of_its_own(scopes: set[str], edit: Any, publish: Any) -> None:
    api = Api(scopes=frozenset(scopes))
    draft = api.create(PUSH)
    for body, expected in (({}, edit), (PUBLISH, publish)):
        answer = api.patch(draft, body)
        assert answer.status_code == 200 if expected is None else error(answer) == expected


@pytest.mark.parametrize(
    ("header", "edit", "publish"),
    [
        ("", MAY_NOT_UPDATE, MAY_NOT_UPDATE),
        ("segments:create_manage_publish", MAY_NOT_UPDATE, MAY_NOT_UPDATE),
        (VIEW, MAY_NOT_UPDATE, MAY_NOT_UPDATE),
        (f"flows:view,{MANAGE}", None, MAY_NOT_PUBLISH),
        (f"{LAUNCH} flows:view", None, None),
    ],
)
def test_the_gateways_scopes_count_too(header: str, edit: Any, publish: Any) -> None:
    api = Api()
    draft = api.create(PUSH)
    for body, expected in (({}, edit), (PUBLISH, publish)):
        answer = api.patch(draft, body, headers={"X-MOE-Scopes": header})
        assert answer.status_code == 200 if expected is None else error(answer) == expected


# campaign, its schedule, and its status after seconds since publishing
LIVES: list[tuple[str, dict[str, Any], dict[str, Any] | None, list[tuple[float, str]]]] = [
    ("at once", PUSH, {"delivery_type": "ASAP"}, [(0, "SENDING"), (59, "SENDING"), (60, "SENT")]),
    (
        "tomorrow at ten",
        PUSH,
        TOMORROW,
        [(0, "SCHEDULED"), (DAY + 3599, "SCHEDULED"), (DAY + 3600, "SENDING"), (DAY + 3660, "SENT")],
    ),
    (
        "in another zone",
        PUSH,
        {**TOMORROW, "timezone": "Asia/Kolkata"},
        [(DAY + 3600 - 19_801, "SCHEDULED"), (DAY + 3600 - 19_800, "SENDING")],
    ),
    (
        "with an offset of its own",
        PUSH,
        {**TOMORROW, "start_time": "2031-05-02T10:00:00+02:00"},
        [(DAY - 3601, "SCHEDULED"), (DAY - 3600, "SENDING")],
    ),
    ("in the past", PUSH, {**TOMORROW, "start_time": "2031-04-01T00:00:00"}, [(0, "SENDING"), (60, "SENT")]),
    (
        "periodic",
        PERIODIC,
        None,
        [(0, "SCHEDULED"), (DAY + 3599, "SCHEDULED"), (DAY + 3600, "ACTIVE"), (90 * DAY, "ACTIVE")],
    ),
    ("by event, at once", BY_EVENT, None, [(0, "ACTIVE"), (90 * DAY, "ACTIVE")]),
    (
        "by event, for a week",
        BY_EVENT,
        {**TOMORROW, "expiry_time": "2031-05-09T10:00:00"},
        [(0, "SCHEDULED"), (2 * DAY, "ACTIVE"), (8 * DAY + 3599, "ACTIVE"), (8 * DAY + 3600, "SENT")],
    ),
]


@pytest.mark.parametrize(
    ("campaign", "schedule", "life"), [row[1:] for row in LIVES], ids=[row[0] for row in LIVES]
)
def test_time_moves_a_published_campaign(
    campaign: dict[str, Any], schedule: dict[str, Any] | None, life: list[tuple[float, str]]
) -> None:
    api = Api()
    found = api.launch({**campaign, "scheduling_details": schedule} if schedule else campaign)
    passed = 0.0
    for seconds, status in life:
        api.clock.advance(seconds - passed)
        passed = seconds
        assert (seconds, api.status(found)) == (seconds, status)


def test_the_time_of_sending_is_told_once_sent() -> None:
    api = Api(extra={"sending_seconds": 5})
    campaign = api.launch(changed(PUSH, scheduling_details=TOMORROW))
    api.clock.advance(DAY + 3604)
    assert "sent_time" not in api.get(campaign)
    api.clock.advance(1)
    assert api.get(campaign)["sent_time"] == "2031-05-02 10:00:00"


STATES = ("DRAFT", "SCHEDULED", "ACTIVE", "SENDING", "PAUSED", "SENT", "STOPPED", "ARCHIVED")
ALLOWED = {
    ("STOP", "ONE_TIME"): {"ACTIVE", "SCHEDULED", "PAUSED", "SENDING"},
    ("PAUSE", "PERIODIC"): {"ACTIVE", "SCHEDULED", "SENDING"},
    ("PAUSE", "EVENT_TRIGGERED"): {"ACTIVE", "SCHEDULED", "SENDING"},
    ("RESUME", "PERIODIC"): {"PAUSED"},
    ("RESUME", "EVENT_TRIGGERED"): {"PAUSED"},
}
KINDS = (
    "ONE_TIME",
    "PERIODIC",
    "EVENT_TRIGGERED",
    "BUSINESS_EVENT_TRIGGERED",
    "DEVICE_TRIGGERED",
    "LOCATION_TRIGGERED",
    "BROADCAST_LIVE_ACTIVITY",
)


def put(api: Api, kind: str, status: str, channel: str = "PUSH") -> str | None:
    """Store a campaign of a kind in a status; None where there is no such campaign."""
    begun, later = "2031-05-01 09:00:00.000000", {"scheduling_details": TOMORROW}
    facts: dict[str, dict[str, Any]] = {
        "DRAFT": {},
        "SCHEDULED": {"state": "launched", "published_at": begun, "components": later},
        "ACTIVE": {"state": "launched", "published_at": begun},
        "SENDING": {"state": "launched", "published_at": begun},
        "PAUSED": {"state": "paused", "published_at": begun},
        "SENT": {"state": "launched", "published_at": "2031-04-01 09:00:00.000000"},
        "STOPPED": {"state": "stopped"},
        "ARCHIVED": {"state": "archived"},
    }
    if kind != "ONE_TIME" and status == "SENT":
        over = {"delivery_type": "ASAP", "expiry_time": "2031-04-30T00:00:00"}
        facts["SENT"]["components"] = {"scheduling_details": over}
    if (kind == "ONE_TIME") == (status == "ACTIVE") and status in ("ACTIVE", "SENDING"):
        return None
    campaign = new_campaign(
        f"{KINDS.index(kind) + 1:012x}{STATES.index(status) + 1:012x}",
        channel=channel,
        campaign_delivery_type=kind,
        created_by="ida@kiosk.example",
        now=START,
        **facts[status],
    )
    Campaigns(api.store).save(campaign)
    return str(campaign["id"])


@pytest.mark.parametrize("method", ["PATCH", "POST"])
@pytest.mark.parametrize("action", ["STOP", "PAUSE", "RESUME"])
def test_actions_by_delivery_type_and_state(action: str, method: str) -> None:
    api = Api()
    after = {"STOP": "STOPPED", "PAUSE": "PAUSED"}
    for kind in KINDS:
        for status in STATES:
            campaign = put(api, kind, status)
            if campaign is None:
                continue
            assert api.status(campaign) == status
            answer = api.act(campaign, action, method)
            if status in ALLOWED.get((action, kind), ()):
                assert answer.status_code == 200
                assert answer.json()["data"] == {"id": campaign, "action": action}
                assert api.status(campaign) == after.get(action, "ACTIVE")
                continue
            known = (action, kind) in ALLOWED
            message = (
                f"Action {action} is not valid for a campaign in {status} state."
                if known
                else f"Action {action} is not valid for a {kind} campaign."
            )
            assert error(answer) == (422, "UNPROCESSABLE_ENTITY", message)
            assert details(answer) == []
            assert api.status(campaign) == status


def test_actions_are_for_push_and_email() -> None:
    api = Api()
    text = put(api, "ONE_TIME", "SCHEDULED", channel="SMS")
    assert text is not None
    assert error(api.act(text, "STOP"))[2] == "Action STOP is not valid for a SMS campaign."
    letter = put(api, "ONE_TIME", "SCHEDULED", channel="EMAIL")
    assert letter is not None
    assert api.act(letter, "STOP").status_code == 200


def test_an_action_needs_to_be_one() -> None:
    api = Api()
    campaign = api.launch(PERIODIC)
    assert details(api.act(campaign, "PUBLISH")) == [("action", "action is not valid.")]
    assert details(api.send("PATCH", f"campaigns/{campaign}/status", {})) == [
        ("action", "action value is required.")
    ]


def test_a_paused_campaign_resumes_where_time_has_brought_it() -> None:
    api = Api()
    campaign = api.launch(PERIODIC)
    api.act(campaign, "PAUSE")
    assert api.status(campaign) == "PAUSED"
    api.act(campaign, "RESUME")
    assert api.status(campaign) == "SCHEDULED"
    api.act(campaign, "PAUSE")
    api.clock.advance(2 * DAY)
    assert api.status(campaign) == "PAUSED"
    api.act(campaign, "RESUME")
    assert api.status(campaign) == "ACTIVE"


def test_each_run_of_a_periodic_campaign_leaves_a_child() -> None:
    api = Api()
    campaign = api.launch(PERIODIC)
    api.clock.advance(DAY + 3600 + 30)
    children = [row for row in api.search(include_child_campaigns=True) if "parent_id" in row]
    assert [(row["parent_id"], row["status"]) for row in children] == [(campaign, "SENDING")]
    api.clock.advance(30 * DAY)
    children = [row for row in api.search(include_child_campaigns=True) if "parent_id" in row]
    assert [(row["status"], row["sent_time"]) for row in children] == [
        ("SENT", f"2031-05-0{day} 10:00:00") for day in (4, 3, 2)
    ]
    assert [row["id"] for row in api.search()] == [campaign]
    assert api.get(children[0]["id"]) == children[0]
    assert error(api.act(children[0]["id"], "PAUSE"))[0] == 422


def test_a_paused_campaign_does_not_run() -> None:
    api = Api()
    campaign = api.launch(PERIODIC)
    api.clock.advance(DAY + 3600)
    api.act(campaign, "PAUSE")
    api.clock.advance(DAY)
    api.act(campaign, "RESUME")
    api.clock.advance(DAY)
    children = [
        row["created_at"][:10] for row in api.search(include_child_campaigns=True) if "parent_id" in row
    ]
    assert children == ["2031-05-04", "2031-05-02"]


def periodic(details: dict[str, Any], **schedule: Any) -> dict[str, Any]:
    """A published campaign that starts on Friday, 2 May 2031 at ten."""
    components = {"scheduling_details": {**TOMORROW, "periodic_details": details, **schedule}}
    return new_campaign(
        "0" * 24,
        channel="PUSH",
        campaign_delivery_type="PERIODIC",
        created_by="ida@kiosk.example",
        now=START,
        components=components,
        published_at="2031-05-01 09:00:00.000000",
    )


RHYTHMS: list[tuple[dict[str, Any], list[str]]] = [
    ({"sending_frequency": "DAILY", "repeat_frequency": 2}, ["05-02", "05-04", "05-06"]),
    ({"sending_frequency": "WEEKLY"}, ["05-02", "05-09", "05-16"]),
    (
        {"sending_frequency": "WEEKLY", "repeat_on_days_of_week": ["MONDAY", "FRIDAY"]},
        ["05-02", "05-05", "05-09"],
    ),
    (
        {
            "sending_frequency": "WEEKLY",
            "repeat_frequency": 2,
            "repeat_on_days_of_week": ["MONDAY", "FRIDAY"],
        },
        ["05-02", "05-12", "05-16"],
    ),
    ({"sending_frequency": "MONTHLY"}, ["05-02", "06-02", "07-02"]),
    ({"sending_frequency": "MONTHLY", "repeat_on_date_of_month": [1, 31]}, ["05-31", "06-01", "07-01"]),
    (
        {"sending_frequency": "MONTHLY", "repeat_frequency": 3, "repeat_on_date_of_month": [15]},
        ["05-15", "08-15", "11-15"],
    ),
    (
        {
            "sending_frequency": "MONTHLY",
            "repeat_on_days_of_week_for_month": [
                {"week_granularity": "LAST", "repeat_on_days_of_week": ["FRIDAY"]},
                {"week_granularity": "SECOND", "repeat_on_days_of_week": ["TUESDAY"]},
            ],
        },
        ["05-13", "05-30", "06-10"],
    ),
]


@pytest.mark.parametrize(("rhythm", "days"), RHYTHMS)
def test_the_rhythm_of_a_periodic_campaign(rhythm: dict[str, Any], days: list[str]) -> None:
    found = list(occurrences(periodic(rhythm)))[:3]
    assert [moment.strftime("%m-%d") for moment in found] == days
    assert {(moment.hour, moment.minute) for moment in found} == {(10, 0)}


def test_runs_end_with_their_number_the_expiry_or_a_year() -> None:
    daily = {"sending_frequency": "DAILY"}
    assert len(list(occurrences(periodic({**daily, "no_of_occurences": 2})))) == 2
    assert list(occurrences(periodic({**daily, "no_of_occurences": 0}))) == []
    assert len(list(occurrences(periodic(daily, expiry_time="2031-05-04T10:00:00")))) == 2
    assert len(list(occurrences(periodic(daily)))) == MAX_RUNS
    assert list(occurrences({**periodic(daily), "published_at": None})) == []


def test_runs_keep_the_clock_time_of_their_zone() -> None:
    # Paris goes from UTC+2 to UTC+1 on 26 October 2031.
    campaign = periodic(
        {"sending_frequency": "DAILY"}, start_time="2031-10-25T10:00:00", timezone="Europe/Paris"
    )
    found = list(occurrences(campaign))[:2]
    assert found == [datetime(2031, 10, 25, 8, tzinfo=UTC), datetime(2031, 10, 26, 9, tzinfo=UTC)]


def test_an_email_lives_like_a_push() -> None:
    api = Api()
    letter = api.launch(EMAIL)
    assert api.status(letter) == "SENDING"
    api.act(letter, "STOP")
    assert api.status(letter) == "STOPPED"


def test_a_new_rhythm_makes_no_runs_in_the_past() -> None:
    api = Api()
    rhythm = {**PERIODIC["scheduling_details"], "periodic_details": {"sending_frequency": "MONTHLY"}}
    campaign = api.launch(changed(PERIODIC, scheduling_details=rhythm))
    api.clock.advance(5 * DAY)
    daily = {**rhythm, "periodic_details": {"sending_frequency": "DAILY"}}
    assert api.patch(campaign, {"scheduling_details": daily}).status_code == 200
    api.clock.advance(DAY)
    children = [
        row["created_at"][:10] for row in api.search(include_child_campaigns=True) if "parent_id" in row
    ]
    assert children == ["2031-05-06", "2031-05-02"]
