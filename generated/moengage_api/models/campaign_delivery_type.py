from typing import Literal

__all__ = ["CampaignDeliveryType"]

CampaignDeliveryType = Literal[
    "BROADCAST_LIVE_ACTIVITY",
    "BUSINESS_EVENT_TRIGGERED",
    "DEVICE_TRIGGERED",
    "EVENT_TRIGGERED",
    "LOCATION_TRIGGERED",
    "ONE_TIME",
    "PERIODIC",
]
"""What makes a campaign go out. Push campaigns take all of them, BROADCAST_LIVE_ACTIVITY on iOS only."""
