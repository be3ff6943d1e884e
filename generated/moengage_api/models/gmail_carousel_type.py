from typing import Literal

__all__ = ["GmailCarouselType"]

GmailCarouselType = Literal["MANUAL", "PRODUCT_SET"]
"""Whether products are listed by hand (MANUAL) or come from a set (PRODUCT_SET)."""
