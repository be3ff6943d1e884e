from typing import Literal

__all__ = ["IosTemplateType"]

IosTemplateType = Literal["BASIC", "Custom", "SIMPLE_IMAGE_CAROUSEL", "STYLIZED_BASIC"]
"""Layout of the message. `Custom` is in mixed case on the wire."""
