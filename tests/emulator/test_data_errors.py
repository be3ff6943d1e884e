"""Every fault in every operation of the Data API: documented statuses, declared shapes, exact words."""

from __future__ import annotations

import json
from typing import Any

import pytest

from moengage_emulator import Clock, FaultRule
from moengage_emulator.document import Document
from moengage_emulator.families import load_families
from moengage_emulator.handling import FAULT_KINDS, CallContext, Fault, FaultKind, Problem, envelope_of
from moengage_emulator.ids import Ids
from moengage_emulator.selfcheck import SelfCheck
from tests.emulator.kit import PATHS, Raw

SERVER = "An unexpected error was encountered while processing this request. Please contact MoEngage Team"
SLOW = "Rate limits for customers exceeded. Please Try After Some Time"
EXCEEDED = ("RateLimitError", "Rate limit exceeded")
TOO_FAST = ("Rate Limits Exceeded", SLOW)
INTERNAL = ("ServerError", "Internal Server Error")
TABLE = ("Rate Limit Exceeded", "Rate Limits for User / Event exceeded")

# operation -> words of 429 and of 500
WORDS: dict[str, tuple[tuple[str, str], tuple[str, str]]] = {
    "data_track_user": (EXCEEDED, INTERNAL),
    "data_export_users": (EXCEEDED, INTERNAL),
    "data_merge_users": (EXCEEDED, ("ServerError", SERVER)),
    "data_track_event": (TOO_FAST, ("ServerError", SERVER)),
    "data_track_device": (TOO_FAST, ("ServerError", SERVER)),
    "data_manage_devices": (TOO_FAST, ("Server Error", SERVER)),
    "data_import_bulk": (TOO_FAST, ("ServerError", SERVER)),
    "data_test_connection": (TABLE, ("Server Error", "Any other exception")),
    "gdpr_submit_request": (TOO_FAST, ("Server Error", SERVER)),
}


@pytest.mark.parametrize("operation", WORDS)
def test_words_of_rate_limits_and_server_faults(api: Raw, operation: str) -> None:
    for status, words in zip((429, 500), WORDS[operation], strict=True):
        api.emu.faults.add(FaultRule(operation, status=status))
        assert api.refused(operation)[:3] == (status, *words)


@pytest.mark.parametrize(
    ("operation", "status", "answer"),
    [
        (
            "data_delete_user",
            429,
            {
                "status": "fail",
                "title": "Rate limit exceeded",
                "description": "Exceeded rate limit for this url",
            },
        ),
        (
            "data_delete_user",
            500,
            {"status": "fail", "title": "Internal Error", "description": "Please contact the MoEngage team."},
        ),
        ("data_trigger_file_import", 404, {"status": "fail", "message": "Resource not found"}),
        ("data_list_file_import_runs", 404, {"status": "fail", "data": "Resource not found."}),
    ],
)
def test_other_shapes(api: Raw, operation: str, status: int, answer: dict[str, Any]) -> None:
    api.emu.faults.add(FaultRule(operation, status=status))
    assert api.send(operation).json() == answer


@pytest.mark.parametrize("status", [429, 500])
def test_install_reports_have_no_error_bodies(api: Raw, status: int) -> None:
    api.emu.faults.add(FaultRule("data_get_install_info", status=status))
    response = api.send("data_get_install_info")
    assert (response.status_code, response.content) == (status, b"")


# Faults that cannot happen to an operation: it has no body, no credentials, no address to disagree with.
BODILESS: set[FaultKind] = {
    "too_large",
    "content_type_missing",
    "media_type",
    "empty_body",
    "malformed_json",
    "body_not_object",
}
CREDENTIALS: set[FaultKind] = {
    "no_credentials",
    "unreadable_credentials",
    "no_username",
    "no_password",
    "unknown_workspace",
    "wrong_key",
    "key_not_set",
    "key_of_other_tile",
    "header_mismatch",
    "header_missing",
    "workspace_mismatch",
    "missing_scope",
}
NEVER: dict[str, set[FaultKind]] = {
    "data_get_install_info": BODILESS | CREDENTIALS,
    "data_trigger_file_import": BODILESS | {"workspace_mismatch", "rate_limited"},
    "data_get_file_import_status": {"workspace_mismatch"},
    "data_list_file_import_runs": {"workspace_mismatch"},
    "data_test_connection": {"workspace_mismatch"},
}


POSSIBLE = [
    (operation, kind)
    for operation in PATHS
    for kind in FAULT_KINDS
    if kind not in NEVER.get(operation, set()) and not kind.startswith("idempotency")
]


@pytest.mark.parametrize(("operation", "kind"), POSSIBLE)
def test_every_fault_has_a_declared_answer(operation: str, kind: FaultKind) -> None:
    load_families()
    document = Document.load()
    described = document.operations[operation]
    field = "src" if operation == "data_get_install_info" else "customer_id"
    problems = (Problem((field,), "missing", "is not found in the payload"),) if kind == "invalid" else ()
    details: dict[FaultKind, dict[str, Any]] = {
        "header_missing": {"name": "MOE-APPKEY"},
        "invalid": {"in": "query" if operation == "data_get_install_info" else "body"},
    }
    fault = Fault(kind, problems, 1 if kind == "rate_limited" else None, details.get(kind, {}))
    context = CallContext(described, "/", Clock(), Ids())
    answer = envelope_of(described.family).fault(fault, context)
    assert answer.status < 500 or kind == "server_error"
    content = b"" if answer.body is None else json.dumps(answer.body).encode()
    assert SelfCheck(document).finding(described, answer.status, content) is None
