from typing import Literal

__all__ = ["AudienceLimitFrequency"]

AudienceLimitFrequency = Literal["INSTANCE", "TOTAL"]
"""Whether the cap holds over the campaign's life or for each run (push, PERIODIC only)."""
