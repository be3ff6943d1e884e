from typing import Literal

__all__ = ["CampaignStatus"]

CampaignStatus = Literal["ACTIVE", "ARCHIVED", "DRAFT", "PAUSED", "SCHEDULED", "SENDING", "SENT", "STOPPED"]
"""State of a campaign."""
