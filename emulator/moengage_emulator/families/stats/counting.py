"""How figures are counted: on which days, and each occurrence or each user once."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import datetime

__all__ = ["Counting", "percent"]


@dataclass(frozen=True, slots=True)
class Counting:
    """What a request says of counting. `start` is the first moment, `end` the first one that is over."""

    start: datetime
    end: datetime
    unique: bool
    attribution: str

    def holds(self, moment: datetime) -> bool:
        """Whether what happened then counts."""
        return self.start <= moment < self.end

    def count(self, users: Iterable[str]) -> int:
        """How many occurrences, of which each one's user is given."""
        listed: Collection[str] = set(users) if self.unique else list(users)
        return len(listed)


def percent(part: float, whole: float) -> int | float:
    """`part` of `whole` in percent, two digits, an integer when whole; 0 where there is nothing."""
    share = round(part / whole * 100, 2) if whole else 0.0
    return int(share) if share.is_integer() else share
