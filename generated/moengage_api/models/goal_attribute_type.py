from typing import Literal

__all__ = ["GoalAttributeType"]

GoalAttributeType = Literal[
    "ARRAY_DOUBLE",
    "ARRAY_OBJECT",
    "ARRAY_STRING",
    "BOOL",
    "DATETIME",
    "DOUBLE",
    "GEOPOINT",
    "NUMBER",
    "OBJECT",
    "STRING",
]
"""Type of the goal attribute's values."""
