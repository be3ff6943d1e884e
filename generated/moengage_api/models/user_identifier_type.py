from typing import Literal

__all__ = ["UserIdentifierType"]

UserIdentifierType = Literal["customer_id", "id", "moengage_id"]
"""`customer_id` is your id; `id` and `moengage_id` are the vendor's id of the user."""
