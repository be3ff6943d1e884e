"""Render content for one user, and send nothing ("Personalized Preview")."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from ...conditions import check_conditions
from ...handling import Answer, Call, handles
from ...templating import BadTemplateError, render_all
from ..campaigns_shared.recipients import lookup
from ..campaigns_shared.templates import SavedTemplates, with_templates
from .envelope import Finding, refusal
from .requests import settings_of

__all__ = ["preview"]

ROOT = "personalization_content"
NO_TEMPLATE = "Custom template not found"
NO_EVENT = "event_name key is mandatory field"
_Shown = tuple[Any, Any, Mapping[str, Any]]
"""Name, platforms and content of a template."""
# A personalization that speaks of an event: `event.total`, `EventAttribute['Total']`.
_OF_EVENT = re.compile(r"\{[{%][^}]*\b(?:event\.|event\[|EventAttribute\b)")


@handles("campaigns_preview")
def preview(call: Call) -> Answer:
    """The payload under its own keys, or the contents of a saved template, with everything filled in.

    Given values beat the profile's; a user whom nobody knows has no attributes. Of a stored template
    the answer shows what a search for it does.
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
    source = call.body[ROOT]
    if source.get("payload") is not None:
        return with_templates(source["payload"], SavedTemplates.of_call(call))
    wanted = source["custom_template_data"]
    shown = _stored(call, channel, wanted) or _planted(call, channel, wanted["template_id"])
    if shown is None:
        field = f"{ROOT}.custom_template_data.template_id"
        raise refusal(call, [Finding(ROOT, field, NO_TEMPLATE)])
    name, platforms, content = shown
    about = {"template_id": wanted["template_id"], "template_name": name, "channel": channel}
    return {"data": [{"meta_info": {"platform": platforms, **about}, **content}]}


def _stored(call: Call, channel: str, wanted: Mapping[str, Any]) -> _Shown | None:
    found = SavedTemplates.of_call(call).stored(channel, wanted["template_id"], wanted["version"])
    if found is None:
        return None
    content = found["content"] if channel == "PUSH" else {"basic_details": found["content"]}
    return found["meta"]["template_name"], found["meta"].get("platform", []), content


def _planted(call: Call, channel: str, template: str) -> _Shown | None:
    """A template of the workspace's settings, which has one version."""
    settings = settings_of(call)
    saved = settings.email_templates if channel == "EMAIL" else settings.push_templates
    if template not in saved:
        return None
    content = dict(saved[template])
    return content.pop("template_name", template), content.pop("platform", []), content


def _texts(value: Any) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from _texts(item)
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item)
