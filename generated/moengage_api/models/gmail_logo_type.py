from typing import Literal

__all__ = ["GmailLogoType"]

GmailLogoType = Literal["image_url", "uploaded_image"]
"""Whether the logo was given by its address or uploaded."""
