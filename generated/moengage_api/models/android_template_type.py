from typing import Literal

__all__ = ["AndroidTemplateType"]

AndroidTemplateType = Literal[
    "BASIC",
    "Custom",
    "IMAGE_BANNER_WITH_TEXT",
    "SIMPLE_IMAGE_CAROUSEL",
    "STYLIZED_BASIC",
    "TIMER",
    "TIMER_WITH_PROGRESS_BAR",
]
"""Layout of the message. `Custom` is in mixed case on the wire."""
