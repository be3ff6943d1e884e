from typing import Literal

__all__ = ["DevicePlatform"]

DevicePlatform = Literal[
    "ANDROID", "Android", "IOS", "TV", "Tv", "WEB", "Web", "android", "iOS", "ios", "tv", "web"
]
"""Platform of a device. The first four spellings are the vendor's own; case does not matter."""
