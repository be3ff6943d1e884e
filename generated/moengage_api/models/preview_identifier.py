from typing import Literal

__all__ = ["PreviewIdentifier"]

PreviewIdentifier = Literal["EMAIL", "MOE_GAID", "PUSH_ID", "USER_ATTRIBUTE_UNIQUE_ID"]
"""How the user is named."""
