"""Drives push, alerts, live activities, cards and archival of an emulator in process."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx

from moengage_emulator import ApiKey, Clock, Emulator, Settings, Workspace
from moengage_emulator.transport import SyncTransport
from tests.emulator.kit import basic

WORKSPACE, OTHER = "ACME", "GLOBEX"
PUSH_KEY, INFORM_KEY, CAMPAIGNS_KEY, DATA_KEY = "push-key", "inform-key", "campaigns-key", "data-key"
START = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
"""A Monday; 15:00 in India."""

V2, V21 = "/v2/transaction/sendpush", "/v2.1/transaction/sendpush"
ANDROID: dict[str, Any] = {"title": "Gate 7", "message": "Boarding begins at 18:30."}
PUSH: dict[str, Any] = {
    "campaignName": "Gate change",
    "targetPlatform": ["ANDROID"],
    "targetAudience": "All Users",
    "payload": {"ANDROID": ANDROID},
    "campaignDelivery": {"type": "soon"},
}


def to(value: str | list[str], attribute: str = "USER_ATTRIBUTE_UNIQUE_ID", **more: Any) -> dict[str, Any]:
    """The two fields that address users by an attribute."""
    comparison = "in" if isinstance(value, list) else "is"
    users = {"attribute": attribute, "comparisonParameter": comparison, "attributeValue": value} | more
    return {"targetAudience": "User", "targetUserAttributes": users}


def signature(name: str, workspace: str = WORKSPACE, key: str = PUSH_KEY) -> str:
    """What the Push API's callers sign with."""
    return hashlib.sha256(f"{workspace}|{name}|{key}".encode()).hexdigest()


class Desk:
    """Sends requests, and looks into the store."""

    def __init__(self, emulator: Emulator) -> None:
        self.emu = emulator
        self.http = httpx.Client(
            transport=SyncTransport(emulator.asgi, emulator.clock), base_url="http://emulator.invalid"
        )

    def post(
        self,
        path: str,
        body: Any,
        key: str | None = None,
        *,
        header: str = "MOE-APPKEY",
        method: str = "POST",
        headers: Mapping[str, str | None] | None = None,
    ) -> httpx.Response:
        """Send JSON with the Basic credentials of `key`, and the workspace in `header`."""
        given: dict[str, str | None] = {"authorization": basic(WORKSPACE, key) if key else None}
        given |= {header: WORKSPACE, "content-type": "application/json", **(headers or {})}
        sent = {name: value for name, value in given.items() if value is not None}
        request = self.http.build_request(method, path, headers=sent, json=body)
        if "content-type" not in sent:
            del request.headers["content-type"]
        return self.http.send(request)

    def push(self, *, signed: str | None = None, key: str = PUSH_KEY, **changes: Any) -> httpx.Response:
        """A push through version 2; a change of None takes a field away."""
        body = {"appId": WORKSPACE, **PUSH, **changes}
        body = {name: value for name, value in body.items() if value is not None}
        wanted = signature(str(body.get("campaignName")), str(body.get("appId")), key)
        body.setdefault("signature", wanted if signed is None else signed)
        return self.post(V2, body, headers={"MOE-APPKEY": None})

    def push_v21(self, *, headers: Mapping[str, str | None] | None = None, **changes: Any) -> httpx.Response:
        """The same through version 2.1."""
        body = {**PUSH, **changes}
        body = {name: value for name, value in body.items() if value is not None}
        given = {
            "MOE-APPKEY": None,
            "X-MOE-APPKEY": WORKSPACE,
            "X-MOE-PushAPI-Signature": signature(str(body.get("campaignName"))),
            "X-MOE-Query-Type": str(body.get("targetAudience", "all users")).lower(),
            **(headers or {}),
        }
        return self.post(V21, body, headers=given)

    def pushed(self, **changes: Any) -> dict[str, Any]:
        """A push that is accepted."""
        answer = self.push(**changes).json()
        assert answer["status"] == "Success", answer
        return dict(answer)

    def refused(self, response: httpx.Response) -> str:
        """The text of a Fail."""
        answer = response.json()
        assert (response.status_code, answer["status"], answer["requestId"]) == (200, "Fail", "")
        assert answer.keys() == {"status", "Error_Message", "responseId", "requestId"}
        return str(answer["Error_Message"])

    def user(
        self, customer_id: str, devices: Sequence[tuple[str, str]] = (), **attributes: Any
    ) -> dict[str, Any]:
        """Make a user through the Data API, with devices as (platform, token)."""
        body = {"type": "customer", "customer_id": customer_id, "attributes": attributes or {"name": "x"}}
        assert self.post(f"/v1/customer/{WORKSPACE}", body, DATA_KEY).is_success
        for platform, token in devices:
            device = {
                "type": "device",
                "customer_id": customer_id,
                "device_id": f"device-{token}",
                "attributes": {"platform": platform, "push_id": token},
            }
            assert self.post(f"/v1/device/{WORKSPACE}", device, DATA_KEY).is_success
        return next(item for item in self.documents("users") if item["customer_id"] == customer_id)

    def put(self, collection: str, document: Mapping[str, Any]) -> None:
        """Plant a document under its id."""
        self.emu.store().collection(collection).put(document["id"], document)

    def documents(self, collection: str) -> list[dict[str, Any]]:
        """What the workspace holds in a collection."""
        return list(self.emu.store().collection(collection).all())

    def sent(self) -> list[tuple[str, str]]:
        """User and address of every message, in order."""
        self.emu.settle()
        return [(item["user"], item["to"]) for item in self.documents("outbox")]


@contextmanager
def desk(settings: Mapping[str, Any] | None = None, **options: Any) -> Iterator[Desk]:
    """A desk of its own with a frozen clock, whose every answer is compared with the document."""
    keys = {"push": PUSH_KEY, "inform": INFORM_KEY, "campaigns": CAMPAIGNS_KEY, "data": DATA_KEY}
    own = tuple(ApiKey(kind, secret) for kind, secret in keys.items())
    emulator = Emulator(
        workspaces=[
            Workspace(WORKSPACE, own, Settings().changed(settings or {})),
            Workspace(OTHER, (ApiKey("push", "other"), ApiKey("data", "other"))),
        ],
        clock=Clock(START, frozen=True),
        validate_responses=True,
        **options,
    )
    try:
        made = Desk(emulator)
        with made.http:
            yield made
        assert emulator.errors == []
    finally:
        emulator.close()
