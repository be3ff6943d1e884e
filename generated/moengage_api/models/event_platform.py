from typing import Literal

__all__ = ["EventPlatform"]

EventPlatform = Literal["ANDROID", "TV", "iOS", "unknown", "web"]
"""Platforms the vendor knows."""
