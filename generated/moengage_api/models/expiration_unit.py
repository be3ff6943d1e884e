from typing import Literal

__all__ = ["ExpirationUnit"]

ExpirationUnit = Literal["DAY", "HOUR"]
"""Unit of the delivery time."""
