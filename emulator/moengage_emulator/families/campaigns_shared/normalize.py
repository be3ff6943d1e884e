"""What the server changes in the components it stores: defaults, and values it quietly corrects."""

from __future__ import annotations

import copy
import re
from typing import TYPE_CHECKING, Any

from .rules.content import cells

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["group_key", "normalized"]

GROUP_KEY_LENGTH = 45  # "Create Campaign", group_key
DEFAULT_EDITOR = "Froala Editor"
DEFAULT_IDENTIFIER = "Email (Standard)"


def normalized(components: Mapping[str, Any], channel: str) -> dict[str, Any]:
    """A copy of the components as they are stored."""
    found = copy.deepcopy(dict(components))
    for cell in cells(found.get("campaign_content") or {}, channel):
        if channel == "PUSH":
            for platform in cell.message.values():
                advanced = platform.get("advanced") if isinstance(platform, dict) else None
                if advanced and isinstance(advanced.get("group_key"), str):
                    advanced["group_key"] = group_key(advanced["group_key"])
        elif channel == "EMAIL" and isinstance(cell.message, dict) and cell.message.get("html_content"):
            cell.message.setdefault("email_editor", DEFAULT_EDITOR)
    if channel == "EMAIL" and "basic_details" in found:
        found["basic_details"].setdefault("user_attribute_identifier", DEFAULT_IDENTIFIER)
    controls = found.get("delivery_controls") or {}
    unhindered = controls.get("ignore_frequency_capping") and controls.get("ignore_global_minimum_delay")
    if unhindered and controls.get("queuing_enabled"):
        # Nothing holds a message back, so there is nothing to queue for.
        controls.update(queuing_enabled=False, queue_duration=0)
    return found


def group_key(text: str) -> str:
    """Only Latin letters and digits remain, 45 of them at most."""
    return re.sub(r"[^A-Za-z0-9]", "", text)[:GROUP_KEY_LENGTH]
