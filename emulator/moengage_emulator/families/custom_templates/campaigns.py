"""Campaigns that use a template: they name it by `custom_template_id` and hold on to a version of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...store import Store
from .channels import Channel
from .templates import Template, Templates

__all__ = ["follow_update"]

_OVER = frozenset({"stopped", "archived", "superseded"})


def follow_update(store: Store, channel: Channel, before: Template, version: int, *, moves: bool) -> None:
    """Let the campaigns that use a template go on with the right version of it, before it is updated.

    If it `moves` them they use the new `version` from now on. Otherwise they keep theirs: to one that names
    none, and took the latest so far, that one is written. What is stopped or archived stays as it was.
    """
    campaigns, templates = store.collection("campaigns"), Templates(store, channel)

    def settled(value: Any) -> Any:
        if isinstance(value, list):
            return [settled(item) for item in value]
        if not isinstance(value, Mapping):
            return value
        found = {name: settled(item) for name, item in value.items()}
        name, own = found.get("custom_template_id"), found.get("custom_template_version")
        used = templates.named(name, own) if isinstance(name, str) else None
        if used is not None and used["external_template_id"] == before["external_template_id"]:
            found["custom_template_version"] = version if moves else used["version"]
        return found

    for campaign in campaigns.find(channel=channel.name):
        components = campaign.get("components")
        found = components if campaign.get("state") in _OVER else settled(components)
        if found != components:
            campaigns.put(campaign["id"], {**campaign, "components": found})
