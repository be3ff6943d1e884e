"""An offer as it would be after a request: what the rules look at."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any

from .findings import Finding

if TYPE_CHECKING:
    from ...store import Store

__all__ = ["Proposal", "Rule", "mapping", "objects"]


@dataclass(frozen=True, slots=True)
class Proposal:
    """`fields` are those of the offer with the request's in their place; `given` what the request has.

    `before` are the fields of the offer that is changed, empty for a new one; `offer_id` its id.
    """

    fields: Mapping[str, Any]
    given: Mapping[str, Any]
    before: Mapping[str, Any]
    offer_id: str | None
    store: Store
    now: datetime

    def part(self, name: str) -> Mapping[str, Any]:
        """The field called `name`, empty when absent."""
        return mapping(self.fields.get(name))


Rule = Callable[[Proposal], Iterator[Finding]]
"""Finds what is wrong. It is asked only if the schema has nothing against the fields it looks at."""


def mapping(value: Any) -> Mapping[str, Any]:
    """`value` if it is an object, else an empty one."""
    return value if isinstance(value, Mapping) else {}


def objects(value: Any) -> Iterator[tuple[int, Mapping[str, Any]]]:
    """The objects of a list, with their positions."""
    if isinstance(value, list):
        yield from ((place, item) for place, item in enumerate(value) if isinstance(item, Mapping))
