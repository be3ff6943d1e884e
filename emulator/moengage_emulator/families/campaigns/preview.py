"""Render content for one user, and send nothing ("Personalized Preview")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...conditions import check_conditions
from ...handling import Answer, Call, handles
from ...templating import BadTemplateError, render_all
from ..campaigns_shared.messages import with_templates
from ..campaigns_shared.recipients import lookup
from .envelope import Finding, refusal
from .requests import settings_of

__all__ = ["preview"]

ROOT = "personalization_content"
NO_TEMPLATE = "Custom template not found"
NO_EVENT = "event_name key is mandatory field"
# A personalization that speaks of an event: `event.total`, `EventAttribute['Total']`.
_OF_EVENT = re.compile(r"\{[{%][^}]*\b(?:event\.|event\[|EventAttribute\b)")


@handles("campaigns_preview")
def preview(call: Call) -> Answer:
    """The payload under its own keys, or the contents of a saved template, with everything filled in.

    Given values beat the profile's; a user whom nobody knows has no attributes. Saved templates are those
    of the workspace's settings.
    """
    check_conditions("V1PreviewRequest", call.body)
    given = call.body["personalization_details"]
    content = _content(call, given["channel"])
    if given.get("event_name") is None and any(_OF_EVENT.search(text) for text in _texts(content)):
        raise refusal(
            call, [Finding("personalization_details", "personalization_details.event_name", NO_EVENT)]
        )
    user = {**_profile(call), **(given.get("user_attributes") or {})}
    event = given.get("event_attributes") or {}
    try:
        rendered = render_all(content, user=user, event=event, path=(ROOT, "payload"))
    except BadTemplateError as error:
        field = ".".join(str(step) for step in error.path)
        raise refusal(call, [Finding(ROOT, field, error.reason)]) from None
    return Answer(200, {"personalized_content": {"payload": rendered}})


def _profile(call: Call) -> Mapping[str, Any]:
    who = call.body.get("user_details") or {}
    if who.get("identifier") is None:
        return {}
    person = lookup(call.store, who["identifier"], who["identifier_value"])
    return person.attributes if person else {}


def _content(call: Call, channel: str) -> Any:
    source, settings = call.body[ROOT], settings_of(call)
    if source.get("payload") is not None:
        return with_templates(source["payload"], settings)
    template = source["custom_template_data"]["template_id"]
    saved = settings.email_templates if channel == "EMAIL" else settings.push_templates
    if template not in saved:
        field = f"{ROOT}.custom_template_data.template_id"
        raise refusal(call, [Finding(ROOT, field, NO_TEMPLATE)])
    content = dict(saved[template])
    about = {
        "platform": content.pop("platform", []),
        "template_id": template,
        "template_name": content.pop("template_name", template),
        "channel": channel,
    }
    return {"data": [{"meta_info": about, **content}]}


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
