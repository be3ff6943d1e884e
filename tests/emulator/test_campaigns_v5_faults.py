"""How faults found before any handler are worded for campaigns."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator.clock import Clock
from moengage_emulator.document import Document
from moengage_emulator.families.campaigns_v5.envelope import CampaignsEnvelope
from moengage_emulator.handling import FAULT_KINDS, CallContext, Fault, FaultKind
from moengage_emulator.ids import Ids
from tests.emulator.campaigns_v5_kit import FAILED, PUSH, Api, details, error

DOCUMENT = Document.load()
UNAUTHORIZED = (401, "UNAUTHORIZED", "Invalid or missing credentials.")
WORDED: dict[str, tuple[int, str, str]] = {
    "route_not_found": (404, "NOT_FOUND", "Resource not found."),
    "method_not_allowed": (405, "BAD_REQUEST", "Method not allowed."),
    **dict.fromkeys(
        (
            "no_credentials",
            "unreadable_credentials",
            "no_username",
            "no_password",
            "unknown_workspace",
            "wrong_key",
            "key_not_set",
            "key_of_other_tile",
            "workspace_mismatch",
            "header_mismatch",
        ),
        UNAUTHORIZED,
    ),
    **dict.fromkeys(
        (
            "header_missing",
            "empty_body",
            "malformed_json",
            "body_not_object",
            "invalid",
            "idempotency_key_missing",
            "idempotency_key_malformed",
        ),
        FAILED,
    ),
    "missing_scope": (403, "FORBIDDEN", "Caller does not have permission to perform this operation."),
    "suspended": (403, "FORBIDDEN", "The account is suspended."),
    "temporarily_suspended": (403, "FORBIDDEN", "The account is temporarily suspended."),
    "blocked": (403, "FORBIDDEN", "The account is blocked."),
    "blacklisted": (403, "FORBIDDEN", "The account is blocked."),
    "too_large": (413, "BAD_REQUEST", "Request body is too large."),
    "content_type_missing": (415, "BAD_REQUEST", "Content-Type must be application/json."),
    "media_type": (415, "BAD_REQUEST", "Content-Type must be application/json."),
    "rate_limited": (429, "RATE_LIMITED", "Rate limit exceeded for app key."),
    "idempotency_key_reused": (409, "BAD_REQUEST", "Idempotency-Key reused with a different request body."),
    "idempotency_key_in_progress": (
        409,
        "BAD_REQUEST",
        "Idempotency-Key reused with a different request body.",
    ),
    "server_error": (500, "INTERNAL_ERROR", "Internal server error."),
}


def worded(fault: Fault, operation: str = "campaigns_v5_create", **more: Any) -> Any:
    clock = Clock(datetime(2031, 5, 1, tzinfo=UTC), frozen=True)
    return CampaignsEnvelope().fault(
        fault, CallContext(DOCUMENT.operations[operation], "/", clock, Ids(), **more)
    )


@pytest.mark.parametrize("kind", FAULT_KINDS)
def test_every_fault_has_its_words(kind: FaultKind) -> None:
    answer = worded(Fault(kind, retry_after=60), headers={"x-moe-request-id": "r9"})
    found = answer.body["error"]
    assert (answer.status, found["code"], found["message"]) == WORDED[kind]
    assert answer.body["response_id"] == found["request_id"] == "r9"
    assert isinstance(found["details"], list)


def test_update_has_words_of_its_own() -> None:
    scope = worded(Fault("missing_scope"), "campaigns_v5_update")
    assert scope.body["error"]["message"] == "Caller does not have permission to update this campaign."
    limited = worded(Fault("rate_limited", retry_after=60), "campaigns_v5_update")
    assert limited.body["error"]["message"] == "Rate limit exceeded. Retry after 60 seconds."
    assert limited.headers["Retry-After"] == "60"


def test_a_missing_header_is_named() -> None:
    for name, target in (("X-MOE-Request-Id", "request_id"), ("X-Other", "X-Other")):
        answer = worded(Fault("header_missing", detail={"name": name}))
        assert answer.body["error"]["details"] == [{"target": target, "message": f"{target} is required."}]
        assert answer.body["error"]["request_id"] == ""


def test_the_body_lends_its_request_id() -> None:
    assert worded(Fault("server_error"), body={"request_id": "b1"}).body["response_id"] == "b1"
    assert worded(Fault("server_error"), body={"request_id": 5}).body["response_id"] == ""


SEARCH = {"limit": 1, "page": 1}
REQUESTS: list[tuple[str, str, str, dict[str, Any], tuple[int, str, str], list[tuple[str, str]]]] = [
    (
        "no key",
        "POST",
        "campaigns",
        {"headers": {"Idempotency-Key": None}, "json": PUSH},
        FAILED,
        [("Idempotency-Key", "Idempotency-Key is required.")],
    ),
    (
        "no UUID",
        "POST",
        "campaigns/search",
        {"headers": {"Idempotency-Key": "abc"}, "json": SEARCH},
        FAILED,
        [("Idempotency-Key", "Idempotency-Key must be a UUID of version 4.")],
    ),
    (
        "wrong key",
        "POST",
        "campaigns/meta",
        {"auth": ("EMULATOR", "wrong"), "json": SEARCH},
        UNAUTHORIZED,
        [],
    ),
    ("no credentials", "GET", "campaigns/x", {"auth": lambda request: request}, UNAUTHORIZED, []),
    (
        "another workspace",
        "GET",
        "campaigns/x",
        {"headers": {"X-MOE-Tenant-ID": "OTHER"}},
        UNAUTHORIZED,
        [],
    ),
    ("another app key", "GET", "campaigns/x", {"headers": {"MOE-APPKEY": "OTHER"}}, UNAUTHORIZED, []),
    (
        "no JSON",
        "POST",
        "campaigns",
        {"content": b"{", "headers": {"Content-Type": "application/json"}},
        FAILED,
        [("body", "Request body is not valid JSON.")],
    ),
    (
        "no object",
        "POST",
        "campaigns/test",
        {"content": b"[]", "headers": {"Content-Type": "application/json"}},
        FAILED,
        [("body", "Request body must be a JSON object.")],
    ),
    ("no such method", "DELETE", "campaigns/x", {}, (405, "BAD_REQUEST", "Method not allowed."), []),
]


@pytest.mark.parametrize(
    ("method", "path", "more", "expected", "found"),
    [row[1:] for row in REQUESTS],
    ids=[row[0] for row in REQUESTS],
)
def test_faults_on_the_wire(
    method: str, path: str, more: dict[str, Any], expected: tuple[int, str, str], found: list[tuple[str, str]]
) -> None:
    answer = Api().send(method, path, **more)
    assert error(answer) == expected
    assert details(answer) == found


def test_creations_are_limited_by_the_clock() -> None:
    api = Api(limits="default")
    statuses = [api.send("POST", "campaigns", PUSH).status_code for _ in range(6)]
    assert statuses == [201] * 5 + [429]
    refused = api.send("POST", "campaigns", PUSH)
    assert error(refused) == (429, "RATE_LIMITED", "Rate limit exceeded for app key.")
    api.clock.advance(int(refused.headers["Retry-After"]))
    assert api.send("POST", "campaigns", PUSH).status_code == 201


@pytest.mark.parametrize(
    ("scopes", "method", "path", "body"),
    [
        ({"campaigns:view"}, "POST", "campaigns", PUSH),
        ({"catalog:create_manage"}, "POST", "campaigns/search", SEARCH),
        (set(), "GET", "campaigns/x", None),
    ],
)
def test_keys_need_the_scope_of_the_operation(scopes: set[str], method: str, path: str, body: Any) -> None:
    answer = Api(scopes=frozenset(scopes)).send(method, path, body)
    assert error(answer) == (403, "FORBIDDEN", "Caller does not have permission to perform this operation.")


@pytest.mark.parametrize("scope", ["view", "create_manage", "create_manage_publish"])
def test_a_higher_scope_includes_the_lower_ones(scope: str) -> None:
    answer = Api(scopes=frozenset({f"campaigns:{scope}"})).send("POST", "campaigns/search", SEARCH)
    assert answer.status_code == 200
