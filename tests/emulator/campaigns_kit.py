"""Drives campaigns of the first version in process, and holds the campaigns that the tests start from."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import httpx

from moengage_emulator import ApiKey, Clock, Emulator, Settings, Workspace
from moengage_emulator.transport import SyncTransport

__all__ = [
    "BY_EVENT",
    "EMAIL",
    "LETTER",
    "PERIODIC",
    "PUSH",
    "START",
    "WEB",
    "Api",
    "changed",
    "refusal",
]

WORKSPACE = "ACME"
KEY = "key"
START = datetime(2031, 5, 1, 9, 0, tzinfo=UTC)
TOMORROW = {"delivery_type": "AT_FIXED_TIME", "start_time": "2031-05-02T10:00:00"}

WEB: dict[str, Any] = {
    "template_type": "BASIC",
    "basic_details": {"title": "New teas", "message": "Three", "redirect_url": "https://kiosk.example"},
}
PUSH: dict[str, Any] = {
    "channel": "PUSH",
    "campaign_delivery_type": "ONE_TIME",
    "created_by": "ida@kiosk.example",
    "basic_details": {
        "name": "Spring teas",
        "platforms": ["WEB"],
        "platform_specific_details": {},
        "tags": ["spring"],
        "team": "Growth",
    },
    "campaign_content": {"content": {"push": {"web": WEB}}},
    "segmentation_details": {"is_all_user_campaign": True},
    "scheduling_details": {"delivery_type": "ASAP"},
    "delivery_controls": {"bypass_dnd": False},
}
LETTER: dict[str, Any] = {
    "subject": "Teas for {{user.first_name}}",
    "sender_name": "Kiosk",
    "from_address": "letters@kiosk.example",
    "reply_to_address": "hello@kiosk.example",
    "html_content": "<p>Hello</p>",
}
EMAIL: dict[str, Any] = {
    "channel": "EMAIL",
    "campaign_delivery_type": "ONE_TIME",
    "created_by": "ida@kiosk.example",
    "basic_details": {"name": "Letter", "content_type": "PROMOTIONAL", "subscription_category": "News"},
    "connector": {"connector_type": "SENDGRID", "connector_name": "Main"},
    "campaign_content": {"content": {"email": LETTER}},
    "segmentation_details": {"is_all_user_campaign": True},
    "scheduling_details": {"delivery_type": "ASAP"},
}
PERIODIC: dict[str, Any] = {
    **PUSH,
    "campaign_delivery_type": "PERIODIC",
    "scheduling_details": {
        **TOMORROW,
        "periodic_details": {"sending_frequency": "DAILY", "repeat_frequency": 1, "no_of_occurences": 3},
    },
}
BY_EVENT: dict[str, Any] = {
    **PUSH,
    "campaign_delivery_type": "EVENT_TRIGGERED",
    "trigger_condition": {
        "included_filters": {
            "filter_operator": "and",
            "filters": [{"filter_type": "actions", "action_name": "Basket filled", "executed": True}],
        },
        "trigger_delay_type": "ASAP",
    },
}


class Api:
    """An emulator with its clock stopped at START, and plain HTTP clients for its campaigns and users."""

    def __init__(self, *, limits: Any = "off", **extra: Any) -> None:
        keys = (ApiKey("campaigns", KEY), ApiKey("data", "data-key"), ApiKey("scoped", "scoped-key"))
        workspace = Workspace(WORKSPACE, keys, Settings().changed({"extra": extra}))
        self.clock = Clock(START, frozen=True)
        self.emulator = Emulator(
            workspaces=[workspace], clock=self.clock, limits=limits, validate_responses=True
        )
        self.store = self.emulator.store(WORKSPACE)
        self.http = httpx.Client(
            transport=SyncTransport(self.emulator.asgi, self.clock), base_url="http://emulator.invalid"
        )
        self._numbers = itertools.count(1)

    def send(
        self, method: str, path: str, body: Mapping[str, Any], *, headers: Mapping[str, str] | None = None
    ) -> httpx.Response:
        """One request under /core-services/v1, with a new request id where the body has none."""
        given = {"request_id": f"r{next(self._numbers)}", **body}
        answer = self.http.request(
            method,
            f"/core-services/v1/{path}",
            json=given,
            auth=(WORKSPACE, KEY),
            headers={"MOE-APPKEY": WORKSPACE, **(headers or {})},
        )
        assert self.emulator.errors == []
        return answer

    def data(self, path: str, body: Mapping[str, Any]) -> None:
        """A request of the Data API that succeeds."""
        answer = self.http.post(f"/v1/{path}/{WORKSPACE}", json=body, auth=(WORKSPACE, "data-key"))
        assert answer.status_code == 200, answer.text

    def user(self, customer_id: str, *, devices: Mapping[str, str] | None = None, **attributes: Any) -> None:
        """A user with attributes, and devices as token -> platform."""
        self.data("customer", {"type": "customer", "customer_id": customer_id, "attributes": attributes})
        for token, platform in (devices or {}).items():
            device = {"platform": platform, "push_id": token}
            self.data(
                "device",
                {"type": "device", "customer_id": customer_id, "device_id": token, "attributes": device},
            )

    def event(self, customer_id: str, name: str, **attributes: Any) -> None:
        """A user does something now."""
        action = {"action": name, "attributes": attributes}
        self.data("event", {"type": "event", "customer_id": customer_id, "actions": [action]})

    def create(self, campaign: Mapping[str, Any]) -> str:
        """Create a campaign and return its id."""
        answer = self.send("POST", "campaigns", campaign)
        assert answer.status_code == 201, answer.text
        assert answer.json().keys() == {"campaign_id"}
        return str(answer.json()["campaign_id"])

    def update(self, campaign_id: str, **components: Any) -> httpx.Response:
        """Replace components."""
        body = {"updated_by": "bo@kiosk.example", **components}
        return self.send("PATCH", f"campaigns/{campaign_id}", body)

    def act(self, action: str, *campaign_ids: str) -> httpx.Response:
        """Do an action with campaigns."""
        return self.send("POST", "campaigns/status", {"action": action, "campaign_ids": list(campaign_ids)})

    def rows(self, operation: str = "search", **body: Any) -> list[dict[str, Any]]:
        """The rows of a first page of search or meta."""
        answer = self.send("POST", f"campaigns/{operation}", {"limit": 15, "page": 1, **body})
        assert answer.status_code == 200, answer.text
        rows: list[dict[str, Any]] = answer.json()
        return rows

    def get(self, campaign_id: str) -> dict[str, Any]:
        """A campaign in full, be it archived or a child."""
        (row,) = self.rows(
            campaign_fields={"id": campaign_id},
            include_archive_campaigns=True,
            include_child_campaigns=True,
        )
        return row

    def put(self, campaign_id: str, **facts: Any) -> None:
        """Change stored facts of a campaign that no request can change."""
        campaigns = self.store.collection("campaigns")
        found = campaigns.get(campaign_id)
        assert found is not None
        campaigns.put(campaign_id, found | facts)

    def outbox(self, **equals: Any) -> list[dict[str, Any]]:
        """The messages that have been sent."""
        return self.store.collection("outbox").find(**equals)


def changed(campaign: Mapping[str, Any], path: str, value: Any) -> dict[str, Any]:
    """A copy of a campaign with the field at `path` (dots between the keys) replaced; None: left out."""
    name, _, rest = path.partition(".")
    copy = dict(campaign)
    if rest:
        copy[name] = changed(copy.get(name) or {}, rest, value)
    elif value is None:
        copy.pop(name, None)
    else:
        copy[name] = value
    return copy


def refusal(answer: httpx.Response) -> tuple[int, str, str, list[tuple[str, str]]]:
    """Status, target, message and findings of an error."""
    error = answer.json()["error"]
    assert error["code"].startswith(str(answer.status_code))
    found = [(item["target"], item["message"]) for item in error["details"]]
    assert not found or error["message"] == found[0][1]
    return answer.status_code, error["target"], error["message"], found
