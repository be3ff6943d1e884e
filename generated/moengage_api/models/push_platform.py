from typing import Literal

__all__ = ["PushPlatform"]

PushPlatform = Literal["ANDROID", "IOS", "WEB"]
"""Platform that shows push messages."""
