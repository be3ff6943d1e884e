"""Update a template: a new version of it, or an e-mail's latest version anew."""

from __future__ import annotations

from typing import Any

from ...handling import Answer, Call, Refusal, handles
from .campaigns import follow_update
from .channels import CHANNELS, Channel, channel_of
from .checks import check_body
from .contents import content_of, next_version, optional
from .create import check_quota, further_meta
from .findings import duplicate, unknown_template
from .templates import Template, Templates, clock_time, handle

__all__ = ["update"]


def update(call: Call) -> Answer:
    """Store content and metadata whole ("Update Push template": nothing is merged).

    Older versions stay and can be looked up. Campaigns keep theirs unless `update_campaigns` is true.
    """
    given = call.body.get("external_template_id")
    external = _handle(call, given)
    check_body(call)
    channel = channel_of(call.operation.family)
    templates = Templates(call.store, channel)
    before = next(iter(templates.latest(external)), None)
    if before is None:
        raise Refusal(400, unknown_template(given, call.ids))
    meta = _meta(call, channel, before, templates)
    if templates.taken(meta["template_id"], meta["template_version"], before["external_template_id"]):
        raise Refusal(400, duplicate(meta["template_id"], meta["template_version"], call.ids))
    changed = {
        **before,
        "template_id": meta["template_id"],
        "template_version": meta["template_version"],
        "meta": meta,
        "content": _content(channel, call.body, before),
        "updated_by": call.body["meta_info"][channel.updater],
        "updated_at": clock_time(call.clock.now()),
    }
    if not (channel.overwrites and call.body.get("update_latest_version") is True):
        check_quota(call, channel, templates)
        changed["version"] += 1
    moves = call.body.get("update_campaigns") is True
    follow_update(call.store, channel, before, changed["version"], moves=moves)
    templates.add(changed)
    return Answer(200, {"external_template_id": external})


def _handle(call: Call, given: Any) -> str:
    """The id as it is stored. Raises a 400 for a text that is no id: it names no template.

    Other values, and the empty text, are left to the check of the body.
    """
    if not isinstance(given, str) or not given:
        return ""
    try:
        return handle(given)
    except ValueError:
        raise Refusal(400, unknown_template(given, call.ids)) from None


def _meta(call: Call, channel: Channel, before: Template, templates: Templates) -> dict[str, Any]:
    sent, old, own = call.body["meta_info"], before["meta"], before["external_template_id"]
    template_id = (sent.get(channel.new_id) if channel.new_id else None) or old["template_id"]
    version = sent.get("template_version") if channel.takes_version else None
    return {
        "template_id": template_id,
        "template_name": sent["template_name"],
        "template_version": version or _following(templates, template_id, old["template_version"], own),
        **further_meta(call, channel, templates, own),
    }


def _following(templates: Templates, template_id: str, version: str, own: str) -> str:
    """The caller's own version, where they leave it out: it follows the server's ("Update OSM template").

    Numbers that another template has are passed over.
    """
    following = next_version(version)
    while following != version and templates.taken(template_id, following, own):
        version, following = following, next_version(following)
    return following


def _content(channel: Channel, body: dict[str, Any], before: Template) -> dict[str, Any]:
    content = content_of(channel, body)
    if channel.family == "osm_templates":
        # The format is not among the fields of an update.
        content.pop("template_type", None)
        content |= optional(before["content"], "template_type")
    return content


for _family in CHANNELS:
    handles(f"{_family}_update", validated=False)(update)
