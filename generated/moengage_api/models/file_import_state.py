from typing import Literal

__all__ = ["FileImportState"]

FileImportState = Literal[
    "ARCHIVED", "FAILED", "PARTIAL_SUCCESS", "PROCESSING", "QUEUED", "SCHEDULED", "SUCCESSFUL"
]
"""State of an import. PARTIAL_SUCCESS means that not all rows went in, QUEUED that it is next."""
