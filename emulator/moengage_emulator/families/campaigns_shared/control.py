"""Users who are kept from messages: the global control group of the workspace, and a campaign's own."""

from __future__ import annotations

import hashlib
from typing import TYPE_CHECKING

from ...removal import forget_in

if TYPE_CHECKING:
    from ...store import Store

__all__ = ["GROUP", "in_global_group", "share_of"]

GROUP = "global_control_group"
"""The collection of the group's users, by the client's own id."""

forget_in(GROUP, field="uid", key="uid")


def in_global_group(store: Store, user: str) -> bool:
    """Whether no campaign may reach the user."""
    return store.collection(GROUP).get(user) is not None


def share_of(campaign_id: str, user: str, purpose: str) -> float:
    """A number from 0 up to 100 that is always the same for a user, a campaign and a purpose.

    The vendor draws lots; a fixed lot keeps the emulator's answers repeatable.
    """
    digest = hashlib.sha256(f"{purpose}|{campaign_id}|{user}".encode()).digest()
    return int.from_bytes(digest[:8]) / 2**64 * 100
