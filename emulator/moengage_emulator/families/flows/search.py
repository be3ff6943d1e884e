"""Search flows: filters are joined by and, the values within a list by or."""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from ...handling import Answer, Call, handles
from ...times import resolve
from .documents import FLOWS, active_version
from .envelope import failed_validation, success
from .views import summary

__all__ = ["TEAMS_SETTING", "search"]

TEAMS_SETTING = "flow_teams"
"""Name of the workspace's extra setting (a boolean) that turns the team feature on."""

DEFAULT_LIMIT = 20
_ID = re.compile(r"[a-f0-9]{24}")
_RFC3339 = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9:]{8}(\.[0-9]+)?([Zz]|[-+][0-9:]{5})")
_NEEDED = "teams is required when the team feature is enabled"
_REFUSED = "teams is not allowed when the team feature is disabled"


@handles("flows_search", validated=False)
def search(call: Call) -> Answer:
    """Flows in brief, newest first, which is by falling id; archived ones only where they are asked for."""
    body = _upper(call.body)
    _check_teams(call, body)
    if call.models.problems(str(call.operation.body_model), body):
        raise failed_validation(call)
    since, until = (_moment(call, body, name) for name in ("creation_start_time", "creation_end_time"))
    if since is not None and until is not None and until < since:
        raise failed_validation(call)
    before = _read_cursor(call, body.get("cursor"))
    limit = int(body.get("limit", DEFAULT_LIMIT))
    flows = sorted(call.store.collection(FLOWS).all(), key=lambda item: str(item["id"]), reverse=True)
    found = [
        item
        for item in flows
        if (before is None or item["id"] < before) and _takes(body, item) and _made(item, since, until)
    ]
    more = len(found) > limit
    page = found[:limit]
    data = {
        "flows": [summary(item) for item in page],
        "has_more": more,
        "next_cursor": _cursor(page[-1]["id"]) if more else None,
    }
    return success(call, data)


def _upper(body: Mapping[str, Any]) -> dict[str, Any]:
    """The body with states and delivery types as answers have them: case does not matter."""
    upper = {
        name: [item.upper() if isinstance(item, str) else item for item in body[name]]
        for name in ("status", "delivery_type")
        if isinstance(body.get(name), list)
    }
    return {**body, **upper}


def _check_teams(call: Call, body: Mapping[str, Any]) -> None:
    """Teams are needed where the workspace has them, and refused where it has none."""
    if call.workspace.settings.extra.get(TEAMS_SETTING):
        if not body.get("teams"):
            raise failed_validation(call, ("teams", _NEEDED))
    elif "teams" in body:
        raise failed_validation(call, ("teams", _REFUSED))


def _takes(body: Mapping[str, Any], found: Mapping[str, Any]) -> bool:
    if found["archived"] and not body.get("include_archived"):
        return False
    for name, actual in (
        ("status", {active_version(found)["status"]}),
        ("delivery_type", {found["delivery_type"]}),
        ("created_by", {found["created_by"]}),
        ("tags", {*found["tags"]}),
        ("teams", {*found["teams"]}),
    ):
        # A list without values is no filter.
        if body.get(name) and not actual.intersection(body[name]):
            return False
    return str(body.get("name", "")).casefold() in str(found["name"]).casefold()


def _made(found: Mapping[str, Any], since: datetime | None, until: datetime | None) -> bool:
    created = datetime.fromisoformat(found["created_at"])
    return (since is None or created >= since) and (until is None or created <= until)


def _moment(call: Call, body: Mapping[str, Any], name: str) -> datetime | None:
    if name not in body:
        return None
    moment = resolve(body[name], None) if _RFC3339.fullmatch(str(body[name])) else None
    if moment is None:
        raise failed_validation(call)
    return moment


def _cursor(flow_id: str) -> str:
    """As the vendor's sample: base64 of JSON with the id of the last row."""
    return base64.b64encode(json.dumps({"id": flow_id}).encode()).decode()


def _read_cursor(call: Call, given: str | None) -> str | None:
    if given is None:
        return None
    try:
        read = json.loads(base64.b64decode(given, validate=True))
    except (binascii.Error, ValueError, RecursionError):
        raise failed_validation(call) from None
    flow_id = read.get("id") if isinstance(read, dict) else None
    if not isinstance(flow_id, str) or not _ID.fullmatch(flow_id):
        raise failed_validation(call)
    return flow_id
