from typing import Literal

__all__ = ["StreamsEventType"]

StreamsEventType = Literal["CAMPAIGN_EVENT", "USER_ACTION_EVENT"]
"""An event of a campaign, or an action of the user."""
