"""Files that e-mail templates attach ("Create Email template", "Create Email template V2")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = ["FORBIDDEN", "LARGEST", "LARGEST_TOTAL", "attachments_fit"]

FORBIDDEN = ("dmg", "exe", "xls", "ddl", "class", "obj", "int", "gnt", "o", "so", "lbr", "net")
"""Extensions that are refused."""
LARGEST = 6 * 2**20
"""Bytes that each file has to stay below."""
LARGEST_TOTAL = 20 * 2**20
"""Bytes that all files together have to stay below."""


def attachments_fit(addresses: Any, sizes: Mapping[str, Any]) -> bool:
    """Whether files may be attached; what the schema says of their addresses is not repeated here.

    `sizes`: bytes by address. What is no list of strings is left to the schema.
    """
    if not isinstance(addresses, list):
        return True
    listed = [item for item in addresses if isinstance(item, str)]
    if any(item.rpartition(".")[2] in FORBIDDEN for item in listed):
        return False
    known = [size for item in listed if isinstance(size := sizes.get(item), int)]
    return all(size < LARGEST for size in known) and sum(known) < LARGEST_TOTAL
