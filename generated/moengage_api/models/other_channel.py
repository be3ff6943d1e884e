from typing import Literal

__all__ = ["OtherChannel"]

OtherChannel = Literal["CONNECTORS", "FACEBOOK", "GOOGLE ADS", "SMS", "WHATSAPP"]
"""A channel that V5 only reads."""
