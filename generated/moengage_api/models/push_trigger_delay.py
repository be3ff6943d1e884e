from typing import Literal

__all__ = ["PushTriggerDelay"]

PushTriggerDelay = Literal["ASAP", "DELAY", "INTELLIGENT_DELAY"]
"""Send at once, after a fixed delay, or after one chosen per user within a span."""
