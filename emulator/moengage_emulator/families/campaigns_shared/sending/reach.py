"""Where the messages of a campaign go for one user: devices, or an address that takes e-mail."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ....people import devices_of
from ...subscriptions.preferences import left_categories

if TYPE_CHECKING:
    from ....people import Person
    from ....store import Store

__all__ = ["address_of", "is_suppressed", "takes_mail", "tokens_of"]

_STANDARD = ("MOE_EMAIL_ID", "Email (Standard)")
"""What V1 and V5 call the standard attribute for the address."""
_UNDELIVERABLE = ("moe_hard_bounce", "moe_spam")


def tokens_of(store: Store, person: Person, platform: str) -> list[str]:
    """The push tokens of the user's reachable devices on a platform."""
    found = devices_of(store, person)
    return [device.token for device in found if device.platform == platform and device.reachable]


def address_of(person: Person, details: Mapping[str, Any]) -> str | None:
    """The address that `basic_details` point to; None where the user has none."""
    name = details.get("user_attribute_identifier") or _STANDARD[0]
    address = person.attributes.get("email" if name in _STANDARD else name)
    return address if isinstance(address, str) and address else None


def takes_mail(person: Person, components: Mapping[str, Any]) -> bool:
    """Whether the user takes e-mail of this kind.

    Who unsubscribed or opted out takes none, unless the campaign addresses opted-out users, too. A
    promotional one needs that the user did not leave its category; it may ask for a confirmed
    subscription ("Create Campaign", send_only_double_opt_in_users).
    """
    details = components.get("basic_details") or {}
    segmentation = components.get("segmentation_details") or {}
    status = person.attributes.get("moe_email_optin_status")
    opted_out = person.attributes.get("moe_unsubscribe") is True or status == "OPTED_OUT"
    if opted_out and not segmentation.get("send_campaign_to_opt_out_users"):
        return False
    if details.get("send_only_double_opt_in_users") and status != "DOUBLE_OPTED_IN":
        return False
    promotional = details.get("content_type") == "PROMOTIONAL"
    return not promotional or details.get("subscription_category") not in left_categories(person.attributes)


def is_suppressed(store: Store, person: Person, address: str) -> bool:
    """Whether no message gets to the address, however willing the user is.

    It bounced, the user reported spam ("Track User"), or the e-mail service turns messages to it away
    ("Bulk Resubscribe").
    """
    if any(person.attributes.get(name) is True for name in _UNDELIVERABLE):
        return True
    return store.collection("email_suppressions").get(address) is not None
