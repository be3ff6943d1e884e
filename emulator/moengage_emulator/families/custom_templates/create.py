"""Create a template: the caller's pair of id and version has to be new."""

from __future__ import annotations

from typing import Any

from ...handling import Answer, Call, Refusal, handles
from .channels import CHANNELS, Channel, channel_of
from .checks import check_body
from .contents import content_of, optional
from .findings import coded, duplicate, full, invalid
from .settings import quota
from .templates import Templates, handle, stored_template

__all__ = ["check_quota", "create", "further_meta"]


def create(call: Call) -> Answer:
    """Store the first version ("Create Email template V2", "Create In-App template" and the like)."""
    check_body(call)
    channel = channel_of(call.operation.family)
    templates, sent = Templates(call.store, channel), call.body["meta_info"]
    if templates.taken(sent["template_id"], sent["template_version"]):
        raise Refusal(400, duplicate(sent["template_id"], sent["template_version"], call.ids))
    check_quota(call, channel, templates)
    meta = {name: sent[name] for name in ("template_id", "template_name", "template_version")}
    meta |= further_meta(call, channel, templates)
    made = stored_template(
        call.ids.uuid4(),
        content=content_of(channel, call.body),
        meta=meta,
        author=sent["created_by"],
        now=call.clock.now(),
    )
    templates.add(made)
    return Answer(200, {"external_template_id": made["external_template_id"]})


def check_quota(call: Call, channel: Channel, templates: Templates) -> None:
    """Raises a 400 where the workspace has as many templates as it may.

    "Update Email template V2" lists this refusal too, which can only come if versions count.
    """
    limit = quota(call.workspace, channel.family, channel.quota)
    if limit is not None and templates.count() >= limit:
        raise Refusal(400, full(call.ids))


def further_meta(
    call: Call, channel: Channel, templates: Templates, own: str | None = None
) -> dict[str, Any]:
    """What `meta_info` says beyond id, name and version. `own` is the template itself, on an update.

    Raises a 400 where `group_id` is not that of a parent: of another template that is in no group. No page
    shows this refusal; it is worded like that of any wrong value.
    """
    meta = optional(call.body["meta_info"], *channel.meta)
    if "group_id" in meta:
        try:
            meta["group_id"] = handle(meta["group_id"])
        except ValueError:
            raise Refusal(400, coded([invalid("group_id")], call.ids)) from None
        parents = templates.latest(meta["group_id"])
        if meta["group_id"] == own or not parents or "group_id" in parents[0]["meta"]:
            raise Refusal(400, coded([invalid("group_id")], call.ids))
    return meta


for _family in CHANNELS:
    # Its own check of the body lists what the schema finds together with what it cannot state.
    handles(f"{_family}_create", validated=False)(create)
