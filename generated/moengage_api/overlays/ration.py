"""One call and its quotas: it waits its turn, and learns from the answer.

What the vendor says corrects the count: a lower `x-ratelimit-remaining` than ours means that somebody else
uses the quota too, and after a 429 nobody goes on before the time that it names.
"""

from __future__ import annotations

import math
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import QuotaExhausted, QuotaUnavailable
from .exchange import Blocking, Lost, Outcome, Sleep
from .quotas import LATENCY, Grant, Shortage
from .retry import server_wait

if TYPE_CHECKING:
    from .charges import Charge
    from .quotas import Quotas
    from .response import Headers

__all__ = ["Ration"]

R = TypeVar("R")
_Steps = Generator[Sleep | Blocking, Any, R]


class Ration:
    """`wait` before each attempt, make the attempt within `with`, and `learn` there from its outcome."""

    def __init__(self, quotas: Quotas, charges: tuple[Charge, ...], timeout: float | None) -> None:
        """`timeout`: seconds that each attempt may wait; None: for ever."""
        self._quotas, self._charges = quotas, charges
        self._timeout = math.inf if timeout is None else timeout
        self._grant = Grant(0.0, {})
        self._learned = False

    def wait(self, context: dict[str, Any], latest: float) -> _Steps[None]:
        """Wait in order until all units are taken, and not past `latest`, the end of the call.

        Raises `QuotaExhausted`, as soon as it is known that the time will not do, and `QuotaUnavailable`.
        `context`: of these errors.
        """
        if not self._charges:
            return
        clock, queues = self._quotas.runtime.clock, self._quotas.queues
        allowed = min(self._timeout, latest - clock())
        deadline = clock() + allowed
        queue = tuple(charge.key for charge in self._charges)
        turn = queues.join(queue, deadline)
        try:
            if not turn.first:
                yield turn
            if not turn.first:
                until, why = queues.outlook(queue)
                raise self._exhausted(until - clock(), why, allowed, context)
            while True:
                found = yield from self._asked(lambda: self._quotas.take(self._charges), context)
                if not isinstance(found, Shortage):
                    self._grant, self._learned = found, False
                    return
                until, why = clock() + found.seconds, str(found.charge)
                if until > deadline:
                    raise self._exhausted(found.seconds, why, allowed, context)
                queues.postpone(queue, until, why)
                yield Sleep(found.seconds)
        finally:
            queues.leave(queue, turn)

    def __enter__(self) -> None:
        return

    def __exit__(self, *exception: object) -> None:
        if not self._learned and not self._quotas.remote:
            # It was interrupted, and may have arrived.
            for charge in self._charges:
                self._quotas.use(charge, charge.units)
        self._quotas.release(self._charges)

    def learn(self, outcome: Outcome) -> _Steps[None]:
        """Heed what came of the attempt. A storage that cannot be reached does not undo it."""
        works = [*self._lessons(outcome), *self._uses(outcome)]
        self._learned = True
        if works:
            yield from self._asked(lambda: [work() for work in works], None)

    def _uses(self, outcome: Outcome) -> Generator[Callable[[], object]]:
        """To count the units from here on."""
        if isinstance(outcome, Lost):
            succeeded = outcome.kind == "unsure"
        else:
            succeeded = outcome.status_code < 300 or outcome.status_code >= 500
        slow = self._quotas.moment - self._grant.moment > LATENCY
        for charge in self._charges:
            if not self._quotas.counts_at_end(charge):
                if slow:
                    yield lambda charge=charge: self._quotas.renew(charge, self._grant.moment)  # type: ignore[misc]
            elif succeeded or charge.limit.outcome == "any":
                yield lambda charge=charge: self._quotas.use(charge, charge.units)  # type: ignore[misc]

    def _lessons(self, outcome: Outcome) -> Generator[Callable[[], object]]:
        """To heed what the vendor says."""
        if isinstance(outcome, Lost) or not self._charges:
            return
        told = self._described(outcome.headers)
        remaining = _whole(outcome.headers.get("x-ratelimit-remaining", ""))
        if outcome.status_code == 429:
            wait = server_wait(outcome, self._quotas.runtime.now())
            if wait:
                yield lambda: self._quotas.hold((told,) if told else self._charges, wait)
        elif told and remaining is not None:
            yield lambda: self._quotas.correct(told, remaining, self._grant.used[told.key])

    def _described(self, headers: Headers) -> Charge | None:
        """The quota that the headers of an answer are about, if that is clear."""
        able = [charge for charge in self._charges if charge.limit.outcome == "any"]
        limit = _whole(headers.get("x-ratelimit-limit", ""))
        named = [charge for charge in able if charge.limit.amount == limit]
        # Alone it is meant, whatever the figure: the vendor gave the workspace another one.
        fitting = named if len(able) > 1 or limit is None else able
        return fitting[0] if len(fitting) == 1 else None

    def _asked(self, work: Callable[[], R], context: dict[str, Any] | None) -> _Steps[R]:
        """What the work returns. Raises `QuotaUnavailable`, unless there is no context."""
        if not self._quotas.remote:
            return work()
        found, fault = yield _Remote(self._quotas, work)
        if fault is not None and context is not None:
            raise QuotaUnavailable(f"the storage of rate limits cannot be reached: {fault}", **context)
        return found  # type: ignore[no-any-return]

    def _exhausted(self, wait: float, why: str, allowed: float, context: dict[str, Any]) -> QuotaExhausted:
        message = (
            f"the quota of {why} has room in {wait:.1f} s, and the call may wait for {max(allowed, 0):g} s "
            "(rate_limit_timeout, deadline)"
        )
        return QuotaExhausted(message, **{**context, "retry_after": wait})


class _Remote(Blocking):
    """Asks a storage beyond a network; the answer is what the work returns, and what went wrong."""

    def __init__(self, quotas: Quotas, work: Callable[[], Any]) -> None:
        self._quotas, self._work = quotas, work

    def run(self) -> tuple[Any, str | None]:
        try:
            return self._work(), None
        except Exception as fault:
            if isinstance(fault, self._quotas.faults):
                return None, f"{type(fault).__name__}: {fault}"
            raise

    async def run_async(self) -> tuple[Any, str | None]:
        import asyncio

        return await asyncio.to_thread(self.run)


def _whole(text: str) -> int | None:
    return int(text) if text.isdecimal() else None
