from typing import Literal

__all__ = ["EmailContentType"]

EmailContentType = Literal["PROMOTIONAL", "TRANSACTIONAL"]
"""Whether the e-mail advertises or belongs to a transaction."""
