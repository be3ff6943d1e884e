"""Flows as documents: what all versions share, and the versions. Only the dashboard makes them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...store import Store

__all__ = [
    "FLOWS",
    "active_version",
    "flow",
    "flow_version",
    "flows_on_business_event",
    "version_numbered",
    "wire_time",
]

FLOWS = "flows"


def flow(
    flow_id: str,
    *,
    now: datetime,
    versions: Sequence[Mapping[str, Any]] = (),
    delivery_type: str = "EVENT_TRIGGERED",
    business_event: str | None = None,
    **fields: Any,
) -> dict[str, Any]:
    """A document of `flows`, made at `now`: one draft, unless `versions` (by `flow_version`) are given.

    `fields` may be `name`, `archived`, `tags` (names), `teams`, `created_by`, `approvers` and
    `global_control_group_enabled`. `business_event` is the name of the one that starts it.
    """
    return {
        "id": flow_id,
        "name": f"Flow {flow_id}",
        "archived": False,
        "delivery_type": delivery_type,
        "business_event": business_event,
        "tags": [],
        "teams": [],
        "created_at": now.isoformat(),
        "created_by": "owner@example.com",
        "approvers": None,
        "global_control_group_enabled": False,
        # The first version has the id of its flow ("Get flow", example).
        "versions": list(versions or [flow_version(flow_id, 1, now=now)]),
        **fields,
    }


def flow_version(
    version_id: str,
    number: int,
    *,
    now: datetime,
    status: str = "DRAFT",
    published_by: str | None = None,
    **fields: Any,
) -> dict[str, Any]:
    """A version of a flow, last changed at `now`, and published then if `published_by` says by whom.

    `fields` may be `settings`, `attribution`, `conversion_goal_details` and `nodes`, as in answers. The
    first version has the id of its flow.
    """
    return {
        "version_id": version_id,
        "version_no": number,
        "version_name": f"Version {number}",
        "status": status,
        "updated_at": now.isoformat(),
        "published_at": None if published_by is None else now.isoformat(),
        "published_by": published_by,
        "settings": {},
        "attribution": None,
        "conversion_goal_details": None,
        "nodes": [],
        **fields,
    }


def active_version(found: Mapping[str, Any]) -> dict[str, Any]:
    """The version that is meant where none is named: the last published one, else the last draft.

    The pages speak of the active version here and of the last published one there: it is the same one.
    """
    versions: Iterable[dict[str, Any]] = found["versions"]
    return max(versions, key=lambda item: (item["published_at"] or "", item["version_no"]))


def version_numbered(found: Mapping[str, Any], number: int) -> dict[str, Any] | None:
    """The version with this number."""
    versions: Iterable[dict[str, Any]] = found["versions"]
    return next((item for item in versions if item["version_no"] == number), None)


def flows_on_business_event(store: Store, name: str) -> Iterator[dict[str, Any]]:
    """The flows that a business event starts: active ones that are not archived."""
    for found in store.collection(FLOWS).find(business_event=name):
        if not found["archived"] and active_version(found)["status"] == "ACTIVE":
            yield found


def wire_time(stored: str | None) -> str | None:
    """A stored moment as answers have it: UTC in whole seconds."""
    if stored is None:
        return None
    return f"{datetime.fromisoformat(stored).astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}"
