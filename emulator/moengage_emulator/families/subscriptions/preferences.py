"""The categories of a workspace, and what a user takes of them.

A user's choice is kept in the standard attributes, where everybody sees it: `moe_unsubscribe`,
`moe_email_optin_status`, and the categories that the user left in `moe_em_unsub_categories`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...handling import Call
    from ..data.users import User

__all__ = [
    "EMAILS",
    "active_categories",
    "choose",
    "leave_all",
    "left_categories",
    "subscribed",
    "subscription_category",
]

EMAILS = ("email", "u_em", "moe_email")
"""The attributes that hold the address of a user."""

_COLLECTION = "subscription_categories"
_LEFT = "moe_em_unsub_categories"
_UNSUBSCRIBED = "moe_unsubscribe"


def subscription_category(name: str, *, active: bool = True) -> dict[str, Any]:
    """A category as the dashboard makes it; plant it in the collection `subscription_categories`."""
    return {"id": name, "name": name, "active": active}


def active_categories(call: Call) -> list[str]:
    """The active categories of the workspace: planted ones, and those of its settings."""
    planted = list(call.store.collection(_COLLECTION).all())
    inactive = {item["name"] for item in planted if not item["active"]}
    names = [*(item["name"] for item in planted), *call.workspace.settings.subscription_categories]
    return [name for name in dict.fromkeys(names) if name not in inactive]


def subscribed(user: User, categories: list[str]) -> dict[str, bool]:
    """Which of `categories` the user takes; all that the user never left, unless they left everything."""
    left = set(left_categories(user["attributes"]))
    takes_any = user["attributes"].get(_UNSUBSCRIBED) is not True
    return {name: takes_any and name not in left for name in categories}


def choose(user: User, choices: Mapping[str, bool]) -> None:
    """Take or leave single categories; the pages do not speak of the others: they stay as they are."""
    left = [name for name in left_categories(user["attributes"]) if not choices.get(name, False)]
    gone = [name for name, takes in choices.items() if not takes]
    user["attributes"][_LEFT] = list(dict.fromkeys([*left, *gone]))


def leave_all(user: User, categories: list[str], leaves: bool) -> None:
    """Leave all e-mail, or take it back; what was left by leaving all has to be chosen again."""
    if leaves:
        choose(user, dict.fromkeys(categories, False))
    user["attributes"][_UNSUBSCRIBED] = leaves


def left_categories(attributes: Mapping[str, Any]) -> list[str]:
    """The categories that a user left.

    The attribute is declared as a text and described as a list ("Track User"): either.
    """
    value = attributes.get(_LEFT)
    if isinstance(value, str):
        return [name.strip() for name in value.split(",") if name.strip()]
    return [name for name in value if isinstance(name, str)] if isinstance(value, list) else []
