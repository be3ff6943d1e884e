from typing import Literal

__all__ = ["ExecutionBound"]

ExecutionBound = Literal["atleast", "atmost", "exactly"]
"""Whether `count` is a lower bound, an upper bound or the exact number."""
