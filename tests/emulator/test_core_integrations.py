"""What Segment's destination sends is filed by the Data API."""

from __future__ import annotations

import json
from typing import Any

import pytest

from tests.emulator.kit import KEY, WORKSPACE, Raw, basic, raw

TRACK = {
    "type": "track",
    "user_id": "rider-4711",
    "anonymous_id": "a1",
    "event": "Ride Booked",
    "context": {"app": {"version": "4.2"}, "os": {}, "library": {"version": "2.11.1"}},
    "properties": {"city": "Pune"},
    "timestamp": "2026-03-01T08:00:00Z",
    "update_existing_only": False,
}
IDENTIFY = {"type": "identify", "user_id": "rider-4711", "traits": {"name": "Ada"}, "context": {}}


def send(api: Raw, body: Any, *, method: str = "POST", path: str = "", workspace: str = WORKSPACE) -> Any:
    return api.http.request(
        method,
        f"/v1/integrations/segment{path}",
        params={"appId": workspace},
        content=body if isinstance(body, bytes) else json.dumps(body),
        headers={"authorization": basic(WORKSPACE, KEY), "content-type": "application/json"},
    )


@pytest.mark.parametrize(
    ("change", "customer_id", "version"),
    [
        ({}, "rider-4711", "4.2"),
        ({"user_id": None}, "a1", "4.2"),
        ({"context": None}, "rider-4711", None),
        ({"context": {"app": {}}}, "rider-4711", None),
    ],
)
def test_a_track_is_an_event(change: dict[str, Any], customer_id: str, version: str | None) -> None:
    with raw() as api:
        assert send(api, TRACK | change).status_code == 200
        [event] = api.emu.store().collection("events").all()
        assert (event["customer_id"], event["name"]) == (customer_id, "Ride Booked")
        assert event["attributes"] == {"city": "Pune"}
        assert event.get("app_version") == version
        [entry] = api.emu.log.entries()
        assert (entry.path, entry.operation) == ("/v1/integrations/segment", "data_track_event")


@pytest.mark.parametrize("kind", ["identify", "track"])
def test_traits_are_a_profile(kind: str) -> None:
    with raw() as api:
        assert send(api, IDENTIFY | {"type": kind}).status_code == 200
        [user] = api.emu.store().collection("users").all()
        assert user["customer_id"] == "rider-4711"
        assert user["attributes"]["name"] == "Ada"


def test_users_who_are_unknown_may_be_left_out() -> None:
    with raw() as api:
        send(api, IDENTIFY | {"update_existing_only": True})
        assert api.emu.store().collection("users").count() == 0


@pytest.mark.parametrize(
    ("body", "workspace", "status"),
    [
        (b"{", WORKSPACE, 400),
        (b"[]", WORKSPACE, 400),
        (TRACK | {"event": None}, WORKSPACE, 400),
        (TRACK | {"user_id": None, "anonymous_id": None}, WORKSPACE, 400),
        (TRACK, "ELSEWHERE", 409),
    ],
)
def test_what_the_data_api_refuses_is_refused(body: Any, workspace: str, status: int) -> None:
    with raw() as api:
        assert send(api, body, workspace=workspace).status_code == status
        assert api.emu.store().collection("events").count() == 0


@pytest.mark.parametrize(
    ("authorization", "workspace", "status"),
    [
        (basic(WORKSPACE, KEY), WORKSPACE, 200),
        (basic(WORKSPACE, "wrong"), WORKSPACE, 401),
        (basic(WORKSPACE, KEY), "ELSEWHERE", 401),
        ("Basic !", WORKSPACE, 401),
        ("", WORKSPACE, 401),
    ],
)
def test_credentials_can_be_tried(authorization: str, workspace: str, status: int) -> None:
    with raw() as api:
        response = api.http.get(
            "/v1/integrations/segment/auth",
            params={"appId": workspace},
            headers={"authorization": authorization},
        )
        assert response.status_code == status, response.text


@pytest.mark.parametrize(("method", "path"), [("GET", ""), ("POST", "/auth"), ("POST", "/other")])
def test_nothing_else_is_there(method: str, path: str) -> None:
    with raw() as api:
        assert send(api, TRACK, method=method, path=path).status_code == 404
