from typing import Literal

__all__ = ["EmailDeliveryType"]

EmailDeliveryType = Literal["BUSINESS_EVENT_TRIGGERED", "EVENT_TRIGGERED", "ONE_TIME", "PERIODIC"]
"""What makes an e-mail campaign go out."""
