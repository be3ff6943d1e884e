from typing import Literal

__all__ = ["FileImportSource"]

FileImportSource = Literal["CSV", "S3", "SFTP"]
"""Where files come from."""
