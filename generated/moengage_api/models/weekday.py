from typing import Literal

__all__ = ["Weekday"]

Weekday = Literal["FRIDAY", "MONDAY", "SATURDAY", "SUNDAY", "THURSDAY", "TUESDAY", "WEDNESDAY"]
"""Day of the week."""
