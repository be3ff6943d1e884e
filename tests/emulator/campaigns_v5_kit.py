"""Drives the campaigns of an emulator in process, and holds the campaigns that the tests start from."""

from __future__ import annotations

import itertools
import uuid
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

import httpx

from moengage_emulator.clock import Clock
from moengage_emulator.emulator import DEFAULT_KEY, DEFAULT_WORKSPACE, Emulator
from moengage_emulator.transport import SyncTransport
from moengage_emulator.workspaces import ApiKey, Settings, Workspace

START = datetime(2031, 5, 1, 9, 0, tzinfo=UTC)

BASIC: dict[str, Any] = {
    "template_type": "BASIC",
    "basic_details": {"title": "New teas", "message": "Three of them"},
}
WEB_PUSH = {"content": {"push": {"web": BASIC}}}
PUSH: dict[str, Any] = {
    "channel": "PUSH",
    "campaign_delivery_type": "ONE_TIME",
    "created_by": "ida@kiosk.example",
    "basic_details": {"name": "Spring teas", "platforms": ["WEB"], "tags": ["spring"], "team": "Growth"},
    "campaign_content": WEB_PUSH,
    "scheduling_details": {"delivery_type": "ASAP"},
}
LETTER = {
    "subject": "Teas",
    "sender_name": "Kiosk",
    "from_address": "letters@kiosk.example",
    "html_content": "<p>Hello {{user.first_name}}</p>",
}
EMAIL: dict[str, Any] = {
    "channel": "EMAIL",
    "campaign_delivery_type": "ONE_TIME",
    "created_by": "ida@kiosk.example",
    "basic_details": {
        "name": "Letter",
        "content_type": "PROMOTIONAL",
        "subscription_category": "News",
        "user_attribute_identifier": "Email (Standard)",
    },
    "connector": {"connector_type": "SENDGRID", "connector_name": "Main"},
    "campaign_content": {"content": {"email": LETTER}},
    "scheduling_details": {"delivery_type": "ASAP"},
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
    "delivery_controls": {"bypass_dnd": True},
}
PERIODIC: dict[str, Any] = {
    **PUSH,
    "campaign_delivery_type": "PERIODIC",
    "scheduling_details": {
        "delivery_type": "AT_FIXED_TIME",
        "start_time": "2031-05-02T10:00:00",
        "timezone": "UTC",
        "periodic_details": {"sending_frequency": "DAILY", "repeat_frequency": 1, "no_of_occurences": 3},
    },
}
TOMORROW = {"delivery_type": "AT_FIXED_TIME", "start_time": "2031-05-02T10:00:00", "timezone": "UTC"}
PUBLISH = {"status": "PUBLISH"}
FAILED = (400, "VALIDATION_FAILED", "One or more fields failed validation.")

Detail = tuple[str, str]
"""Target and message of a finding."""
Rule = tuple[str, dict[str, Any], str, Any, Any, list[Detail]]
"""Name, campaign, component, its faulty value, its sound value, the findings about the faulty one."""


class Api:
    """An emulator with its clock stopped at START, and a plain HTTP client for its campaigns."""

    def __init__(self, *, scopes: frozenset[str] | None = None, limits: Any = "off", **settings: Any) -> None:
        facts = {"versioning": False, "audience_limit_enabled": False, **settings}
        keys = (ApiKey("scoped", DEFAULT_KEY, scopes), ApiKey("data", "data-key"))
        workspace = Workspace(DEFAULT_WORKSPACE, keys, Settings().changed(facts))
        self.clock = Clock(START, frozen=True)
        self.emulator = Emulator(
            workspaces=[workspace], clock=self.clock, limits=limits, validate_responses=True
        )
        self.store = self.emulator.store()
        self._http = httpx.Client(
            transport=SyncTransport(self.emulator.asgi, self.clock),
            base_url="http://emulator.invalid",
            auth=(DEFAULT_WORKSPACE, DEFAULT_KEY),
        )
        self._numbers = itertools.count(1)

    def send(
        self,
        method: str,
        path: str,
        body: Any = None,
        *,
        headers: Mapping[str, str | None] | None = None,
        **more: Any,
    ) -> httpx.Response:
        """One request under /v5 with a new request id and idempotency key; a header of None is left out."""
        number = next(self._numbers)
        given: dict[str, str | None] = {
            "X-MOE-Request-Id": f"r{number}",
            "Idempotency-Key": str(uuid.UUID(int=number, version=4)),
            **(headers or {}),
        }
        if body is not None:
            more["json"] = body
        sent = {name: value for name, value in given.items() if value is not None}
        return self._http.request(method, f"/v5/{path}", headers=sent, **more)

    def data(self, path: str, body: Any) -> httpx.Response:
        """A request of the Data API, for the users and devices that campaigns go to."""
        return self._http.post(f"/v1/{path}", json=body, auth=(DEFAULT_WORKSPACE, "data-key"))

    def create(self, campaign: dict[str, Any], **more: Any) -> str:
        """Create a draft and return its id."""
        answer = self.send("POST", "campaigns", campaign, **more)
        assert answer.status_code == 201, answer.text
        return str(answer.json()["data"]["id"])

    def patch(self, campaign_id: str, body: Any, **more: Any) -> httpx.Response:
        return self.send("PATCH", f"campaigns/{campaign_id}", body, **more)

    def launch(self, campaign: dict[str, Any]) -> str:
        """Create and publish a campaign and return its id."""
        campaign_id = self.create(campaign)
        answer = self.patch(campaign_id, PUBLISH)
        assert answer.status_code == 200, answer.text
        return campaign_id

    def get(self, campaign_id: str) -> dict[str, Any]:
        answer = self.send("GET", f"campaigns/{campaign_id}")
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()["data"]
        return found

    def status(self, campaign_id: str) -> str:
        return str(self.get(campaign_id)["status"])

    def act(self, campaign_id: str, action: str, method: str = "PATCH") -> httpx.Response:
        return self.send(method, f"campaigns/{campaign_id}/status", {"action": action})

    def search(self, operation: str = "search", **body: Any) -> list[dict[str, Any]]:
        """The rows of a first page of search or meta."""
        answer = self.send("POST", f"campaigns/{operation}", {"limit": 15, "page": 1, **body})
        assert answer.status_code == 200, answer.text
        rows: list[dict[str, Any]] = answer.json()["data"]["campaigns"]
        return rows


def error(answer: httpx.Response) -> tuple[int, str, str]:
    """Status, code and message of an error."""
    found = answer.json()["error"]
    return answer.status_code, found["code"], found["message"]


def details(answer: httpx.Response) -> list[tuple[str, str]]:
    """Targets and messages of an error's details."""
    return [(item["target"], item["message"]) for item in answer.json()["error"]["details"]]


def changed(campaign: dict[str, Any], **components: Any) -> dict[str, Any]:
    """A campaign with some top-level fields replaced; a field of None is left out."""
    return {name: value for name, value in {**campaign, **components}.items() if value is not None}


def missing(path: str) -> Detail:
    """The finding about a field that is not there."""
    return path, f"{path.rpartition('.')[2]} value is required."


def check_rule(row: Rule) -> None:
    """Create refuses the component with its fault, and takes it without."""
    _, campaign, component, faulty, sound, found = row
    api = Api(audience_limit_enabled=True)
    answer = api.send("POST", "campaigns", changed(campaign, **{component: faulty}))
    assert error(answer) == FAILED
    assert details(answer) == found
    api.create(changed(campaign, **{component: sound}))
