"""Create, list, get and replace templates."""

from __future__ import annotations

from ...handling import Answer, Call, handles
from .envelope import UNKNOWN, Words
from .rules import save
from .templates import Templates

__all__ = ["create", "get", "list_templates", "update"]

PAGE_SIZE = 20
"""Templates on a page ("Get all Email templates")."""
_LAST_DIGITS = 18


@handles("email_templates_v1_create")
def create(call: Call) -> Answer:
    """Store a template under a new name."""
    return _saved(save(call, call.body), "Custom email template saved")


@handles("email_templates_v1_update")
def update(call: Call) -> Answer:
    """Replace a template whole: fields that are left out are cleared."""
    return _saved(save(call, call.body, call.path["id"]), "Custom email template updated")


@handles("email_templates_v1_get")
def get(call: Call) -> Answer:
    """A template with its content. An unknown id is a 400."""
    templates = Templates(call.store)
    found = templates.find(call.path["id"])
    if found is None:
        raise UNKNOWN.refusal()
    return Answer(200, {"status": "success", **templates.details(found)})


@handles("email_templates_v1_list")
def list_templates(call: Call) -> Answer:
    """A page of 20 templates, oldest first, and how many it holds.

    No refusal of a page below 1 is documented; it is worded like a faulty body.
    """
    # What the machinery lets through is a whole number, perhaps with zeros behind a point.
    digits = call.query.get("page", "1").partition(".")[0]
    if digits.startswith("-") or not digits.strip("0"):
        raise Words("Invalid request body", "Page field is invalid").refusal()
    # No workspace has pages of such numbers, which int() may refuse to read.
    page = [] if len(digits) > _LAST_DIGITS else Templates(call.store).page(int(digits), PAGE_SIZE)
    return Answer(200, {"status": "success", "data": {"templates": page, "no_of_templates": len(page)}})


def _saved(outcome: str | Words, message: str) -> Answer:
    if isinstance(outcome, Words):
        raise outcome.refusal()
    return Answer(200, {"status": "success", "data": {"id": outcome, "msg": message}})
