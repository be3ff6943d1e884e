from typing import Literal

__all__ = ["UserPlatform"]

UserPlatform = Literal["ANDROID", "Android", "IOS", "WEB", "Web", "android", "iOS", "ios", "web"]
"""A platform of a user. The first three spellings are the vendor's own; case does not matter."""
