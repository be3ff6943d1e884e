"""Flows as answers show them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .documents import active_version, wire_time

__all__ = ["detail", "summary"]


def summary(found: Mapping[str, Any], version: Mapping[str, Any] | None = None) -> dict[str, Any]:
    """A flow in brief, as it is in one of its versions, by default the active one."""
    shown = version or active_version(found)
    return {
        "flow_id": found["id"],
        "name": found["name"],
        "status": shown["status"],
        "archived": found["archived"],
        "delivery_type": found["delivery_type"],
        # The version that is looked at, as "Get flow version" shows it.
        "active_version_name": shown["version_name"],
        "tags": found["tags"],
        "created_at": wire_time(found["created_at"]),
        "updated_at": wire_time(shown["updated_at"]),
        "published_at": wire_time(shown["published_at"]),
        "created_by": found["created_by"],
    }


def detail(found: Mapping[str, Any], version: Mapping[str, Any]) -> dict[str, Any]:
    """A flow in full. What is null inside settings and nodes is left out ("Get flow")."""
    versions = sorted(found["versions"], key=lambda item: int(item["version_no"]))
    approvers = {} if found["approvers"] is None else {"approvers": found["approvers"]}
    return {
        **summary(found, version),
        "versions": [_brief(item) for item in versions] if len(versions) > 1 else None,
        "published_by": version["published_by"],
        **approvers,
        "global_control_group_enabled": found["global_control_group_enabled"],
        "settings": _without_nulls(version["settings"]),
        "attribution": version["attribution"],
        "conversion_goal_details": _goals(version["conversion_goal_details"]),
        "structure": {"nodes": [_node(item) for item in version["nodes"]]},
    }


def _brief(version: Mapping[str, Any]) -> dict[str, Any]:
    return {name: version[name] for name in ("version_id", "version_name", "version_no", "status")}


def _goals(goals: Mapping[str, Any] | None) -> dict[str, Any] | None:
    """Attribute and currency of the revenue are there only while revenue is tracked."""
    if goals is None:
        return None
    hidden = () if goals.get("revenue_tracking") else ("revenue_attribute", "revenue_currency")
    return {name: value for name, value in goals.items() if name not in hidden}


def _node(node: Mapping[str, Any]) -> dict[str, Any]:
    if "config" not in node:
        return dict(node)
    return {**node, "config": _without_nulls(node["config"])}


def _without_nulls(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {name: _without_nulls(item) for name, item in value.items() if item is not None}
    return [_without_nulls(item) for item in value] if isinstance(value, list) else value
