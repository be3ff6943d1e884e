"""The names under which message archival knows the messages of campaigns ("Message Archival")."""

from __future__ import annotations

from collections.abc import Mapping

__all__ = ["archived_type"]

_TYPES: Mapping[str, tuple[str, Mapping[str, str]]] = {
    "PUSH": (
        "General Push Campaign",
        {
            "EVENT_TRIGGERED": "Autotrigger Campaign",
            "BUSINESS_EVENT_TRIGGERED": "Business Event Trigger Push Campaign",
        },
    ),
    "EMAIL": (
        "Email Campaign",
        {
            "EVENT_TRIGGERED": "Email Triggers",
            "BUSINESS_EVENT_TRIGGERED": "Business Event Trigger Email Campaign",
        },
    ),
}


def archived_type(channel: str, delivery_type: str) -> str:
    """The `campaign_type` of a message."""
    usual, others = _TYPES[channel]
    return others.get(delivery_type, usual)
