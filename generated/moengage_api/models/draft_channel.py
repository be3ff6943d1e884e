from typing import Literal

__all__ = ["DraftChannel"]

DraftChannel = Literal["EMAIL", "PUSH"]
"""Channel of the draft; must agree with it where given."""
