"""One plan for synchronous and asynchronous calls, in the manner of httpx's `auth_flow`.

It yields what is to be done (`Send`, `Sleep`, `Tell`, `Blocking`) and is sent what came of it. All
decisions stand here and in what it calls; a driver performs effects and knows nothing.
"""

from __future__ import annotations

import math
from collections.abc import Generator, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

import attrs

from .answers import read_answer
from .errors import ConnectionFailed, TimedOut
from .exchange import Blocking, Lost, Outcome, Send, Sleep, Tell
from .hooks import Telling
from .prepare import prepare
from .ration import Ration
from .records import record
from .response import Response
from .retry import decide, is_repeatable

if TYPE_CHECKING:
    from .operation import Operation, RequestOptions
    from .quotas import Quotas
    from .runtime import Runtime
    from .settings import Settings

__all__ = ["Plan", "plan"]

T = TypeVar("T")
Plan = Generator[Send | Sleep | Tell | Blocking, Any, Response[T]]
"""A `Send` is answered with its `Outcome`, a `Blocking` with what it returns, everything else with None."""

_SHORTEST = 0.001
"""Seconds; httpx takes a timeout of 0 for one that is over before it began."""


def plan(
    settings: Settings,
    runtime: Runtime,
    quotas: Quotas,
    operation: Operation[T],
    parameters: Mapping[str, Any],
    body: Any,
    fields: Mapping[str, Any],
    options: RequestOptions | None,
) -> Plan[T]:
    """One logical call, with all its attempts. Returns the success; raises everything else."""
    started = runtime.clock()
    call = prepare(settings, runtime, operation, parameters, body, fields, options or {})
    repeatable = is_repeatable(
        operation.idempotency, call.idempotency_key, resend_ambiguous=call.resend_ambiguous
    )
    until = math.inf
    names = {
        "operation": operation.id,
        "request_id": call.request_id,
        "idempotency_key": call.idempotency_key,
    }
    ration = Ration(quotas, call.charges, call.rate_limit_timeout)
    telling = Telling(settings.hooks, operation, call)
    waits: list[float] = []
    ambiguous = False
    while True:
        attempt = len(waits) + 1
        so_far = {"attempts": len(waits), "waits": tuple(waits), "ambiguous": ambiguous}
        yield from ration.wait({**names, **so_far}, until)
        yield from telling.request(attempt)
        began = runtime.clock()
        if attempt == 1 and call.deadline is not None:
            until = began + call.deadline
        with ration:
            outcome: Outcome = yield call.send if until == math.inf else _within(call.send, until - began)
            ended = runtime.clock()
            yield from ration.learn(outcome)
        record(operation, call, outcome, attempt, ended - began)
        decision = decide(
            outcome,
            repeatable=repeatable,
            attempt=attempt,
            max_attempts=call.max_attempts,
            now=runtime.now(),
            jitter=runtime.random(),
            left=until - ended,
            running=ambiguous and operation.idempotency.kind == "header",
        )
        yield from telling.response(attempt, outcome, decision, ended - began)
        # A later attempt that never arrived does not undo an earlier one that may have.
        ambiguous = ambiguous or decision.ambiguous
        if decision.wait is None:
            break
        waits.append(decision.wait)
        yield Sleep(decision.wait)
    context: dict[str, Any] = {**names, "attempts": attempt, "waits": tuple(waits)}
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


def _within(send: Send, seconds: float) -> Send:
    """The same request, which shall not wait past the deadline."""
    return attrs.evolve(send, at_most=max(seconds, _SHORTEST))
