"""The two kinds of entries."""

from __future__ import annotations

import re
from dataclasses import dataclass

__all__ = ["Dropped", "Refusal"]


@dataclass(frozen=True, slots=True)
class Refusal:
    """A valid request may be refused like this. `operations`, `word` and `target` are whole-match patterns.

    `word` is the error's code or type, `target` the field that the answer blames ("" for none).
    """

    operations: str
    status: int
    word: str
    target: str
    reason: str

    def covers(self, operation: str, status: int, word: str, target: str) -> bool:
        """Whether it explains a fault of an answer."""
        return bool(
            self.status == status
            and re.fullmatch(self.operations, operation)
            and re.fullmatch(self.word, word)
            and re.fullmatch(self.target, target)
        )


@dataclass(frozen=True, slots=True)
class Dropped:
    """What the document forbids because the vendor accepts and then drops it: `keywords` of a component."""

    component: str
    keywords: tuple[str, ...]
    reason: str
