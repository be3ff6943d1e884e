"""Two users whom campaigns reach, and what was sent to whom."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

from moengage_emulator.families.campaigns_shared.sending import UNSENT
from tests.emulator.campaigns_kit import (
    Api,
)

DAY = timedelta(days=1)


def sent(api: Api, **equals: Any) -> list[tuple[str, str]]:
    """User and address of every message of a campaign."""
    api.emulator.settle()
    return [(item["user"], item["to"]) for item in api.outbox(kind="campaign", **equals)]


def reasons(api: Api) -> dict[str, list[str]]:
    """User -> why nothing went out, platform by platform."""
    found: dict[str, list[str]] = {}
    for item in api.store.collection(UNSENT).all():
        found.setdefault(item["user"], []).append(item["reason"])
    return found


def reached() -> Api:
    """Ada and Bob, both with a browser and an address."""
    made = Api(audience_limit_enabled=True)
    made.user("ada", devices={"ada-web": "WEB", "ada-phone": "ANDROID"}, email="ada@example.com", tier="gold")
    made.user("bob", devices={"bob-web": "WEB"}, email="bob@example.com", tier="tin")
    return made


def many(api: Api, count: int) -> list[str]:
    """Make users with addresses; their names."""
    names = [f"user-{number}" for number in range(count)]
    for name in names:
        api.user(name, email=f"{name}@example.com")
    return names


def grown() -> Api:
    """Ada, who is 36, and Bob, who is 20."""
    made = Api()
    made.user("ada", devices={"ada-web": "WEB"}, email="ada@example.com", age=36)
    made.user("bob", devices={"bob-web": "WEB"}, email="bob@example.com", age=20)
    return made


def receivers(api: Api) -> list[str]:
    """The users of all messages of campaigns."""
    api.emulator.settle()
    return [item["user"] for item in api.outbox(kind="campaign")]


def attribute(name: str, operator: str, value: Any, kind: str = "double") -> dict[str, Any]:
    """A filter on an attribute."""
    return {
        "filter_type": "user_attributes",
        "data_type": kind,
        "name": name,
        "operator": operator,
        "value": value,
    }
