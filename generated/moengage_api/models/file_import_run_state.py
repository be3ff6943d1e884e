from typing import Literal

__all__ = ["FileImportRunState"]

FileImportRunState = Literal[
    "FAILED", "PARTIAL_FAILURE", "PARTIAL_SUCCESS", "PROCESSING", "QUEUED", "SUCCESSFUL", "WAITING"
]
"""State of one file."""
