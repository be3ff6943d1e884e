from typing import Literal

__all__ = ["SliderTransition"]

SliderTransition = Literal["AUTOMATIC", "MANUAL"]
"""Whether the user or the clock turns the slides. Lower case was valid in V1 only."""
