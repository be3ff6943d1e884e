"""A page of docs/ with one part that a program writes, between two comments."""

from __future__ import annotations

__all__ = ["with_part"]


def with_part(page: str, begin: str, end: str, part: str) -> str:
    """The page with its part as it is now. Raises ValueError where the page has no place for it."""
    before, begun, rest = page.partition(begin)
    _, ended, after = rest.partition(end)
    if not (begun and ended):
        raise ValueError(f"the page has no {begin} ... {end}")
    return f"{before}{begin}\n{part}\n{end}{after}"
