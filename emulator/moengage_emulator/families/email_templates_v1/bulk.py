"""Create and replace up to 50 templates in one request; each succeeds or fails on its own."""

from __future__ import annotations

from typing import Any

from ...handling import Answer, Call, Fault, Faulted, Refusal, handles
from ...validation import Problem
from .envelope import UNKNOWN, Words, field_words
from .rules import save

__all__ = ["MOST", "upsert"]

MOST = 50
"""Templates in a request."""
_UNKNOWN_ID = "Given id is invalid email template id"


@handles("email_templates_v1_upsert_bulk", validated=False)
def upsert(call: Call) -> Answer:
    """Replace the templates with an `id` and make those without, in the order of the request.

    Where a template fails, a sentence takes the place of its id. When all fail the status is 400, with a
    body that says `success` all the same: so the page shows it. What is no list of objects is refused as a
    whole.
    """
    if len(call.body) > MOST or not all(isinstance(item, dict) for item in call.body):
        raise Faulted(Fault("invalid", (Problem((), "type", "is not valid"),), detail={"in": "body"}))
    new: list[str] = []
    updated: list[str] = []
    failed = 0
    for item in call.body:
        outcome = _save(call, item)
        if isinstance(outcome, Words):
            failed += 1
            # This page has a sentence of its own for it.
            outcome = _UNKNOWN_ID if outcome == UNKNOWN else outcome.description
        (updated if "id" in item else new).append(outcome)
    body = {"status": "success", "data": {"new_templates": new, "updated_templates": updated}}
    if failed and failed == len(call.body):
        raise Refusal(400, body)
    return Answer(200, body)


def _save(call: Call, item: dict[str, Any]) -> str | Words:
    problems = call.models.problems("EmailTemplateV1BatchItem", item)
    if problems:
        return UNKNOWN if problems[0].field == "id" else field_words(problems[0], item)
    return save(call, item, item.get("id"))
