from typing import Literal

__all__ = ["TestStatus"]

TestStatus = Literal["FAILED", "SENT", "failed", "success"]
"""Whether the message went out, in upper case in V5 and in lower case in V1."""
