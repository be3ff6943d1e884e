"""Experiences: for everyone, for those who are known, and one that is paused."""

from __future__ import annotations

from moengage_emulator.families.experiences import audience, experience, variation
from moengage_emulator.store import Store

__all__ = ["plant"]


def plant(store: Store) -> None:
    """Fill an empty store."""
    headline = variation("1", {"headline": ("New teas", "string"), "discount": (10, "number")})
    for made in (
        experience("home-banner", [audience("K7P2QX", [headline], name="All visitors")], name="Home banner"),
        experience("for-members", [audience("M3MB3R", [headline], name="Members", segmentation={})]),
        experience("resting", status="Paused"),
    ):
        store.collection("experiences").put(made["id"], made)
