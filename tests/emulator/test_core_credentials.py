"""Credentials, agreement of workspaces, account states: every operation in its own words."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from moengage_emulator import ApiKey, Workspace
from tests.emulator.kit import BODIES, KEY, OTHER, PATHS, SCOPED_KEY, WORKSPACE, Raw, basic

AUTH = "Authentication required"
MISMATCH = "App Secret key mismatch. Please login to the dashboard to verify key"
OTHER_KEY = (
    "Password (APP_KEY) doesn't match the one available on the dashboard. "
    "Kindly ensure the same APP_KEY available on the dashboard is used."
)
PLAIN = (
    "data_track_user",
    "data_export_users",
    "data_track_event",
    "data_track_device",
    "data_manage_devices",
    "data_import_bulk",
    "data_delete_user",
    "data_test_connection",
)
IMPORT_HOST = ("data_trigger_file_import", "data_get_file_import_status", "data_list_file_import_runs")
PER_ADDRESS = tuple(name for name, (_, path) in PATHS.items() if "{ws}" in path and "install" not in name)


def coded(text: str) -> str:
    return "Basic " + base64.b64encode(text.encode()).decode()


# header -> type and message in the error table of "Data APIs"
HEADERS: dict[str, tuple[str | None, str, str]] = {
    "no header": (None, "Authentication Required", "Authentication Header Required"),
    "empty header": ("", AUTH, "No identity information found"),
    "bad base64": ("Basic ?", AUTH, "Invalid identity information found"),
    "bad utf-8": ("Basic /////w==", AUTH, "Invalid identity information found"),
    "no colon": (coded("ACME"), AUTH, "Invalid identity information found"),
    "other scheme": ("Bearer abc", AUTH, "Invalid identity information found"),
    "no user name": (coded(":key"), AUTH, "APP_KEY missing in the authentication header"),
    "no password": (coded("ACME:"), AUTH, "APP_SECRET missing in the authentication header"),
    "unknown workspace": (coded("NOBODY:key"), AUTH, "Invalid APP_ID used in Authentication Header"),
    "wrong key": (coded("ACME:wrong"), AUTH, MISMATCH),
    "key of another kind": (coded(f"ACME:{SCOPED_KEY}"), AUTH, MISMATCH),
}


@pytest.mark.parametrize("case", HEADERS)
@pytest.mark.parametrize("operation", PLAIN)
def test_wrong_credentials(api: Raw, operation: str, case: str) -> None:
    header, kind, message = HEADERS[case]
    if case == "no header" and operation not in ("data_delete_user", "data_test_connection"):
        kind = AUTH  # the reference pages spell the type with a small r
    if case == "no header" and operation == "data_import_bulk":
        kind = AUTH
    response = api.send(operation, headers={"authorization": header})
    assert response.status_code == 401
    assert response.headers["www-authenticate"].startswith("Basic ")
    error = response.json()["error"]
    assert (error["type"], error["message"]) == (kind, message)


@pytest.mark.parametrize(
    ("case", "message"),
    [
        ("no header", "Authorization details are missing"),
        ("empty header", "Authorization details are missing"),
        ("other scheme", "Invalid authorization used. MoEngage only supports 'Basic Auth' authorization."),
        ("no user name", "Username (APP_KEY) is missing in the Basic Auth authorization."),
        ("no password", "Password (APP_SECRET) is missing in the Basic Auth authorization."),
        ("wrong key", MISMATCH),
        ("key of another kind", OTHER_KEY),
        ("bad base64", "Invalid identity information found"),
    ],
)
def test_merge_has_words_of_its_own(api: Raw, case: str, message: str) -> None:
    header = HEADERS[case][0]
    assert api.refused("data_merge_users", headers={"authorization": header}) == (401, AUTH, message, None)


@pytest.mark.parametrize("case", HEADERS)
@pytest.mark.parametrize("operation", IMPORT_HOST)
def test_import_host_credentials(api: Raw, operation: str, case: str) -> None:
    response = api.send(operation, headers={"authorization": HEADERS[case][0]})
    assert (response.status_code, response.json()) == (
        401,
        {"title": "AuthenticationInvalid", "description": OTHER_KEY},
    )


@pytest.mark.parametrize("operation", IMPORT_HOST)
@pytest.mark.parametrize(
    ("appkey", "title", "description"),
    [
        (None, "HeaderMissing", "MOE-APPKEY is missing in Header"),
        (
            OTHER,
            "HeaderMismatch",
            "MOE_APPKEY doesn't match the Username (APP_KEY) used in Basic Auth authorization",
        ),
    ],
)
def test_import_host_workspace_header(
    api: Raw, operation: str, appkey: str | None, title: str, description: str
) -> None:
    response = api.send(operation, headers={"moe-appkey": appkey})
    assert (response.status_code, response.json()) == (401, {"title": title, "description": description})


def test_connection_test_needs_the_workspace_header(api: Raw) -> None:
    assert api.refused("data_test_connection", headers={"moe-appkey": None})[:3] == (
        401,
        AUTH,
        "MOE-APPKEY is missing in Header",
    )
    assert api.refused("data_test_connection", headers={"moe-appkey": OTHER})[0] == 401


@pytest.mark.parametrize("operation", PER_ADDRESS)
def test_address_names_another_workspace(api: Raw, operation: str) -> None:
    path = PATHS[operation][1].replace("{ws}", OTHER)
    expected = (409, "Authentication Mismatch", "App key mismatch in params and authentication", None)
    if operation == "data_merge_users":
        expected = (409, f"{AUTH}.", "App key mismatch in params and authentication.", None)
    assert api.refused(operation, path=path) == expected


@pytest.mark.parametrize("operation", PER_ADDRESS)
def test_header_names_another_workspace(api: Raw, operation: str) -> None:
    status, kind, message, _ = api.refused(operation, headers={"moe-appkey": OTHER})
    if operation == "data_merge_users":
        text = "MOE_APPKEY doesn't match the Username (APP_KEY) used in Basic Auth authorization."
        assert (status, kind, message) == (401, AUTH, text)
    else:
        assert (status, kind) == (409, "Authentication Mismatch")


@pytest.mark.parametrize("operation", PER_ADDRESS)
def test_workspace_header_is_optional(api: Raw, operation: str) -> None:
    api.ok("data_track_user")
    assert api.send(operation, headers={"moe-appkey": None}).status_code == 200


@pytest.mark.parametrize("operation", PER_ADDRESS)
def test_workspace_without_a_data_key(api: Raw, operation: str) -> None:
    api.emu.workspaces.put(Workspace(WORKSPACE, (ApiKey("scoped", SCOPED_KEY),)))
    message = "App Secret key is not set. Please login to the dashboard to set a key"
    expected = (409, AUTH, message, None)
    if operation == "data_merge_users":
        expected = (409, f"{AUTH}.", f"{message}.", None)
    assert api.refused(operation) == expected


def test_connection_test_of_a_workspace_without_a_key(api: Raw) -> None:
    api.emu.workspaces.put(Workspace(WORKSPACE))
    assert api.refused("data_test_connection")[0] == 401


def test_second_key_of_the_same_kind_works(api: Raw) -> None:
    api.emu.workspaces.put(Workspace(WORKSPACE, (ApiKey("data", "old"), ApiKey("data", "new"))))
    for key in ("old", "new"):
        assert api.send("data_track_user", headers={"authorization": basic(password=key)}).status_code == 200


SUSPENDED = "Your account is suspended. Please contact MoEngage team."
PAUSED = "Your account is temporarily suspended. Please contact MoEngage team."
PAYMENT = "Your account is temporarily suspended due to payment issues."
BLACKLISTED = (400, "Blacklisted", "Your account is blacklisted, Please contact MoEngage.")
INVALID_ID = "given app_id is invalid/blocked"


def states(suspended: Any, paused: Any, blocked: Any) -> dict[str, tuple[int, str, str]]:
    return {
        "suspended": suspended,
        "temporarily_suspended": paused,
        "blocked": blocked,
        "blacklisted": BLACKLISTED,
    }


_SUSPENDED = (403, "Account Suspended", SUSPENDED)
_PAUSED = (403, "Account Temporarily Suspended", PAUSED)
_BLOCKED = (403, "BlockedClient", SUSPENDED)
_DELETE = (403, "InvalidParams", INVALID_ID)
_TABLE = (403, "Account Temporarily Suspended", "Account Temporarily Suspended")
STATES = {
    "data_track_user": states(
        _SUSPENDED,
        (403, "Account Temporarily Suspended", PAYMENT),
        (403, "BlockedClient", "Your account is blocked. Please contact MoEngage team."),
    ),
    "data_export_users": states(_SUSPENDED, _PAUSED, _BLOCKED),
    "data_track_event": states(_SUSPENDED, _PAUSED, _BLOCKED),
    "data_track_device": states(_SUSPENDED, _PAUSED, _BLOCKED),
    "data_import_bulk": states(_SUSPENDED, _PAUSED, _BLOCKED),
    "data_manage_devices": states(_SUSPENDED, (403, "Account Temporarily Suspended", PAYMENT), _BLOCKED),
    "data_delete_user": states(_DELETE, _DELETE, _DELETE),
    "data_test_connection": states((403, "Account Suspended", "Account Suspended"), _TABLE, _BLOCKED),
    "data_merge_users": states(
        (400, "Account Suspended", "Account Suspended."),
        (403, "Account Temporarily Suspended.", "Account Temporarily Suspended."),
        (400, "InvalidParams", INVALID_ID),
    ),
    "gdpr_submit_request": states(_SUSPENDED, _PAUSED, _BLOCKED),
}


@pytest.mark.parametrize("operation", STATES)
@pytest.mark.parametrize("state", ["suspended", "temporarily_suspended", "blocked", "blacklisted"])
def test_account_states(api: Raw, operation: str, state: str) -> None:
    api.emu.configure(WORKSPACE, account=state)
    assert api.refused(operation)[:3] == STATES[operation][state]
    api.emu.configure(WORKSPACE, account="active")
    if operation != "data_delete_user":
        assert api.send(operation).status_code == 200


@pytest.mark.parametrize("operation", IMPORT_HOST)
@pytest.mark.parametrize("state", ["suspended", "temporarily_suspended", "blocked"])
def test_account_states_on_the_import_host(api: Raw, operation: str, state: str) -> None:
    api.emu.configure(WORKSPACE, account=state)
    assert api.send(operation).status_code == 403


def test_install_info_of_a_suspended_account_has_no_body(api: Raw) -> None:
    api.emu.configure(WORKSPACE, account="suspended")
    response = api.send("data_get_install_info")
    assert (response.status_code, response.content) == (403, b"")


@pytest.mark.parametrize("operation", [name for name in PATHS if "install" not in name])
def test_nothing_is_kept_of_a_refused_request(api: Raw, operation: str) -> None:
    api.send(operation, BODIES.get(operation), headers={"authorization": basic(password="wrong")})
    assert api.emu.machine.database.counts() == {}


def test_key_may_hold_colons(api: Raw) -> None:
    assert ":" in KEY
    assert api.send("data_track_user").status_code == 200
