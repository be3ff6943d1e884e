"""What of a request is stored: content and metadata of a version."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from .channels import Channel
from .push_rules import PLATFORMS

__all__ = ["content_of", "next_version", "optional"]

_NUMBER = re.compile(r"[0-9]{1,18}")
_NOT_ALPHANUMERIC = re.compile(r"[^A-Za-z0-9]")
_GROUP_KEY = 45


def content_of(channel: Channel, body: Mapping[str, Any]) -> dict[str, Any]:
    """The content that a body sends: for push of each platform, else what `basic_details` lists."""
    if channel.content:
        return {name: value for name, value in body["basic_details"].items() if name in channel.content}
    return {platform: _grouped(body[platform]) for platform in PLATFORMS if platform in body}


def optional(meta: Mapping[str, Any], *names: str) -> dict[str, Any]:
    """Those of the named fields that say something: an empty text is the same as none.

    Only for fields that the schema knows: others may hold anything.
    """
    return {name: meta[name] for name in names if meta.get(name) not in (None, "")}


def next_version(before: str) -> str:
    """The caller's own version after one that they left out: the next number; a word stays as it is."""
    return str(int(before) + 1) if _NUMBER.fullmatch(before) else before


def _grouped(content: Mapping[str, Any]) -> dict[str, Any]:
    """The server keeps Latin letters and digits of a `group_key`, at most 45 of them."""
    advanced = content.get("advanced")
    if not advanced or "group_key" not in advanced:
        return dict(content)
    key = _NOT_ALPHANUMERIC.sub("", advanced["group_key"])[:_GROUP_KEY]
    return {**content, "advanced": {**advanced, "group_key": key}}
