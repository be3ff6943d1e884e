"""Campaigns that use a template: they name it by `custom_template_id` and hold on to a version of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ...store import Store
from .templates import Template

__all__ = ["move_campaigns"]

_OVER = frozenset({"stopped", "archived", "superseded"})


def move_campaigns(store: Store, template: Template) -> None:
    """Let every campaign that names the template use its latest version from now on.

    A campaign may name it by the server's id or by the caller's ("Campaigns V5" shows no example). One that
    is stopped or archived stays as it was.
    """
    campaigns = store.collection("campaigns")
    names = (template["external_template_id"], template["template_id"])
    for campaign in campaigns.all():
        if campaign.get("state") in _OVER:
            continue
        components = campaign.get("components")
        moved = _moved(components, names, template["version"])
        if moved != components:
            campaigns.put(campaign["id"], {**campaign, "components": moved})


def _moved(value: Any, names: tuple[str, ...], version: int) -> Any:
    if isinstance(value, list):
        return [_moved(item, names, version) for item in value]
    if not isinstance(value, Mapping):
        return value
    moved = {name: _moved(item, names, version) for name, item in value.items()}
    if moved.get("custom_template_id") in names:
        moved["custom_template_version"] = version
    return moved
