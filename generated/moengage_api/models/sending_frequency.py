from typing import Literal

__all__ = ["SendingFrequency"]

SendingFrequency = Literal["DAILY", "MONTHLY", "WEEKLY"]
"""Unit of a periodic campaign's rhythm."""
