from typing import Literal

__all__ = ["DeviceAction"]

DeviceAction = Literal["block", "unblock"]
"""`block` stops push messages, `unblock` allows them again."""
