from typing import Literal

__all__ = ["FileImportDateFormat"]

FileImportDateFormat = Literal[
    "DD-MM-YYYY",
    "DD-MM-YYYY hh:mm:ss",
    "DD/MM/YYYY",
    "DD/MM/YYYY hh:mm:ss",
    "YYYY-MM-DD",
    "YYYY-MM-DD hh:mm:ss",
    "YYYY/MM/DD",
    "YYYY/MM/DD hh:mm:ss",
]
"""How dates are written."""
