from typing import Literal

__all__ = ["WeekOfMonth"]

WeekOfMonth = Literal["FIRST", "FOURTH", "LAST", "SECOND", "THIRD"]
"""Which of the weekday's occurrences within the month."""
