from typing import Literal

__all__ = ["InterruptionLevel"]

InterruptionLevel = Literal["ACTIVE", "CRITICAL", "PASSIVE", "TIME_SENSITIVE"]
"""How much the message may disturb."""
