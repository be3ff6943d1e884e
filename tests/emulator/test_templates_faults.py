"""How templates and content blocks word what is wrong with caller and request."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator import Clock, FaultRule
from moengage_emulator.document import Document
from moengage_emulator.families.custom_templates.envelope import UNEXPECTED
from moengage_emulator.handling import FAULT_KINDS, CallContext, Fault, FaultKind, envelope_of
from moengage_emulator.ids import Ids
from moengage_emulator.validation import Problem
from tests.emulator.kit import basic
from tests.emulator.statuses.stage import OTHER, stage
from tests.emulator.templates_kit import FAMILIES, INVALID, refused, shelf
from tests.fuzz.seeds import KEY, WORKSPACE

DOCUMENT = Document.load()
OPERATIONS = [f"{family}_{verb}" for family in FAMILIES for verb in ("create", "update", "search")]
V1 = [item for item in DOCUMENT.operations if item.startswith("email_templates_v1_")]
BLOCKS = [item for item in DOCUMENT.operations if item.startswith("content_blocks_")]
# What the machinery finds before it knows the operation.
UNDECLARED = {"route_not_found": 404, "method_not_allowed": 405}

NO_CREDENTIALS: list[Any] = [None, "", "Basic ?", "Bearer x", basic("", KEY), basic(WORKSPACE, "")]
ABSENT = {"title": "Authentication required", "description": "MOE-APPKEY missing in Authentication Header"}


@pytest.mark.parametrize("kind", FAULT_KINDS)
@pytest.mark.parametrize("operation", [*OPERATIONS, *V1, *BLOCKS])
def test_every_fault_has_words_and_a_declared_status(operation: str, kind: FaultKind) -> None:
    described = DOCUMENT.operations[operation]
    context = CallContext(described, "/", Clock(datetime(2031, 5, 1, tzinfo=UTC)), Ids(), body={})
    given = (
        Fault("invalid", (Problem(("field",), "missing", "is not found"),), detail={"in": "body"})
        if kind == "invalid"
        else Fault(kind)
    )
    answer = envelope_of(described.family).fault(given, context)
    assert (answer.status >= 500) is (kind == "server_error")
    if kind == "rate_limited" and operation in BLOCKS:
        # No page states a limit of the content blocks.
        assert answer.status == 400
    elif kind in UNDECLARED:
        assert answer.status == UNDECLARED[kind]
    else:
        assert {str(answer.status), f"{answer.status // 100}XX"} & described.responses.keys()


# ---------------------------------------------------------------- the templates with versions


@pytest.mark.parametrize("header", NO_CREDENTIALS)
@pytest.mark.parametrize("operation", [item for item in OPERATIONS if item != "email_templates_search"])
def test_missing_credentials(operation: str, header: str | None) -> None:
    with stage({}) as made:
        answer = made.send(operation, headers={"authorization": header})
    assert (answer.status_code, answer.json()) == (401, ABSENT)


WRONG = [
    (basic("NOBODY", KEY), {}, "APP_ID"),
    (basic(WORKSPACE, "wrong"), {}, "APP_SECRET_KEY"),
    (basic(WORKSPACE, KEY), {"MOE-APPKEY": OTHER}, "APP_ID"),
]


@pytest.mark.parametrize(("header", "more", "target"), WRONG)
@pytest.mark.parametrize("operation", OPERATIONS)
def test_wrong_credentials(operation: str, header: str, more: dict[str, str], target: str) -> None:
    with stage({}) as made:
        answer = made.send(operation, headers={"authorization": header, **more})
    status = 403 if operation.startswith("sms") else 401
    assert answer.status_code == status
    if status == 401 and operation != "email_templates_search":
        assert answer.json() == ABSENT
        return
    error = answer.json()["error"]
    code = {403: "403 Forbidden", 401: "401 Unauthorized"}[status]
    assert (error["code"], error["message"], len(error["request_id"])) == (code, "Authentication required", 8)
    text = f"Invalid {target} is provided."
    assert error["details"] == [{"code": "InvalidValue", "target": target, "message": text}]


@pytest.mark.parametrize("header", NO_CREDENTIALS)
def test_missing_credentials_on_search_email_templates(header: str | None) -> None:
    with stage({}) as made:
        answer = made.send("email_templates_search", headers={"authorization": header})
    error = answer.json()["error"]
    assert (answer.status_code, error["code"]) == (401, "401 Unauthorized")
    assert error["details"] == [
        {"code": "MissingValue", "target": "MOE-APPKEY", "message": ABSENT["description"]}
    ]


@pytest.mark.parametrize("account", ["suspended", "temporarily_suspended", "blocked", "blacklisted"])
@pytest.mark.parametrize("operation", OPERATIONS)
def test_accounts_that_are_closed(operation: str, account: str) -> None:
    with stage({}) as made:
        made.emulator.configure(account=account)
        answer = made.send(operation)
    text = f"Your account is {account.replace('_', ' ')}. Please contact MoEngage team."
    assert answer.status_code == (403 if operation.startswith("sms") else 401)
    assert text in answer.text


@pytest.mark.parametrize("operation", OPERATIONS)
@pytest.mark.parametrize("content_type", [None, "text/plain"])
def test_media_types(operation: str, content_type: str | None) -> None:
    with stage({}) as made:
        answer = made.send(operation, headers={"content-type": content_type})
    assert answer.status_code == 415
    assert answer.json() == {
        "title": "Unsupported media type",
        "description": "Content type is not supported",
    }


@pytest.mark.parametrize("operation", [item for item in OPERATIONS if not item.endswith("_search")])
@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", None),
        (b"  ", "The request body is empty."),
        (b"{", "The request body is not valid JSON."),
        (b"[]", "The request body is not a JSON object."),
    ],
)
def test_bodies_that_are_none(operation: str, content: bytes, text: str | None) -> None:
    with stage({}) as made:
        answer = made.send(operation, content=content, headers={"content-type": "application/json"})
    assert refused(answer) == [("InvalidValue", "body", text or "The request body is empty.")]


def test_a_body_that_is_too_large() -> None:
    with stage({}) as made:
        made.emulator.configure(max_body={"sms_templates_create": 1})
        answer = made.send("sms_templates_create")
    assert refused(answer) == [("InvalidValue", "body", "The request body is too large.")]


@pytest.mark.parametrize("family", FAMILIES)
def test_missing_and_empty_fields(family: str) -> None:
    with shelf(family) as made:
        body = made.body(template_id="", created_by=None)
        found = refused(made.send("create", body), INVALID)
    empty = absent = "{} value is required but value is passed empty."
    if family == "email_templates":
        empty = "{} value is too short"
    if family != "push_templates":
        absent = "{} attribute is missing in meta_info."
    assert sorted(found) == [
        ("MissingValue", "created_by", absent.format("created_by")),
        ("MissingValue", "template_id", empty.format("template_id")),
    ]


@pytest.mark.parametrize("family", ["in_app_templates", "osm_templates", "sms_templates"])
def test_an_update_needs_an_address(family: str) -> None:
    with shelf(family) as made:
        external = made.create()
        answers = [
            made.send("update", {**made.body("update", updated_by=author), "external_template_id": external})
            for author in (None, "", "Ida")
        ]
    texts = [refused(answer)[0][2] for answer in answers]
    assert texts == [
        "updated_by attribute is missing in meta_info.",
        "updated_by value is required but value is passed empty.",
        "updated_by value is invalid.",
    ]


@pytest.mark.parametrize("family", FAMILIES)
def test_a_body_without_its_parts(family: str) -> None:
    with shelf(family) as made:
        found = refused(made.send("create", {}))
    fields = ["meta_info"] if family == "push_templates" else ["basic_details", "meta_info"]
    assert [item[1] for item in found] == fields
    if family != "push_templates":
        assert found[0][2] == "basic_details attribute is missing in the request body."


@pytest.mark.parametrize("operation", OPERATIONS)
def test_the_rate_limit(operation: str) -> None:
    with stage({}) as made:
        made.emulator.limits.configure("default")
        sent = [made.send(operation, body={"page": 1, "entries": 1}).status_code for _ in range(100)]
        assert 429 not in sent
        answer = made.send(operation)
        made.emulator.clock.advance(60)
        assert made.send(operation, body={"page": 1, "entries": 1}).status_code in (200, 400)
    found = answer.json()
    assert (answer.status_code, len(found.pop("response_id"))) == (429, 8)
    text = "API rate limit breached. Current limit: 100/1 mins"
    assert found == {"type": "custom_template", "error": {"code": "Too Many Requests", "message": text}}


@pytest.mark.parametrize("operation", OPERATIONS)
def test_server_faults(operation: str) -> None:
    with stage({}) as made:
        made.emulator.faults.add(FaultRule(operation, status=500))
        answer = made.send(operation)
    assert (answer.status_code, answer.json()) == (
        500,
        {"title": "Internal Server Error", "message": UNEXPECTED},
    )


# ---------------------------------------------------------------- the older e-mail templates


REFUSED = {
    "code": 401,
    "title": "Authentication required",
    "description": "Invalid APP_ID used in Authentication Header",
}
HEADER = {
    "code": 400,
    "title": "Invalid request body",
    "description": "MOE-APPKEY header is invalid or empty",
}
TOO_OFTEN = {
    "code": 429,
    "title": "rate limiter exception",
    "description": "Exceeded rate limit for this app",
}


@pytest.mark.parametrize("operation", V1)
def test_callers_of_the_older_templates(operation: str) -> None:
    headers: list[dict[str, str | None]] = [{"authorization": header} for header in NO_CREDENTIALS]
    headers += [{"authorization": header} for header in (basic("NOBODY", KEY), basic(WORKSPACE, "wrong"))]
    with stage({}) as made:
        for given in headers:
            answer = made.send(operation, headers=given)
            assert (answer.status_code, answer.json()) == (401, {"status": "error", "data": REFUSED})
        for workspace in (None, "", OTHER):
            answer = made.send(operation, headers={"MOE-APPKEY": workspace})
            assert (answer.status_code, answer.json()) == (400, {"status": "error", "data": HEADER})
        made.emulator.configure(account="suspended")
        assert made.send(operation).json()["data"] == REFUSED


def test_the_older_templates_share_one_rate_limit() -> None:
    with stage({}) as made:
        made.emulator.limits.configure("default")
        for number in range(1000):
            answer = made.send("email_templates_v1_get" if number % 2 else "email_templates_v1_list")
            assert answer.status_code == 200
        for operation in V1:
            answer = made.send(operation)
            assert (answer.status_code, answer.json()["data"]) == (429, TOO_OFTEN)
        made.emulator.clock.advance(60)
        assert made.send("email_templates_v1_list").status_code == 200


@pytest.mark.parametrize("operation", V1)
def test_server_faults_of_the_older_templates(operation: str) -> None:
    with stage({}) as made:
        made.emulator.faults.add(FaultRule(operation, status=500))
        assert made.send(operation).json() == {"title": "Internal Server Error", "message": UNEXPECTED}


# ---------------------------------------------------------------- content blocks


@pytest.mark.parametrize("operation", BLOCKS)
def test_callers_of_the_content_blocks(operation: str) -> None:
    with stage({}) as made:
        for header in (*NO_CREDENTIALS, basic("NOBODY", KEY), basic(WORKSPACE, "wrong")):
            answer = made.send(operation, headers={"authorization": header})
            assert (answer.status_code, answer.json()) == (401, ABSENT)
        for workspace, shown in ((None, "None"), ("", ""), (OTHER, OTHER)):
            answer = made.send(operation, headers={"MOE-APPKEY": workspace})
            found = answer.json()
            assert (answer.status_code, len(found.pop("code"))) == (400, 8)
            assert found == {
                "title": "Invalid Field Value",
                "description": f"app_key - Some of the field values are invalid: app_key : {shown}",
            }
        made.emulator.faults.add(FaultRule(operation, status=500))
        assert made.send(operation).json() == {
            "title": "Internal Server Error",
            "description": "An unexpected error occurred on the server.",
            "code": "SRV_ERR_123",
        }
