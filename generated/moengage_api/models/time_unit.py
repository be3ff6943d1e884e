from typing import Literal

__all__ = ["TimeUnit"]

TimeUnit = Literal["DAYS", "HOURS", "MINUTES"]
"""Unit of a span of time."""
