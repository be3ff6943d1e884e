"""The elements that the chaos tests import, each with a number of its own."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["devices", "people"]


def people(count: int) -> Iterator[dict[str, Any]]:
    """As many elements, by turns a user and an event of that user."""
    for number in range(count // 2):
        customer = f"c-{number}"
        yield {"type": "customer", "customer_id": customer, "attributes": {"number": number}}
        action = {"action": "Rode", "attributes": {"number": number}}
        yield {"type": "event", "customer_id": customer, "actions": [action]}


def devices(count: int) -> Iterator[dict[str, Any]]:
    """Devices of the first so many users."""
    for number in range(count):
        attributes = {"platform": "ANDROID", "push_id": f"token-{number}"}
        identity = {"customer_id": f"c-{number}", "device_id": f"d-{number}"}
        yield {"type": "device", **identity, "attributes": attributes}
