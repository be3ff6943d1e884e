from typing import Literal

__all__ = ["ClickAction"]

ClickAction = Literal["DEEPLINKING", "NAVIGATE_TO_A_SCREEN", "RICH_LANDING"]
"""What a tap opens."""
