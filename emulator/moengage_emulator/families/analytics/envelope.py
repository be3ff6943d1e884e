"""How answers on dashboards are wrapped: `{response_id, type, data}` and `{response_id, error}`.

The pages name dashboards only; a chart is refused in the same words.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, Refusal

if TYPE_CHECKING:
    from ...handling import CallContext, Fault
    from ...ids import Ids

__all__ = ["AnalyticsEnvelope", "forbidden", "malformed", "not_found", "quota_exceeded", "success"]

_UNAUTHORIZED = (401, "UNAUTHORIZED", "Missing or invalid credentials.")
_BROKEN = (500, "INTERNAL_ERROR", "An unexpected error occurred while processing the request.")
_ROWS = {
    "route_not_found": (404, "NOT_FOUND", "Dashboard not found."),
    "method_not_allowed": (405, "METHOD_NOT_ALLOWED", "Method not allowed."),
    "server_error": _BROKEN,
}
_QUOTA = (
    "Your workspace has reached its monthly Fair Usage Policy limit for analytics usage. Please contact your "
    "Customer Success Manager to expand your quota."
)
_QUOTA_PAGE = "https://www.moengage.com/docs/api/dashboards/get-chart-data"


def success(call: Call, kind: str, data: Any) -> Answer:
    """A 200; `kind` is `dashboard` or `chart_data`."""
    return Answer(200, {"response_id": call.ids.uuid4(), "type": kind, "data": data})


def malformed(call: Call, name: str) -> Refusal:
    """A 400 about an id that cannot be one, or a parameter that cannot be read."""
    return Refusal(400, _error(call.ids, "VALIDATION_FAILED", f"Invalid {name}."))


def forbidden(call: Call) -> Refusal:
    """A 403 about a private dashboard."""
    return Refusal(403, _error(call.ids, "FORBIDDEN", "You do not have access to this dashboard."))


def not_found(call: Call, noun: str) -> Refusal:
    """A 404; `noun` is Dashboard or Chart."""
    return Refusal(404, _error(call.ids, "NOT_FOUND", f"{noun} not found."))


def quota_exceeded(call: Call) -> Refusal:
    """The 428 of a month whose quota is used up."""
    return Refusal(428, _error(call.ids, "QUOTA_EXCEEDED", _QUOTA, doc_url=_QUOTA_PAGE))


class AnalyticsEnvelope:
    """Words the faults that are found before a handler runs.

    An account that is not served gets the 401: the list of dashboards has no 403.
    """

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault."""
        if fault.kind == "invalid":
            name = ".".join(map(str, fault.problems[0].path))
            return Answer(400, _error(call.ids, "VALIDATION_FAILED", f"Invalid {name}."))
        status, code, message = _ROWS.get(fault.kind, _UNAUTHORIZED)
        return Answer(status, _error(call.ids, code, message))


def _error(ids: Ids, code: str, message: str, **more: str) -> dict[str, Any]:
    return {"response_id": ids.uuid4(), "error": {"code": code, "message": message, **more}}
