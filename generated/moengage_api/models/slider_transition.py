from typing import Literal

__all__ = ["SliderTransition"]

SliderTransition = Literal["AUTOMATIC", "MANUAL", "automatic", "manual"]
"""Whether the user or the clock turns the slides. Lower case is valid in V1 only."""
