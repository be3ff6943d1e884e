"""One plan for synchronous and asynchronous calls, in the manner of httpx's `auth_flow`.

It yields what is to be done (`Send`, `Sleep`) and is sent what came of it. All decisions stand here
and in what it calls; a driver performs effects and knows nothing.
"""

from __future__ import annotations

from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from .answers import read_answer
from .errors import ConnectionFailed, TimedOut
from .exchange import Lost, Outcome, Send, Sleep
from .prepare import prepare
from .records import record
from .response import Response
from .retry import decide, is_repeatable

if TYPE_CHECKING:
    from .operation import Operation, RequestOptions
    from .runtime import Runtime
    from .settings import Settings

__all__ = ["Plan", "plan"]

T = TypeVar("T")
Plan = Generator[Send | Sleep, Any, Response[T]]
"""A `Send` is answered with its `Outcome`, a `Sleep` with None."""


def plan(
    settings: Settings,
    runtime: Runtime,
    operation: Operation[T],
    parameters: Mapping[str, Any],
    body: Any,
    fields: Mapping[str, Any],
    options: RequestOptions | None,
) -> Plan[T]:
    """One logical call, with all its attempts. Returns the success; raises everything else."""
    started = runtime.clock()
    call = prepare(settings, runtime, operation, parameters, body, fields, options or {})
    repeatable = is_repeatable(operation.idempotency, call.idempotency_key)
    waits: list[float] = []
    ambiguous = False
    while True:
        began = runtime.clock()
        outcome: Outcome = yield call.send
        record(operation, call, outcome, len(waits) + 1, runtime.clock() - began)
        decision = decide(
            outcome,
            repeatable=repeatable,
            attempt=len(waits) + 1,
            max_attempts=call.max_attempts,
            now=runtime.now(),
            jitter=runtime.random(),
        )
        # A later attempt that never arrived does not undo an earlier one that may have.
        ambiguous = ambiguous or decision.ambiguous
        if decision.wait is None:
            break
        waits.append(decision.wait)
        yield Sleep(decision.wait)
    context: dict[str, Any] = {
        "operation": operation.id,
        "request_id": call.request_id,
        "idempotency_key": call.idempotency_key,
        "attempts": len(waits) + 1,
        "waits": tuple(waits),
    }
    failure: dict[str, Any] = {**context, "ambiguous": ambiguous, "retry_after": decision.retry_after}
    if isinstance(outcome, Lost):
        raise (TimedOut if outcome.timed_out else ConnectionFailed)(outcome.message, **failure)
    parsed = read_answer(operation, call, outcome, failure)
    context["request_id"] = failure["request_id"]
    return Response(
        parsed=parsed,
        status_code=outcome.status_code,
        headers=outcome.headers,
        content=outcome.content,
        elapsed=runtime.clock() - started,
        **context,
    )
