"""PerformanceStats, a JSON object of the API."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define as _define
from attrs import field as _field

from ..overlays.model import Model
from ..types import UNSET, Unset

if TYPE_CHECKING:
    from ..overlays.operation import Schema

__all__ = ["PerformanceStats"]


@_define(kw_only=True)
class PerformanceStats(Model):
    """How the messages did. Which figures there are depends on the channel; rates are in percent and
    calculated from the counts."""

    SCHEMA: ClassVar[Schema] = {}
    FIELDS: ClassVar[Mapping[str, str]] = {
        "attempted": "attempted",
        "sent": "sent",
        "failed": "failed",
        "bounced": "bounced",
        "impression": "impression",
        "click": "click",
        "opened": "opened",
        "delivered": "delivered",
        "read": "read",
        "closed_click": "closed_click",
        "unsubscribe": "unsubscribe",
        "ctr": "ctr",
        "delivery_rate": "delivery_rate",
        "read_rate": "read_rate",
        "successfully_synced": "successfully_synced",
        "sent_rate": "sent_rate",
        "failure_rate": "failure_rate",
        "eligible_users": "eligible_users",
        "complaint": "complaint",
        "hard_bounce": "hard_bounce",
        "soft_bounce": "soft_bounce",
        "open_rate": "open_rate",
        "ctor": "ctor",
        "unsub_rate": "unsub_rate",
        "bounce_rate": "bounce_rate",
        "complaints_rate": "complaints_rate",
    }

    attempted: int | Unset = UNSET
    """Messages that were to be sent."""
    sent: int | Unset = UNSET
    """Messages handed over to the provider."""
    failed: int | Unset = UNSET
    """Messages that could not be sent."""
    bounced: int | Unset = UNSET
    """E-mails that came back."""
    impression: int | Unset = UNSET
    """Messages that were shown."""
    click: int | Unset = UNSET
    """Clicks."""
    opened: int | Unset = UNSET
    """E-mails that were opened."""
    delivered: int | Unset = UNSET
    """Messages that arrived."""
    read: int | Unset = UNSET
    """Messages that were read."""
    closed_click: int | Unset = UNSET
    """Messages that were closed by a click."""
    unsubscribe: int | Unset = UNSET
    """Unsubscriptions."""
    ctr: float | Unset = UNSET
    """Clicks for each hundred impressions; may be above 100."""
    delivery_rate: float | Unset = UNSET
    """Share of messages that arrived."""
    read_rate: float | Unset = UNSET
    """Share of messages that were read, of those that arrived; by user."""
    successfully_synced: int | Unset = UNSET
    """Devices that took over the campaign."""
    sent_rate: float | Unset = UNSET
    """Share of messages sent, of those attempted."""
    failure_rate: float | Unset = UNSET
    """Share of messages not sent, of those attempted."""
    eligible_users: int | Unset = UNSET
    """Users who could get the message."""
    complaint: int | Unset = UNSET
    """Complaints about spam."""
    hard_bounce: int | Unset = UNSET
    """E-mails to addresses that do not exist."""
    soft_bounce: int | Unset = UNSET
    """E-mails that could not be delivered for the time being."""
    open_rate: float | Unset = UNSET
    """Share of e-mails that were opened."""
    ctor: float | Unset = UNSET
    """Clicks for each hundred opened e-mails."""
    unsub_rate: float | Unset = UNSET
    """Share of unsubscriptions."""
    bounce_rate: float | Unset = UNSET
    """Share of e-mails that came back."""
    complaints_rate: float | Unset = UNSET
    """Share of complaints."""
    additional_properties: dict[str, Any] = _field(factory=dict)
    """Fields of the JSON that have no attribute of their own."""
