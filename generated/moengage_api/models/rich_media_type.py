from typing import Literal

__all__ = ["RichMediaType"]

RichMediaType = Literal["GIF", "Image", "Video"]
"""Kind of rich media; spelled in mixed case on the wire."""
