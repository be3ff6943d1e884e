from typing import Literal

__all__ = ["CampaignAction"]

CampaignAction = Literal["PAUSE", "RESUME", "STOP"]
"""STOP ends a ONE_TIME campaign that is ACTIVE, SCHEDULED, PAUSED or SENDING. PAUSE holds a PERIODIC or EVENT_TRIGGERED one that is ACTIVE, SCHEDULED or SENDING; RESUME lets a paused one go on."""
