from typing import Literal

__all__ = ["EmailOptInStatus"]

EmailOptInStatus = Literal["DOUBLE_OPTED_IN", "OPTED_OUT", "OPT_IN_PENDING"]
"""State of an e-mail double opt-in."""
