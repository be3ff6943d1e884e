"""What a change of the API is, and how a list of them reads in Markdown."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple, TypeVar

__all__ = ["Change", "both", "markdown", "only"]

K = TypeVar("K")


class Change(NamedTuple):
    """One thing that is not as it was.

    `breaking`: a program that worked before may fail, or no longer pass its type checker.
    """

    breaking: bool
    place: str
    text: str


def only(one: Mapping[K, Any], other: Mapping[K, Any]) -> list[K]:
    """The keys that `one` has and `other` has not, in their order."""
    return [key for key in one if key not in other]


def both(one: Mapping[K, Any], other: Mapping[K, Any]) -> list[K]:
    """The keys that both have, in the order of `one`."""
    return [key for key in one if key in other]


def markdown(changes: Mapping[str, Iterable[Change]]) -> str:
    """Breaking changes before compatible ones, below the headings that are the keys, for CHANGELOG.md."""
    kept = {heading: list(dict.fromkeys(found)) for heading, found in changes.items()}
    parts = []
    for title, breaking in (("Breaking", True), ("Compatible", False)):
        lists = {
            heading: [f"- `{change.place}` {change.text}" for change in found if change.breaking == breaking]
            for heading, found in kept.items()
        }
        if any(lists.values()):
            parts.append(f"### {title}")
            parts += [f"{heading}:\n\n" + "\n".join(lines) for heading, lines in lists.items() if lines]
    return "\n\n".join(parts or ["No change of the document or of public names."]) + "\n"
