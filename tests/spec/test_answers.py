"""Every answer that the document shows is read: a success into its model, everything else into an error."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest

from moengage_api import errors
from tests.error_classes import class_of
from tests.spec.builder import build
from tests.spec.calls import CALLS, Kind, Reply, invoke, says_failed
from tests.spec.document import CASES, Answer, Case, errors_of
from tests.spec.returned import check_returned

MESSAGES = (
    "message",
    "Error_Message",
    "error_message",
    "description",
    "error_description",
    "reason",
    "data",
    "error",
)
CODES = ("code", "err_code", "error-code", "status_code")
TYPES = ("type", "error_type", "title")
"""The vendor's names for the same three things, over all families; "error" and "data" may hold the rest."""


def _values(answer: Answer) -> dict[str, Any]:
    """The examples of an answer, else values of its schema."""
    if answer.examples or answer.schema is None or answer.media != "application/json":
        return dict(answer.examples) or {"empty": None if answer.media is None else "<b>no</b>"}
    return {"minimal": build(answer.schema, "minimal"), "full": build(answer.schema, "full")}


def _replies() -> Iterator[tuple[str, Case, Reply]]:
    for case in CASES.values():
        for answer in case.answers:
            for name, value in _values(answer).items():
                if answer.schema is not None and answer.schema.get("format") == "binary":
                    value = b"\x1f\x8b\x00\xff report"
                yield f"{case.id}-{answer.status}-{answer.media}-{name}", case, Reply(answer, value)


REPLIES = {name: (case, reply) for name, case, reply in _replies()}
SUCCESSES = {
    name: found
    for name, found in REPLIES.items()
    if found[1].answer.is_success and not says_failed(found[1].value)
}
FAILURES = {name: found for name, found in REPLIES.items() if name not in SUCCESSES}


def test_every_described_answer_is_read_below_and_its_examples_fit() -> None:
    assert len({(case.id, reply.answer.status) for case, reply in REPLIES.values()}) == sum(
        len(case.described["responses"]) for case in CASES.values()
    )
    for _, reply in REPLIES.values():
        if reply.answer.media == "application/json" and reply.answer.schema is not None:
            assert not errors_of(reply.answer.schema, reply.value)


@pytest.mark.parametrize("kind", ["sync", "async"])
@pytest.mark.parametrize(("case", "reply"), SUCCESSES.values(), ids=SUCCESSES)
def test_a_success_comes_back_as_its_model(case: Case, reply: Reply, kind: Kind) -> None:
    returned, _ = invoke(CALLS[f"{case.id}-minimal"], reply, kind=kind)
    check_returned(returned, reply)


@pytest.mark.parametrize(("case", "reply"), FAILURES.values(), ids=FAILURES)
def test_a_failure_is_raised_with_what_its_body_says(case: Case, reply: Reply) -> None:
    with pytest.raises(errors.APIStatusError) as caught:
        invoke(CALLS[f"{case.id}-minimal"], reply)
    error, status = caught.value, reply.answer.status
    assert type(error) is expected_class(error.operation, status, error.type, error.code)
    assert error.status_code == status
    assert error.operation == f"{case.tag}.{case.name}"
    assert str(error).startswith(f"{status} {error.operation}")
    assert error.message
    body = _body(reply)
    assert error.body == body
    fault = _fault(body)
    _told(error.message, fault, MESSAGES if _named(fault, MESSAGES) else ("title",))
    _told(error.code, fault, CODES)
    _told(error.type, fault, TYPES)


def _body(reply: Reply) -> Any:
    """The body as an error gives it: parsed if it is JSON, else text."""
    if reply.value is None:
        return ""
    if isinstance(reply.value, str) and reply.value.startswith("{"):
        return json.loads(reply.value)
    return reply.value


def expected_class(operation: str | None, status: int, *words: str | None) -> type[errors.APIStatusError]:
    """The class that an answer with this status, type and code has to be raised as."""
    if status < 300:
        return errors.RequestFailed
    known = class_of(str(operation), status, *words)
    return errors.ServerError if status >= 500 else known or errors.APIStatusError


def _fault(body: Any) -> dict[str, Any]:
    """The object that tells of the fault: what stands under `error` or `data`, else the body."""
    fields = body if isinstance(body, dict) else {}
    inner = [fields.get(name) for name in ("error", "data")]
    return next((one for one in inner if isinstance(one, dict) and _named(one, MESSAGES)), fields)


def _named(fault: dict[str, Any], names: tuple[str, ...]) -> list[str]:
    """What the fault says under the names, as text."""
    found = [fault[name] for name in names if name in fault]
    return [str(value) for value in found if isinstance(value, str | int) and value not in ("", True, False)]


def _told(found: str | None, fault: dict[str, Any], names: tuple[str, ...]) -> None:
    """What the body says under one of the names, the error says."""
    said = _named(fault, names)
    assert not said or found in said
