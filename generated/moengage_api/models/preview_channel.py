from typing import Literal

__all__ = ["PreviewChannel"]

PreviewChannel = Literal["EMAIL", "PUSH", "SMS"]
"""Channel whose content is previewed."""
