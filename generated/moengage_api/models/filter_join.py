from typing import Literal

__all__ = ["FilterJoin"]

FilterJoin = Literal["and", "or"]
"""Whether a user must pass every filter of the group (and) or at least one (or)."""
