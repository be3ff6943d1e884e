"""Get a flow, and one of its versions."""

from __future__ import annotations

import re
from typing import Any

from ...handling import Answer, Call, handles
from .documents import FLOWS, active_version, version_numbered
from .envelope import failed_validation, not_found, success
from .views import detail

__all__ = ["find_flow", "get", "get_version", "read_number"]

_ID = re.compile(r"[a-f0-9]{24}")
_LONGEST = 9
"""Digits of a version's number that are read; Python refuses thousands of them."""


@handles("flows_get")
def get(call: Call) -> Answer:
    """A flow in the version that is asked for, by default the last published one, else the draft."""
    found = find_flow(call)
    asked = call.query.get("version_no")
    version = active_version(found) if asked is None else read_number(call, found, asked)
    return success(call, detail(found, version))


@handles("flows_get_version")
def get_version(call: Call) -> Answer:
    """A flow as it was in one of its versions."""
    found = find_flow(call)
    version_id = call.path["version_id"]
    if not _ID.fullmatch(version_id):
        raise failed_validation(call)
    version = next((item for item in found["versions"] if item["version_id"] == version_id), None)
    if version is None:
        raise not_found(call)
    return success(call, detail(found, version))


def find_flow(call: Call) -> dict[str, Any]:
    """The flow that the path names. Raises a 400 for the id of a version that is not the first, a 404."""
    flow_id = call.path["flow_id"]
    if not _ID.fullmatch(flow_id):
        raise failed_validation(call)
    flows = call.store.collection(FLOWS)
    found = flows.get(flow_id)
    if found is not None:
        return found
    for other in flows.all():
        if any(version["version_id"] == flow_id for version in other["versions"]):
            raise failed_validation(call)
    raise not_found(call)


def read_number(call: Call, found: dict[str, Any], asked: str) -> dict[str, Any]:
    """The version with the number that is asked for, which is known to be whole. Raises a 400, a 404."""
    digits = asked.partition(".")[0]
    number = int(digits) if len(digits) <= _LONGEST else 10**_LONGEST
    if number < 1:
        raise failed_validation(call)
    version = version_numbered(found, number)
    if version is None:
        raise not_found(call)
    return version
