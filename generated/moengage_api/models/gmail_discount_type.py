from typing import Literal

__all__ = ["GmailDiscountType"]

GmailDiscountType = Literal["PERCENT", "VALUE"]
"""Whether the discount is a percentage or an amount of money."""
