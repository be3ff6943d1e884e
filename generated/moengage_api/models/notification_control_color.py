from typing import Literal

__all__ = ["NotificationControlColor"]

NotificationControlColor = Literal["DARK", "LIGHT"]
"""Shade of the message's controls."""
