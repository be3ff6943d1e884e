from typing import Literal

__all__ = ["TestIdentifier"]

TestIdentifier = Literal[
    "ADVERTISING_IDENTIFIER",
    "CUSTOM_SEGMENT",
    "EMAIL",
    "ID",
    "MOBILE_NUMBER",
    "MOE_GAID",
    "PUSH_ID",
    "USER_ATTRIBUTE_UNIQUE_ID",
    "USER_ATTRIBUTE_USER_EMAIL",
    "USER_ATTRIBUTE_USER_MOBILE",
]
"""How recipients are named. EMAIL, ID and MOBILE_NUMBER are for e-mail, CUSTOM_SEGMENT for both, the others for push. Phone numbers are in E.164."""
