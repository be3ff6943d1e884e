"""Templates of every channel and content blocks."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Dropped, Refusal

__all__ = ["DROPPED", "REFUSALS"]

_BAD = "400 Bad Request"
_UUID = "[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}"

REFUSALS: tuple[Refusal, ...] = (
    Refusal("(email|in_app|osm|sms|push)_templates_update", 400, _BAD, _UUID, "there is no such template"),
    Refusal(
        "email_templates_(create|update)", 400, _BAD, "group_id", "a group is named after a parent in it"
    ),
    Refusal(
        "email_templates_v1_(get|update)",
        400,
        "Invalid template id",
        "Please provide a valid template id",
        "there is no such older template",
    ),
    Refusal(
        "email_templates_v1_upsert_bulk",
        400,
        "",
        "",
        "every template of the batch failed: it names none that is there, or repeats a name",
    ),
    Refusal(
        "content_blocks_update",
        400,
        "Invalid Field Value",
        r"(?s)id - Some of the field values are invalid: id : .*",
        "there is no such block",
    ),
)
DROPPED: tuple[Dropped, ...] = (
    Dropped(
        "EmailTemplateV1BatchItem",
        ("required", "properties"),
        "a faulty template of a batch fails alone, the others are kept",
    ),
)
