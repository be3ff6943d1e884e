from typing import Literal

__all__ = ["CapitalizedBooleanText"]

CapitalizedBooleanText = Literal["False", "True"]
"""A truth value as capitalized text."""
