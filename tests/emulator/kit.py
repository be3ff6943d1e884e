"""A raw client of an in-process emulator: sends exactly what a test says, valid or not."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx

from moengage_emulator import ApiKey, Clock, Emulator, Settings, Workspace
from moengage_emulator.transport import SyncTransport

WORKSPACE = "ACME"
OTHER = "GLOBEX"
KEY = "ke:y"
SCOPED_KEY = "scoped-key"
START = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)

# Where each operation lives; `{ws}` is the workspace id.
PATHS: dict[str, tuple[str, str]] = {
    "data_track_user": ("POST", "/v1/customer/{ws}"),
    "data_export_users": ("POST", "/v1/customers/export?app_id={ws}"),
    "data_merge_users": ("POST", "/v1/customer/merge?app_id={ws}"),
    "data_delete_user": ("POST", "/v1/customer/delete?app_id={ws}"),
    "data_track_event": ("POST", "/v1/event/{ws}"),
    "data_track_device": ("POST", "/v1/device/{ws}"),
    "data_manage_devices": ("POST", "/v1/devices/manage?app_id={ws}"),
    "data_import_bulk": ("POST", "/v1/transition/{ws}"),
    "data_get_install_info": ("GET", "/v1/installInfo?appId={ws}&appAttributionKey=attribution-key&src=acme"),
    "data_test_connection": ("POST", "/v1/integrations/authentication"),
    "data_trigger_file_import": ("POST", "/v1.0/data/fileimports/trigger/imp-1"),
    "data_get_file_import_status": ("POST", "/v1.0/data/fileimports/import/status"),
    "data_list_file_import_runs": ("POST", "/v1.0/data/fileimports/import/run/history"),
    "gdpr_submit_request": ("POST", "/v1/opengdpr_requests/{ws}"),
}

BODIES: dict[str, Any] = {
    "data_track_user": {"type": "customer", "customer_id": "ada-1", "attributes": {"name": "Ada"}},
    "data_export_users": {
        "data": {"identifiers": [{"identifier_type": "customer_id", "identifier": "ada-1"}]}
    },
    "data_merge_users": {"merge_data": [{"merged_user": "ada-old", "retained_user": "ada-1"}]},
    "data_delete_user": {"identity_type": "customer_id", "identity_value": "ada-1"},
    "data_track_event": {"type": "event", "customer_id": "ada-1", "actions": [{"action": "Ride Booked"}]},
    "data_track_device": {
        "type": "device",
        "customer_id": "ada-1",
        "device_id": "tablet-1",
        "attributes": {"platform": "ANDROID", "push_id": "token-1"},
    },
    "data_manage_devices": {
        "user_identifier_type": "customer_id",
        "user_identifier_value": "ada-1",
        "action_type": "block",
    },
    "data_import_bulk": {"type": "transition", "elements": [{"type": "customer", "customer_id": "ada-1"}]},
    "data_test_connection": {"app_id": WORKSPACE, "app_secret": KEY, "source": "tests", "region": "01"},
    "data_get_file_import_status": {},
    "data_list_file_import_runs": {"import_id": "imp-1"},
    "gdpr_submit_request": {
        "request_type": "erasure",
        "submitted_time": "2026-03-01T09:30:00Z",
        "identities": [{"identity_type": "ID", "identity_value": "ada-1"}],
        "api_version": "1.0",
    },
}


def basic(username: str = WORKSPACE, password: str = KEY) -> str:
    """An Authorization header."""
    return "Basic " + base64.b64encode(f"{username}:{password}".encode()).decode()


def workspace(settings: Mapping[str, Any] | None = None) -> Workspace:
    """The workspace of most tests, with a key of each kind."""
    keys = (ApiKey("data", KEY), ApiKey("scoped", SCOPED_KEY, frozenset({"campaigns:create_manage"})))
    return Workspace(WORKSPACE, keys, Settings().changed(settings or {}))


class Raw:
    """Sends requests by operation, with every part replaceable."""

    def __init__(self, emu: Emulator) -> None:
        self.emu = emu
        self.http = httpx.Client(
            transport=SyncTransport(emu.asgi, emu.clock), base_url="http://emulator.invalid"
        )

    def send(
        self,
        operation: str,
        body: Any = None,
        *,
        headers: Mapping[str, str | None] | None = None,
        content: bytes | None = None,
        method: str | None = None,
        path: str | None = None,
    ) -> httpx.Response:
        """Send the operation's sample request, with parts replaced; a header of None is left out."""
        own_method, own_path = PATHS[operation]
        sent: dict[str, str | None] = {"authorization": basic(), "moe-appkey": WORKSPACE}
        if operation == "data_get_install_info":
            sent = {}
        if body is None and content is None:
            body = BODIES.get(operation)
        if body is not None or content is not None:
            sent["content-type"] = "application/json"
        sent |= {name.lower(): value for name, value in (headers or {}).items()}
        url = (own_path if path is None else path).replace("{ws}", WORKSPACE)
        given = {name: value for name, value in sent.items() if value is not None}
        if content is not None:
            return self.http.request(method or own_method, url, headers=given, content=content)
        if body is None:
            return self.http.request(method or own_method, url, headers=given)
        request = self.http.build_request(method or own_method, url, headers=given, json=body)
        if "content-type" not in given:
            del request.headers["content-type"]
        return self.http.send(request)

    def ok(self, operation: str, body: Any = None) -> Any:
        """Send and expect a 200; its body."""
        response = self.send(operation, body)
        assert response.status_code == 200, response.text
        return response.json()

    def refused(self, operation: str, body: Any = None, **parts: Any) -> tuple[int, str, str, str | None]:
        """Send and expect a refusal in the standard shape: status, type, message, attribute."""
        response = self.send(operation, body, **parts)
        error = response.json()["error"]
        assert response.json()["status"] == "fail"
        assert len(error["request_id"]) == 8
        return response.status_code, error["type"], error["message"], error.get("attribute")

    def documents(self, collection: str) -> list[dict[str, Any]]:
        """What the workspace holds in a collection."""
        return list(self.emu.store(WORKSPACE).collection(collection).all())

    def dropped(self) -> list[str]:
        """Why things were dropped, in order."""
        return [item["reason"] for item in self.documents("dropped")]

    def user(self, customer_id: str = "ada-1") -> dict[str, Any]:
        """The stored user with this customer_id."""
        return next(item for item in self.documents("users") if item["customer_id"] == customer_id)


@contextmanager
def raw(settings: Mapping[str, Any] | None = None, **options: Any) -> Iterator[Raw]:
    """A raw client of a fresh emulator with a frozen clock, which must end without an inner error."""
    given: dict[str, Any] = {
        "workspaces": [workspace(settings), Workspace(OTHER, (ApiKey("data", "other"),))],
        "clock": Clock(START, frozen=True),
        "validate_responses": True,
        **options,
    }
    emu = Emulator(**given)
    try:
        client = Raw(emu)
        with client.http:
            yield client
        assert emu.errors == []
    finally:
        emu.close()
