from typing import Literal

__all__ = ["RetentionUnit"]

RetentionUnit = Literal["DAYS", "MONTHS", "WEEKS"]
"""Unit of a period."""
