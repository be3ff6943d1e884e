from typing import Literal

__all__ = ["GdprIdentityType"]

GdprIdentityType = Literal[
    "ID", "advertising_identifier", "email", "google_advertising_id", "mobile", "user_secondary_id"
]
"""Kinds of identifier; `ID` is your own id of the user. Case matters."""
