from typing import Literal

__all__ = ["WebIconType"]

WebIconType = Literal["DEFAULT", "ICON_URL"]
"""The site's own icon or one given by its address."""
