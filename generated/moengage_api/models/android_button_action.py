from typing import Literal

__all__ = ["AndroidButtonAction"]

AndroidButtonAction = Literal[
    "CALL",
    "COPY",
    "CUSTOM_ACTION",
    "DEEPLINKING",
    "NAVIGATE_TO_A_SCREEN",
    "REMIND_LATER",
    "RICH_LANDING",
    "SET_USER_ATTRIBUTE",
    "SHARE",
    "SNOOZE",
    "TRACK_EVENT",
]
"""What a button does."""
