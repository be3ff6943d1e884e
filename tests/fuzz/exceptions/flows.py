"""Flows. Their refusals name the request as a whole."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Refusal

__all__ = ["REFUSALS"]

_INVALID = "VALIDATION_FAILED"

REFUSALS: tuple[Refusal, ...] = (
    # State: what a random id or value names is not there.
    Refusal(
        "flows_(get|get_version|update_status)",
        404,
        "NOT_FOUND",
        "flow_id",
        "there is no such flow or version",
    ),
    Refusal("flows_update_status", 409, "BAD_REQUEST", "action", "the state does not allow the action"),
    # Workspace: its settings.
    Refusal("flows_search", 400, _INVALID, "teams", "the workspace has no teams"),
    # Rules that JSON Schema cannot state.
    Refusal(
        "flows_search",
        400,
        _INVALID,
        "request",
        "a cursor comes from the page before, and a span ends after it begins",
    ),
)
