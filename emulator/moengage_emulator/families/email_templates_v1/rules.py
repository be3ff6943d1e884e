"""What a template has to obey beyond its schema, on creation, update and in a batch alike."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from ...handling import Call
from ..custom_templates.attachments import attachments_fit
from ..custom_templates.settings import attachment_sizes, quota
from .envelope import ATTACHMENTS, FULL, NAME_TAKEN, UNKNOWN, Words
from .templates import Templates, stored_template

__all__ = ["QUOTA", "save"]

QUOTA = 10_000
"""Templates in a workspace: the pages name no figure; it is the one of the younger e-mail templates."""

_SCRIPT = re.compile(r"<script[ \t\r\n/>]", re.IGNORECASE)


def save(call: Call, sent: Mapping[str, Any], object_id: str | None = None) -> str | Words:
    """Make the template, or replace the one with `object_id`: its id, or why that cannot be done."""
    templates = Templates(call.store)
    before = None if object_id is None else templates.find(object_id)
    if object_id is not None and before is None:
        return UNKNOWN
    # An html tag and a body with content are the schema's business.
    if _SCRIPT.search(sent["html"]):
        return Words("Invalid request body", "Html field is invalid")
    if not attachments_fit(sent.get("attachments"), attachment_sizes(call.workspace)):
        return ATTACHMENTS
    namesake = templates.named(sent["name"])
    if namesake is not None and namesake["id"] != object_id:
        return NAME_TAKEN
    now = call.clock.now()
    if before is None:
        limit = quota(call.workspace, "email_templates_v1", QUOTA)
        # Some texts make this a 429; the younger templates show a 400.
        if limit is not None and templates.count() >= limit:
            return FULL
        made = stored_template(call.ids.object_id(), sent, now, call.ids)
    else:
        made = stored_template(before["id"], sent, now, call.ids, is_archived=before["is_archived"])
        made["created_date"] = before["created_date"]
    templates.put(made)
    return str(made["id"])
