"""The opt-in and the categories of a user ("Update Email Opt-in Preferences")."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, Fault, Faulted, handles
from ..data.users import Users
from .email_errors import opt_in_refusal
from .preferences import EMAILS, active_categories, choose

if TYPE_CHECKING:
    from ..data.users import User

__all__ = ["update_preferences"]

_USER = "customer_id or email_id"
NO_USER = "Either customer_id or email_id is mandatory. Please provide at least one of them."
UNKNOWN_USER = "No users found with the provided customer_id or email_id. Please check the same."
NO_ID = "customer_id is mandatory when unsubscribe on email is not enabled."
NOT_ENABLED = (
    "Email Opt-in Management feature not enabled for the workspace. "
    "Please reach out to MoEngage to get it enabled."
)
NO_CATEGORIES = (
    "There are no active categories found. Please remove the categories from the request data or setup the "
    "subscription categories in MoEngage Email settings."
)
_INACTIVE = "are either invalid or not active in the Workspace. Please check the categories in the request."


@handles("email_subscriptions_update_preferences", validated=False)
def update_preferences(call: Call) -> Answer:
    """Set the status and the categories, of everyone who has the address where one is given.

    Settings in `extra`: `email_opt_in_management` (else 403), `unsubscribe_on_email` (off: the id alone
    names a user), `pii_tokenized` (on: no address leads to anybody).
    """
    settings = call.workspace.settings.extra
    if not settings.get("email_opt_in_management", True):
        raise opt_in_refusal(403, "Feature not enabled", "Email Opt-in Management", NOT_ENABLED)
    preferences = _read(call)
    customer_id, address = preferences.get("customer_id"), preferences.get("email_id")
    if customer_id is None and address is None:
        raise opt_in_refusal(400, "", _USER, NO_USER)
    if not settings.get("unsubscribe_on_email", True):
        if customer_id is None:
            raise opt_in_refusal(400, "", "customer_id", NO_ID)
        address = None
    users = Users(call)
    found = _named(users, customer_id, address, tokenized=bool(settings.get("pii_tokenized")))
    if not found:
        raise opt_in_refusal(400, "", _USER, UNKNOWN_USER)
    categories: Mapping[str, bool] = preferences.get("categories") or {}
    _check_categories(call, categories)
    # Leaving every category that is named is opting out, whatever the status says.
    opted_out = bool(categories) and not any(categories.values())
    for user in found:
        status = "OPTED_OUT" if opted_out else preferences["opt_in_status"]
        user["attributes"]["moe_email_optin_status"] = status
        if categories:
            choose(user, categories)
        users.save(user)
    return Answer(200, {"message": "Your request has been processed successfully"})


def _read(call: Call) -> Mapping[str, Any]:
    """The preferences. Status and channel may be in any letter case, which the document's enums are not."""
    preferences = call.body.get("user_preferences")
    if isinstance(preferences, Mapping):
        preferences = dict(preferences)
        for name, spelled in (("opt_in_status", str.upper), ("channel", str.lower)):
            if isinstance(preferences.get(name), str):
                preferences[name] = spelled(preferences[name])
        call.body["user_preferences"] = preferences
    problems = call.models.problems("EmailPreferencesUpdate", call.body)
    if problems:
        raise Faulted(Fault("invalid", problems, detail={"in": "body"}))
    return call.body["user_preferences"]  # type: ignore[no-any-return]


def _named(users: Users, customer_id: str | None, address: str | None, *, tokenized: bool) -> list[User]:
    """Both given: the address counts, and all who have it."""
    if address is not None:
        return [] if tokenized else users.by_attribute(EMAILS, address)
    user = users.by_customer_id(customer_id) if customer_id is not None else None
    return [] if user is None else [user]


def _check_categories(call: Call, categories: Mapping[str, bool]) -> None:
    if not categories:
        return
    active = active_categories(call)
    unknown = [name for name in categories if name not in active]
    if not active:
        text = NO_CATEGORIES
    elif len(unknown) == len(categories):
        text = f"All provided categories {_INACTIVE}"
    else:
        text = f"Categories {', '.join(unknown)} {_INACTIVE}"
    if unknown:
        raise opt_in_refusal(400, "", "categories", text)
