"""A log record for each sending: logger `moengage_api`, level DEBUG.

It tells the path's template, never its values: those of path and query name customers, and some are keys.
What the line says stands in attributes of the record too, for handlers that write JSON:
`moengage_operation`, `moengage_method`, `moengage_path`, `moengage_status` (None: no answer came),
`moengage_attempt` (from 1), `moengage_seconds`, `moengage_request_id` and `moengage_idempotency_key`.
"""

from __future__ import annotations

import logging
from typing import TYPE_CHECKING, Any

from .answers import request_id
from .exchange import Answer

if TYPE_CHECKING:
    from .exchange import Outcome
    from .operation import Operation
    from .prepare import Prepared

__all__ = ["record"]

_log = logging.getLogger("moengage_api")


def record(operation: Operation[Any], call: Prepared, outcome: Outcome, attempt: int, seconds: float) -> None:
    """Log what came of one sending."""
    if not _log.isEnabledFor(logging.DEBUG):
        return
    status = outcome.status_code if isinstance(outcome, Answer) else None
    name = request_id(call, outcome) if isinstance(outcome, Answer) else call.request_id
    _log.debug(
        "%s %s %s -> %s (attempt %d, %.3f s, request id %s, idempotency key %s)",
        operation.method,
        operation.id,
        operation.path,
        outcome.status_code if isinstance(outcome, Answer) else outcome.message,
        attempt,
        seconds,
        name or "unknown",
        call.idempotency_key or "none",
        extra={
            "moengage_operation": operation.id,
            "moengage_method": operation.method,
            "moengage_path": operation.path,
            "moengage_status": status,
            "moengage_attempt": attempt,
            "moengage_seconds": seconds,
            "moengage_request_id": name,
            "moengage_idempotency_key": call.idempotency_key,
        },
    )
