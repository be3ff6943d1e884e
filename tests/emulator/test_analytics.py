"""Dashboards, and the figures of their charts from what users did."""

from __future__ import annotations

import uuid
from datetime import timedelta
from typing import Any

import httpx
import pytest

from moengage_emulator import Clock, Emulator, Settings, Workspace
from moengage_emulator.families.analytics import chart, dashboard
from moengage_emulator.families.analytics.stored import CHARTS, DASHBOARDS, Analysis
from moengage_emulator.transport import SyncTransport
from moengage_emulator.workspaces import ApiKey
from tests.emulator.kit import START

WORKSPACE, KEY = "ACME", "data-key"
BOARD = "65f0c1d2e3a4b5c6d7e8fe11"
CHART = "65f0c1d2e3a4b5c6d7e8fe21"
ABSENT = "65f0c1d2e3a4b5c6d7e8feff"
DAY, HOUR = timedelta(days=1), timedelta(hours=1)


class Api:
    """An emulator whose clock stands at START, two weeks after the first events that tests plant."""

    def __init__(self, **settings: Any) -> None:
        workspace = Workspace(WORKSPACE, (ApiKey("data", KEY),), Settings().changed(settings))
        self.clock = Clock(START, frozen=True)
        self.emulator = Emulator(workspaces=[workspace], clock=self.clock, validate_responses=True)
        self.store = self.emulator.store()
        self.http = httpx.Client(
            transport=SyncTransport(self.emulator.asgi, self.clock), base_url="http://emulator.invalid"
        )

    def get(self, path: str = "", *, password: str = KEY, **query: str) -> httpx.Response:
        answer = self.http.get(
            f"/v5/analytics/dashboards{path}", auth=(WORKSPACE, password), params=query or None
        )
        assert self.emulator.errors == []
        return answer

    def put_dashboard(self, dashboard_id: str = BOARD, *charts: str, **fields: Any) -> None:
        self.store.collection(DASHBOARDS).put(dashboard_id, dashboard(dashboard_id, charts, **fields))

    def put_chart(self, analysis: Analysis, *events: Any, **fields: Any) -> None:
        self.put_dashboard(BOARD, CHART)
        self.store.collection(CHARTS).put(CHART, chart(CHART, analysis, events, **fields))

    def user(self, user: str, **attributes: Any) -> None:
        body = {"type": "customer", "customer_id": user, "attributes": {"name": user, **attributes}}
        answer = self.http.post(f"/v1/customer/{WORKSPACE}", json=body, auth=(WORKSPACE, KEY))
        assert answer.is_success, answer.text

    def did(self, user: str, name: str, ago: timedelta = timedelta(0), **attributes: Any) -> None:
        action = {
            "action": name,
            "attributes": attributes,
            "current_time": (self.clock.now() - ago).isoformat(),
        }
        body = {"type": "event", "customer_id": user, "actions": [action]}
        answer = self.http.post(f"/v1/event/{WORKSPACE}", json=body, auth=(WORKSPACE, KEY))
        assert answer.is_success, answer.text

    def rows(self, **query: str) -> list[dict[str, Any]]:
        answer = self.get(f"/{BOARD}/charts/{CHART}", **query)
        assert answer.status_code == 200, answer.text
        body = answer.json()
        assert (body["type"], uuid.UUID(body["response_id"]).version) == ("chart_data", 4)
        found: list[dict[str, Any]] = body["data"]
        return found


@pytest.fixture
def api() -> Api:
    return Api()


def common(metric: float, granularity: str = "entire", split: Any = None, **places: int) -> dict[str, Any]:
    return {
        "metric": metric,
        "granularity": granularity,
        "splitby": split or [],
        "tseq": 0,
        "cseq": 0,
        **places,
    }


def test_only_public_dashboards_are_listed(api: Api) -> None:
    assert api.get().json()["data"] == []
    api.put_dashboard(BOARD, name="Tea sales")
    api.put_dashboard("a" * 24, private=True)
    api.put_dashboard("b" * 24, archived=True)
    api.put_dashboard("1" * 24, name="Shops")
    body = api.get().json()
    assert (body["type"], uuid.UUID(body["response_id"]).version) == ("dashboard", 4)
    assert body["data"] == [{"_id": BOARD, "name": "Tea sales"}, {"_id": "1" * 24, "name": "Shops"}]


def test_charts_come_in_the_order_of_the_layout(api: Api) -> None:
    for number in (1, 2, 3):
        made = chart(str(number) * 24, "user", ["a"], name=f"Chart {number}")
        api.store.collection(CHARTS).put(made["id"], made)
    api.put_dashboard(BOARD, "3" * 24, "1" * 24, ABSENT, name="Teas", owned_by="bo@kiosk.example")
    body = api.get(f"/{BOARD.upper()}/charts").json()
    assert body["type"] == "dashboard"
    assert body["data"] == {
        "name": "Teas",
        "created_by": "owner@example.com",
        "owned_by": "bo@kiosk.example",
        "chart_ids": [{"_id": "3" * 24, "name": "Chart 3"}, {"_id": "1" * 24, "name": "Chart 1"}],
    }


REFUSED: list[tuple[str, dict[str, str], int, str, str]] = [
    ("/teas/charts", {}, 400, "VALIDATION_FAILED", "Invalid dashboard_id."),
    (f"/{BOARD}0/charts", {}, 400, "VALIDATION_FAILED", "Invalid dashboard_id."),
    (f"/teas/charts/{CHART}", {}, 400, "VALIDATION_FAILED", "Invalid dashboard_id."),
    (f"/{BOARD}/charts/cups", {}, 400, "VALIDATION_FAILED", "Invalid chart_id."),
    (f"/{BOARD}/charts/{CHART}", {"cache": "maybe"}, 400, "VALIDATION_FAILED", "Invalid cache."),
    (f"/{ABSENT}/charts", {}, 404, "NOT_FOUND", "Dashboard not found."),
    (f"/{ABSENT}/charts/{CHART}", {}, 404, "NOT_FOUND", "Dashboard not found."),
    (f"/{BOARD}/charts/{ABSENT}", {}, 404, "NOT_FOUND", "Chart not found."),
    (f"/{'b' * 24}/charts", {}, 404, "NOT_FOUND", "Dashboard not found."),
    (f"/{'a' * 24}/charts", {}, 403, "FORBIDDEN", "You do not have access to this dashboard."),
    (f"/{'a' * 24}/charts/{CHART}", {}, 403, "FORBIDDEN", "You do not have access to this dashboard."),
    ("/a/b/c/d", {}, 404, "NOT_FOUND", "Dashboard not found."),
]


@pytest.mark.parametrize(("path", "query", "status", "code", "message"), REFUSED)
def test_what_is_refused(
    api: Api, path: str, query: dict[str, str], status: int, code: str, message: str
) -> None:
    api.put_chart("user", "Tea bought")
    api.put_dashboard("a" * 24, CHART, private=True)
    api.put_dashboard("b" * 24, CHART, archived=True)
    answer = api.get(path, **query)
    assert (answer.status_code, answer.json()["error"]) == (status, {"code": code, "message": message})
    assert uuid.UUID(answer.json()["response_id"]).version == 4


@pytest.mark.parametrize("account", ["active", "suspended"])
def test_who_is_not_known(api: Api, account: str) -> None:
    api.emulator.configure(account=account)
    answer = api.get(password="wrong" if account == "active" else KEY)
    error = {"code": "UNAUTHORIZED", "message": "Missing or invalid credentials."}
    assert (answer.status_code, answer.json()["error"]) == (401, error)


def test_a_chart_of_another_dashboard(api: Api) -> None:
    api.put_chart("user", "Tea bought")
    api.put_dashboard("1" * 24)
    assert api.get(f"/{'1' * 24}/charts/{CHART}").status_code == 404


def test_a_behavior_by_day(api: Api) -> None:
    api.put_chart("behavior", "Tea bought", {"name": "Tea rated", "filters": None}, days=2, by_day=True)
    api.did("ada", "Tea bought")
    api.did("ada", "Tea bought")
    api.did("bob", "Tea bought", DAY)
    api.did("bob", "Tea bought", 2 * DAY)  # before the span
    api.did("bob", "Tea sold")
    a, b = {"step": "A", "grouped_by": "Tea bought"}, {"step": "B", "grouped_by": "Tea rated"}
    assert api.rows() == [
        common(1.0, "2026/02/28") | a,
        common(2.0, "2026/03/01", tseq=1) | a,
        common(0.0, "2026/02/28") | b,
        common(0.0, "2026/03/01", tseq=1) | b,
    ]


def test_a_behavior_by_category_and_attributes(api: Api) -> None:
    over = {
        "filter_operator": "and",
        "filters": [
            {
                "filter_type": "user_attributes",
                "data_type": "double",
                "name": "cups",
                "operator": "greaterThan",
                "value": 1,
            }
        ],
    }
    api.put_chart("behavior", {"name": "Tea bought", "filters": over}, split_by="shop")
    for shop, cups in (("Lyon", 2), ("Pune", 3), ("Lyon", 4), ("Lyon", 1), (None, 2)):
        api.did("ada", "Tea bought", shop=shop, cups=cups)
    more = {"step": "A", "grouped_by": "Tea bought"}
    assert api.rows() == [
        common(2.0, split=["Lyon"]) | more,
        common(1.0, split=["Pune"], cseq=1) | more,
        common(1.0, split=[None], cseq=2) | more,
    ]


def test_steps_beyond_the_alphabet(api: Api) -> None:
    api.put_chart("behavior", *(f"Event {number}" for number in range(28)))
    assert [item["step"] for item in api.rows()][24:] == ["Y", "Z", "AA", "AB"]


def test_only_the_users_of_the_segment_count(api: Api) -> None:
    gold = {
        "filter_type": "user_attributes",
        "data_type": "string",
        "name": "tier",
        "operator": "is",
        "value": "gold",
    }
    api.user("ada", tier="gold")
    for user in ("ada", "bob"):
        api.did(user, "Tea bought")
    group = {"included_filters": {"filter_operator": "and", "filters": [gold]}}
    api.put_chart("behavior", "Tea bought", segmentation=group)
    assert [item["metric"] for item in api.rows()] == [1.0]


def test_days_are_those_of_the_workspace() -> None:
    api = Api(time_zone_offset=-36_000)  # 23:30 of the day before
    api.did("ada", "Tea bought")
    api.put_chart("behavior", "Tea bought", days=1, by_day=True)
    assert [(item["granularity"], item["metric"]) for item in api.rows()] == [("2026/02/28", 1.0)]


def test_fixed_days(api: Api) -> None:
    for days in range(5):
        api.did("ada", "Tea bought", days * DAY)
    api.put_chart("behavior", "Tea bought", first_day="2026-02-26", last_day="2026-02-28")
    assert [item["metric"] for item in api.rows()] == [3.0]


def test_a_funnel_loses_users(api: Api) -> None:
    api.put_chart("funnel", "Shop seen", "Basket filled", "Paid", split_by="shop")
    for user, shop, events in (
        ("ada", "Lyon", ("Shop seen", "Basket filled", "Paid")),
        ("bob", "Lyon", ("Shop seen", "Basket filled")),
        ("cyd", "Pune", ("Shop seen", "Paid")),  # one step left out
        ("dan", "Pune", ("Basket filled", "Shop seen")),  # in the wrong order
    ):
        for number, event in enumerate(events):
            api.did(user, event, HOUR - number * timedelta(minutes=1), shop=shop)
    assert api.rows() == [
        common(2, split=["Lyon"]) | {"step": 1, "split_by_weight": 2},
        common(2, split=["Lyon"]) | {"step": 2, "split_by_weight": 2},
        common(1, split=["Lyon"]) | {"step": 3, "split_by_weight": 2},
        common(2, split=["Pune"], cseq=1) | {"step": 1, "split_by_weight": 2},
        common(0, split=["Pune"], cseq=1) | {"step": 2, "split_by_weight": 2},
        common(0, split=["Pune"], cseq=1) | {"step": 3, "split_by_weight": 2},
    ]


def test_a_retention_counts_who_came_back(api: Api) -> None:
    api.put_chart("retention", "Installed", "Opened", days=3)
    api.did("ada", "Installed", 2 * DAY)
    api.did("ada", "Opened", 1 * DAY)
    api.did("ada", "Opened")
    api.did("bob", "Installed", 2 * DAY)
    api.did("bob", "Opened")
    api.did("cyd", "Installed", DAY)  # cannot have come back two days later
    api.did("dan", "Opened")
    more = {"retention_comparison_index": 0, "retention_compared_by": "Opened"}
    assert api.rows() == [
        common(0.0) | {"total_users": 3, "retained_user": 0, **more},
        common(33.33, tseq=1) | {"total_users": 3, "retained_user": 1, **more},
        common(100.0, tseq=2) | {"total_users": 2, "retained_user": 2, **more},
    ]


def test_a_retention_of_nobody(api: Api) -> None:
    api.put_chart("retention", "Installed", "Opened", days=1)
    (found,) = api.rows()
    assert (found["metric"], found["total_users"]) == (0.0, 0)


def test_a_user_analysis_puts_users_into_buckets(api: Api) -> None:
    api.put_chart("user", "Tea bought")
    for user, times in (("ada", 1), ("bob", 0), ("cyd", 2), ("dan", 1)):
        api.user(user)
        for _ in range(times):
            api.did(user, "Tea bought")
    assert api.rows() == [
        common(2) | {"step": "A", "bucket": "1.0"},
        common(1) | {"step": "A", "bucket": "0.0"},
        common(1) | {"step": "A", "bucket": "2.0"},
    ]
    assert all(isinstance(item["metric"], int) for item in api.rows())


@pytest.mark.parametrize("analysis", ["session", "source"])
def test_sessions_end_after_half_an_hour(api: Api, analysis: Analysis) -> None:
    api.put_chart(analysis, "App opened", "Paid", split_by="utm_source")
    for minutes, event, source in (
        (120, "App opened", "mail"),
        (91, "Paid", None),
        (61, "App opened", "web"),
        (40, "App opened", "mail"),
    ):
        api.did("ada", event, timedelta(minutes=minutes), utm_source=source)
    opened = {"analysis_type": analysis, "event_name": "App opened", "fseq": 0}
    paid = {"analysis_type": analysis, "event_name": "Paid", "fseq": 1}
    assert api.rows() == [
        common(1.0, split=["mail"]) | opened,
        common(1.0, split=["web"], cseq=1) | opened,
        common(1.0, split=["mail"]) | paid,
    ]


def test_sessions_by_day(api: Api) -> None:
    api.put_chart("session", "App opened", days=2, by_day=True)
    for ago in (timedelta(0), DAY, DAY + HOUR):
        api.did("ada", "App opened", ago)
    assert [(item["granularity"], item["metric"]) for item in api.rows()] == [
        ("2026/02/28", 2.0),
        ("2026/03/01", 1.0),
    ]


def test_figures_are_kept_for_an_hour_unless_asked_anew(api: Api) -> None:
    def metric(**query: str) -> float:
        return float(api.rows(**query)[0]["metric"])

    api.put_chart("behavior", "Tea bought")
    assert metric() == 0.0
    api.did("ada", "Tea bought")
    assert metric() == 0.0
    for spelling in ("true", "True", "TRUE"):
        assert metric(cache=spelling) == 0.0
    for times, spelling in enumerate(("false", "False", "FALSE"), 1):
        assert metric(cache=spelling) == times
        api.did("ada", "Tea bought")
    assert metric(cache="false") == 4.0
    api.did("ada", "Tea bought")
    assert metric() == 4.0
    api.clock.advance(3600)
    assert metric() == 5.0
    api.did("ada", "Tea sold")
    api.put_chart("behavior", "Tea sold")  # another chart under the same id
    assert metric() == 1.0


def test_figures_of_a_user_who_is_erased_are_not_kept(api: Api) -> None:
    api.put_chart("behavior", "Tea bought")
    api.did("ada", "Tea bought")
    assert api.rows()[0]["metric"] == 1.0
    body = {
        "request_type": "erasure",
        "submitted_time": "2026-03-01T09:30:00Z",
        "identities": [{"identity_type": "ID", "identity_value": "ada"}],
        "api_version": "1.0",
    }
    assert api.http.post(f"/v1/opengdpr_requests/{WORKSPACE}", json=body, auth=(WORKSPACE, KEY)).is_success
    assert api.rows()[0]["metric"] == 0.0


def test_a_monthly_quota(api: Api) -> None:
    api.emulator.configure(extra={"analytics_monthly_quota": 2})
    api.put_chart("behavior", "Tea bought")
    for _ in range(2):
        api.rows(cache="false")
    answer = api.get(f"/{BOARD}/charts/{CHART}", cache="false")
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (428, "QUOTA_EXCEEDED")
    assert error["message"].startswith("Your workspace has reached its monthly Fair Usage Policy limit")
    assert error["doc_url"] == "https://www.moengage.com/docs/api/dashboards/get-chart-data"
    api.rows()  # what is kept costs nothing
    assert api.get(f"/{BOARD}/charts").status_code == 200
    api.clock.set(START + 31 * DAY)
    api.rows(cache="false")


def test_a_chart_needs_an_event() -> None:
    with pytest.raises(ValueError, match="a chart looks at one event at least"):
        chart(CHART, "user", [])
