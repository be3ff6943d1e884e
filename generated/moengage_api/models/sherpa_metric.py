from typing import Literal

__all__ = ["SherpaMetric"]

SherpaMetric = Literal["BOTH", "CLICK_RATE", "OPEN_RATE"]
"""What Sherpa tries to raise."""
