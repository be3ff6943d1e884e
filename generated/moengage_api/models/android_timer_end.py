from typing import Literal

__all__ = ["AndroidTimerEnd"]

AndroidTimerEnd = Literal["DURATION", "SPECIFIC_TIME_CAMPAIGN_TIMEZONE", "SPECIFIC_TIME_USER_TIMEZONE"]
"""After a duration, or at a time in the user's or the campaign's zone."""
