from typing import Literal

__all__ = ["ApnsPriority"]

ApnsPriority = Literal["1", "10", "5"]
"""Apple's delivery priority, as a string."""
