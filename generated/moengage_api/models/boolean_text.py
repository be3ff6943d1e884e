from typing import Literal

__all__ = ["BooleanText"]

BooleanText = Literal["false", "true"]
"""A truth value as lower-case text."""
