from typing import Literal

__all__ = ["InterruptionLevel"]

InterruptionLevel = Literal[
    "ACTIVE", "Active", "CRITICAL", "Critical", "PASSIVE", "Passive", "TIME_SENSITIVE", "Time sensitive"
]
"""How much the message may disturb: in upper case in V5, in mixed case in V1."""
