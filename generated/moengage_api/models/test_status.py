from typing import Literal

__all__ = ["TestStatus"]

TestStatus = Literal["FAILED", "SENT"]
"""Whether the message went out."""
