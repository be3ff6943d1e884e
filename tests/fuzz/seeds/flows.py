"""Flows of the seeded workspace, one in each state that an action starts from."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any

from moengage_emulator.families.flows import flow, flow_version
from moengage_emulator.store import Store

__all__ = ["FLOWS", "KNOWN", "VERSION_2", "plant"]

_MADE = datetime(2026, 2, 1, 8, 0, tzinfo=UTC)
_PUBLISHED = datetime(2026, 2, 2, 9, 0, tzinfo=UTC)

FLOWS: dict[str, str] = {
    "active": "65f0c1d2e3a4b5c6d7e8fa01",
    "draft": "65f0c1d2e3a4b5c6d7e8fa02",
    "paused": "65f0c1d2e3a4b5c6d7e8fa03",
    "stopped": "65f0c1d2e3a4b5c6d7e8fa04",
    "archived": "65f0c1d2e3a4b5c6d7e8fa05",
}
VERSION_2 = "65f0c1d2e3a4b5c6d7e8fa07"

KNOWN: dict[str | tuple[str, str], list[str]] = {
    "flow_id": list(FLOWS.values()),
    "version_id": [VERSION_2, FLOWS["active"]],
}

NODES: list[dict[str, Any]] = [
    {
        "stage_id": "stage-1",
        "type": "TRIGGER",
        "sub_type": "EVENT",
        "parent_stage_id": None,
        "child_stage_ids": ["stage-2"],
        "config": {"segmentation": {"audience_type": "all_users"}, "schedule": None},
    },
    {
        "stage_id": "stage-2",
        "type": "ACTION",
        "sub_type": "EMAIL",
        "parent_stage_id": "stage-1",
        "child_stage_ids": [],
        "label": "Hello",
        "config": {"campaign_id": "65f0c1d2e3a4b5c6d7e8f9c3", "channel": "EMAIL"},
    },
]


def plant(store: Store) -> None:
    """Fill an empty store."""

    def version(version_id: str, number: int, status: str, **fields: Any) -> dict[str, Any]:
        published = {"published_by": "ida@kiosk.example", "now": _PUBLISHED} if status != "DRAFT" else {}
        return flow_version(version_id, number, status=status, **{"now": _MADE, **published, **fields})

    def put(name: str, *versions: dict[str, Any], **fields: Any) -> None:
        made = flow(FLOWS[name], now=_MADE, versions=versions, name=f"Flow {name}", **fields)
        store.collection("flows").put(made["id"], made)

    first = version(FLOWS["active"], 1, "RETIRED", now=_MADE)
    second = version(VERSION_2, 2, "ACTIVE", nodes=NODES, settings={"bypass_dnd": None, "on_failure": "EXIT"})
    put("active", first, second, tags=["onboarding"], created_by="ida@kiosk.example")
    put("draft", delivery_type="PERIODIC")
    put("paused", version(FLOWS["paused"], 1, "PAUSED"), tags=["winback"])
    put("stopped", version(FLOWS["stopped"], 1, "STOPPED"))
    put("archived", version(FLOWS["archived"], 1, "STOPPED"), archived=True)
