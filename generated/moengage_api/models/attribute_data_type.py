from typing import Literal

__all__ = ["AttributeDataType"]

AttributeDataType = Literal["bool", "datetime", "double", "string"]
"""Type of the attribute's values."""
