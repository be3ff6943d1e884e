"""Bodies that the vendor's public pages show, as JSON; addresses and tokens are our own."""

from __future__ import annotations

from typing import Any, Final

__all__ = [
    "BODIES",
    "BULK",
    "CAMPAIGN_PAGE",
    "DEVICE",
    "EVENTS",
    "MILLISECONDS",
    "TYPED_EVENT",
    "TYPED_USER",
    "USER",
]

USER: Final[dict[str, Any]] = {
    "type": "customer",
    "customer_id": "USERID1234",
    "attributes": {
        "first_name": "John",
        "name": "John Smith",
        "plan_expiry_date": "2020-05-31T00:00:00Z",
        "super_user": True,
        "user_persona": "browsers",
        "platforms": [{"platform": "ANDROID", "active": "true"}],
    },
}
"""A user with text, a date and a boolean ("Data APIs", Request Body)."""

TYPED_USER: Final[dict[str, Any]] = {
    "type": "customer",
    "customer_id": "john@example.com",
    "attributes": {
        "points": 20,
        "expiry_date": "2020-05-31T03:47:35Z",
        "super_user": True,
        "user_persona": "browsers",
        "platforms": [{"platform": "ANDROID", "active": "true"}],
    },
}
"""A user with a number, a date, a boolean and text ("Data APIs", User API)."""

DEVICE: Final[dict[str, Any]] = {
    "type": "device",
    "customer_id": "john@example.com",
    "device_id": "96bd03b6-defc-4203-83d3-dc1c73080232",
    "attributes": {
        "model": "iPhone",
        "platform": "iOS",
        "push_preference": "true",
        "push_id": "token-of-an-example",
        "app_version": "10.1",
        "os_version": "2.5.4",
        "active": "true",
        "created_time": 143383676,
    },
}
"""A device whose booleans are text ("Data APIs", Device API)."""

_CART: dict[str, Any] = {
    "action": "Added to Cart",
    "attributes": {"product": "Mobile", "color": "white", "Brand": "Apple"},
    "platform": "iOS",
    "app_version": "1.2.3",
    "user_timezone_offset": 19800,
}
_PURCHASE: dict[str, Any] = {
    "action": "Purchase",
    "attributes": {"product": "MacBook Air", "Brand": "Apple"},
    "app_version": "1.2.3",
    "user_timezone_offset": 19800,
}

EVENTS: Final[dict[str, Any]] = {
    "type": "event",
    "customer_id": "john@example.com",
    "device_id": "96bd03b6-defc-4203-83d3-dc1c73080232",
    "actions": [
        {**_CART, "current_time": 1433837969},
        {**_PURCHASE, "platform": "web", "current_time": 1433837969},
    ],
}
"""Two actions with epoch times ("Data APIs", Event API)."""

TYPED_EVENT: Final[dict[str, Any]] = {
    "type": "event",
    "customer_id": "john@example.com",
    "actions": [
        {
            "action": "Flight Booked",
            "attributes": {"price": 3999, "departure_date": "2019-05-21T03:47:35Z", "premium_seat": True},
            "platform": "iOS",
            "app_version": "1.2.3",
            "current_time": 1433837969,
            "user_timezone_offset": 19800,
        }
    ],
}
"""An action with a number, a date and a boolean ("Data APIs", Event API)."""

BULK: Final[dict[str, Any]] = {
    "type": "transition",
    "elements": [
        {
            "type": "customer",
            "customer_id": "john@example.com",
            "attributes": {"name": "John", "platforms": [{"platform": "ANDROID", "active": "true"}]},
        },
        {
            "type": "device",
            "customer_id": "john@example.com",
            "device_id": "96bd03b6-defc-4203-83d3-dc1c73080232",
            "attributes": {"brand": "Apple", "platform": "iOS", "push_id": "token-of-an-example"},
        },
        {
            "type": "event",
            "customer_id": "john@example.com",
            "device_id": "96bd03b6-defc-4203-83d3-dc1c73080232",
            "actions": [
                {**_CART, "current_time": "2020-05-31T16:33:35Z"},
                {**_PURCHASE, "platform": "iOS", "current_time": 1590404615},
            ],
        },
    ],
}
"""A user, a device and an event in one request ("Data APIs", Bulk Import)."""

MILLISECONDS: Final[dict[str, Any]] = {
    "type": "event",
    "customer_id": "123",
    "actions": [
        {
            "action": "ProductAdded",
            "attributes": {"product": "Accessories", "color": "Black", "Brand": "Adidas"},
            "platform": "Android",
            "app_version": "1.2.3",
            "user_time": "1708939453396",
            "current_time": "1708939453396",
        }
    ],
}
"""An action whose times are milliseconds as text ("Track event")."""

BODIES: Final[dict[str, tuple[str, dict[str, Any]]]] = {
    "user": ("track_user", USER),
    "typed user": ("track_user", TYPED_USER),
    "device": ("track_device", DEVICE),
    "events": ("track_event", EVENTS),
    "typed event": ("track_event", TYPED_EVENT),
    "bulk": ("import_bulk", BULK),
    "milliseconds": ("track_event", MILLISECONDS),
}
"""Every body, with the method of `moengage.data` that sends it."""

CAMPAIGN_PAGE: Final[dict[str, Any]] = {
    "request_id": "7b6f0d1e-0000-4000-8000-000000000001",
    "data": {
        "campaigns": [
            {"channel": "PUSH", "campaign_id": "65f0c0ffee65f0c0ffee65f0", "status": "NEW_STATUS"},
            {"channel": "EMAIL", "campaign_id": "65f0c0ffee65f0c0ffee65f1"},
            {"channel": "SMS", "sender_name": "EXMPL", "flow_id": None},
            {"channel": "PIGEON", "wings": 2},
        ],
        "next": {"unknown": True},
    },
}
"""A page of campaigns of three known kinds and one unknown."""
