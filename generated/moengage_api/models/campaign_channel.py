from typing import Literal

__all__ = ["CampaignChannel"]

CampaignChannel = Literal["CONNECTORS", "EMAIL", "FACEBOOK", "GOOGLE ADS", "PUSH", "SMS", "WHATSAPP"]
"""Channel of a campaign. V5 creates PUSH and EMAIL only and reads the others."""
