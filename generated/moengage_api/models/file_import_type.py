from typing import Literal

__all__ = ["FileImportType"]

FileImportType = Literal["AUX_DATA", "EVENTS", "USERS"]
"""What is imported; AUX_DATA is auxiliary data."""
