from typing import Literal

__all__ = ["EmailTriggerDelay"]

EmailTriggerDelay = Literal["ASAP", "DELAY"]
"""Send at once or after a fixed delay."""
