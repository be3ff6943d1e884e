"""Render content for one user without sending anything."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, handles
from ...templating import BadTemplateError, render_all
from ..campaigns_shared.recipients import lookup
from ..campaigns_shared.templates import SavedTemplates, with_templates
from .envelope import failed_validation, success
from .requests import check_request_id

if TYPE_CHECKING:
    from ..campaigns_shared.draft import Path

__all__ = ["preview", "rendered"]


@handles("campaigns_v5_preview")
def preview(call: Call) -> Answer:
    """The content of the body with the user's and the event's attributes filled in.

    A user that nobody knows has no attributes. Saved templates that the content names are taken in
    where the workspace has them.
    """
    check_request_id(call)
    who = call.body["user_identification"]
    person = lookup(call.store, who["type"], who["value"])
    content = with_templates(call.body["campaign_content"], SavedTemplates.of_call(call))
    event = call.body.get("event_attributes") or {}
    found = rendered(call, content, person.attributes if person else {}, event)
    return success(call, {"personalized_content": found}, kind="personalization")


def rendered(
    call: Call,
    content: Any,
    user: Mapping[str, Any],
    event: Mapping[str, Any],
    path: Path = ("campaign_content",),
) -> Any:
    """`content`, which stands at `path`, personalized. Raises a 400 that names a bad template's field."""
    try:
        return render_all(content, user=user, event=event, path=path)
    except BadTemplateError as error:
        target = ".".join(str(step) for step in error.path)
        raise failed_validation(call, [(target, f"{error.reason}.")]) from None
