"""Stored versions as a search answers them."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from .channels import Channel
from .push_rules import PLATFORMS
from .templates import Template

__all__ = ["group_figures", "shown"]


def shown(channel: Channel, template: Template) -> dict[str, Any]:
    """One entry of `data`. Fields left out on creation are absent."""
    view: dict[str, Any] = {
        "external_template_id": template["external_template_id"],
        "version": template["version"],
        "meta_info": _meta(channel, template),
        **{name: template[name] for name in ("created_by", "created_at", "updated_by", "updated_at")},
    }
    if channel.family == "push_templates":
        # "Search Push templates" shows a platform without content as a stub.
        content = {name: template["content"].get(name, {"basic_details": {}}) for name in PLATFORMS}
        return view | content
    if channel.family == "email_templates":
        view["is_default_template_of_group"] = "group_id" not in template["meta"]
    return view | {"basic_details": _details(channel, template)}


def group_figures(parent: Template, templates: Iterable[Template]) -> dict[str, Any]:
    """What a grouped search says of a parent's group, itself included.

    "Search Email template V2" tells of the figures, not of their names: these are the emulator's.
    """
    own = parent["external_template_id"]
    group = [
        item
        for item in templates
        if item["external_template_id"] == own or item["meta"].get("group_id") == own
    ]
    return {
        "locale_count": len({item["meta"]["locale"] for item in group if "locale" in item["meta"]}),
        "variation_count": len({item["meta"]["variation"] for item in group if "variation" in item["meta"]}),
        "total_templates": len(group),
    }


def _meta(channel: Channel, template: Template) -> dict[str, Any]:
    meta = dict(template["meta"])
    if channel.family == "email_templates":
        return meta | {"created_by": template["created_by"]}
    author = "updated_by" if channel.family == "push_templates" else "created_by"
    return meta | {
        author: template[author],
        "channel": channel.name,
        "template_source": template["source"],
        "template_type": template["type"],
    }


def _details(channel: Channel, template: Template) -> dict[str, Any]:
    content = dict(template["content"])
    if channel.family == "osm_templates":
        # BANNER, POP_UP or NUDGE is never told.
        content.pop("template_type", None)
    if channel.family == "osm_templates" or content.get("inapp_template_type") == "INAPP_HTML":
        name = f"{template['external_template_id']}/{template['version']}"
        content["preview_image"] = f"https://previews.emulator.invalid/{name}.png"
    return content
