from typing import Literal

__all__ = ["DeliveryTiming"]

DeliveryTiming = Literal["ASAP", "AT_FIXED_TIME", "SEND_IN_BTS", "SEND_IN_USER_TIMEZONE"]
"""At once, at a set time, at each user's best time, or at a set time in each user's zone."""
