"""Rate limits before the vendor's: a call takes its units out of each of its quotas, or waits for them.

Quotas are moving windows, so that neither a moving nor a fixed window of the vendor's sees too much. What
the vendor says corrects the count: a lower `x-ratelimit-remaining` than ours means that somebody else uses
the quota too, and after a 429 nobody goes on before the time that it names.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Callable, Generator
from typing import TYPE_CHECKING, Any, TypeVar

from .errors import QuotaExhausted, QuotaUnavailable
from .exchange import Answer, Blocking, Lost, Outcome, Sleep
from .queues import Queues
from .rate_limits import STORAGE
from .retry import server_wait

if TYPE_CHECKING:
    from limits import RateLimitItem

    from .charges import Charge
    from .quota_stores import Store
    from .response import Headers
    from .runtime import Runtime

__all__ = ["Quotas", "Ration"]

LOOK_AGAIN = 0.25
"""Seconds to wait where calls on their way may yet use up a quota that counts successes."""
RACE = 0.01
"""Seconds to wait after another process was quicker, and at least."""

R = TypeVar("R")
_Steps = Generator[Sleep | Blocking, Any, R]


class Quotas:
    """The quotas of a client and its copies. Safe to use from several threads."""

    def __init__(self, runtime: Runtime, uri: str = STORAGE) -> None:
        """Nothing is opened before the first call that has a quota: `limits` is slow to import."""
        self.runtime, self.uri = runtime, uri
        self.queues = Queues()
        self._lock = threading.Lock()
        self._store: Store | None = None
        self._under_way: dict[str, int] = {}

    @property
    def remote(self) -> bool:
        """Whether the units are kept beyond a network."""
        return self.uri != STORAGE

    @property
    def faults(self) -> tuple[type[Exception], ...]:
        """What the storage raises when it cannot be reached."""
        found = self._store.base_exceptions if self._store is not None else ()
        return found if isinstance(found, tuple) else (found,)

    def take(self, wanted: tuple[Charge, ...]) -> tuple[float, Charge] | None:
        """Take all units; else, take none and tell the seconds to wait, and for which quota."""
        with self._lock:
            store = self._opened()
            waits = [(self._wait(store, charge), charge) for charge in wanted]
            longest = max(waits, key=lambda found: found[0])
            if longest[0] > 0:
                return max(longest[0], RACE), longest[1]
            for charge in wanted:
                if charge.limit.outcome == "success":
                    self._under_way[charge.key] = self._under_way.get(charge.key, 0) + charge.units
                elif not self._use(store, charge, charge.units):
                    self._give_back(wanted)
                    return RACE, charge
            return None

    def give_back(self, taken: tuple[Charge, ...]) -> None:
        """The call is over: what counts successes is used from here on, or not at all."""
        with self._lock:
            self._give_back(taken)

    def use(self, charge: Charge, units: int) -> None:
        """Use up units that were not asked for, as far as they fit."""
        with self._lock:
            self._use(self._opened(), charge, units)

    def correct(self, charge: Charge, remaining: int) -> None:
        """Use up what somebody else used of the quota, going by what the vendor says remains."""
        with self._lock:
            store, item = self._opened(), _item(charge)
            used = store.get_moving_window(item.key_for(charge.key), item.amount, item.get_expiry())[1]
            elsewhere = item.amount - used - remaining
            if elsewhere > 0:
                self._use(store, charge, elsewhere)

    def hold(self, held: list[Charge], seconds: float) -> None:
        """Let nobody through for so long."""
        with self._lock:
            store = self._opened()
            for charge in held:
                store.hold(charge.key, store.now() + seconds)

    def close(self) -> None:
        """Close the connections to the storage."""
        with self._lock:
            if self._store is not None:
                self._store.close()

    def _opened(self) -> Store:
        if self._store is None:
            from .quota_stores import open_store

            self._store = open_store(self.uri, self.runtime)
        return self._store

    def _wait(self, store: Store, charge: Charge) -> float:
        """Seconds until the units fit; 0 or less: they do."""
        item, now = _item(charge), store.now()
        held = store.held_until(charge.key) - now
        room = item.amount - charge.units - self._under_way.get(charge.key, 0)
        if room < 0:
            return max(held, LOOK_AGAIN)
        # Among the latest units, the one that has to go before there is room.
        moment, used = store.get_moving_window(item.key_for(charge.key), room + 1, item.get_expiry())
        return max(held, moment + item.get_expiry() - now) if used > room else held

    def _use(self, store: Store, charge: Charge, units: int) -> bool:
        from limits.strategies import MovingWindowRateLimiter

        return MovingWindowRateLimiter(store).hit(_item(charge), charge.key, cost=units)

    def _give_back(self, taken: tuple[Charge, ...]) -> None:
        for charge in taken:
            if charge.limit.outcome == "success" and charge.key in self._under_way:
                self._under_way[charge.key] -= charge.units
                if not self._under_way[charge.key]:
                    del self._under_way[charge.key]


class Ration:
    """One call and its quotas: `wait` before each attempt, make the attempt within `with`, then `learn`."""

    def __init__(self, quotas: Quotas, charges: tuple[Charge, ...], timeout: float | None) -> None:
        """`timeout`: seconds that each attempt may wait; None: for ever."""
        self._quotas, self._charges = quotas, charges
        self._timeout = math.inf if timeout is None else timeout

    def wait(self, context: dict[str, Any]) -> _Steps[None]:
        """Wait in order until all units are taken.

        Raises `QuotaExhausted`, as soon as it is known that the time will not do, and `QuotaUnavailable`.
        `context`: of these errors.
        """
        if not self._charges:
            return
        clock, queues = self._quotas.runtime.clock, self._quotas.queues
        deadline = clock() + self._timeout
        queue = tuple(charge.key for charge in self._charges)
        turn = queues.join(queue, deadline)
        try:
            if not turn.first:
                yield turn
            if not turn.first:
                until, why = queues.outlook(queue)
                raise self._exhausted(until - clock(), why, context)
            while found := (yield from self._asked(lambda: self._quotas.take(self._charges), context)):
                wait, charge = found
                if clock() + wait > deadline:
                    raise self._exhausted(wait, str(charge), context)
                queues.postpone(queue, clock() + wait, str(charge))
                yield Sleep(wait)
        finally:
            queues.leave(queue, turn)

    def __enter__(self) -> None:
        return

    def __exit__(self, *exception: object) -> None:
        self._quotas.give_back(self._charges)

    def learn(self, outcome: Outcome) -> _Steps[None]:
        """Heed what came of the attempt. A storage that cannot be reached does not undo it."""
        works = list(self._lessons(outcome))
        if works:
            yield from self._asked(lambda: [work() for work in works], None)

    def _lessons(self, outcome: Outcome) -> Generator[Callable[[], object]]:
        quotas = self._quotas
        if isinstance(outcome, Lost):
            succeeded = outcome.kind == "unsure"
        else:
            succeeded = outcome.status_code < 300 or outcome.status_code >= 500
        for charge in self._charges:
            if charge.limit.outcome == "success" and succeeded:
                yield lambda charge=charge: quotas.use(charge, charge.units)  # type: ignore[misc]
        if isinstance(outcome, Answer) and self._charges:
            told = self._described(outcome.headers)
            remaining = _whole(outcome.headers.get("x-ratelimit-remaining", ""))
            if outcome.status_code == 429:
                wait = server_wait(outcome, quotas.runtime.now())
                if wait:
                    held = [told] if told else list(self._charges)
                    yield lambda: quotas.hold(held, wait)
            elif told and remaining is not None:
                yield lambda: quotas.correct(told, remaining)

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

    def _exhausted(self, wait: float, why: str, context: dict[str, Any]) -> QuotaExhausted:
        message = (
            f"the quota of {why} has room in {wait:.1f} s, and rate_limit_timeout allows to wait for "
            f"{self._timeout:g} s"
        )
        return QuotaExhausted(message, **{**context, "retry_after": wait})


class _Remote(Blocking):
    """Asks a storage beyond a network; the answer is what the work returns, or what went wrong."""

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


def _item(charge: Charge) -> RateLimitItem:
    from limits import RateLimitItemPerSecond

    return RateLimitItemPerSecond(charge.limit.amount, charge.seconds, "moengage")


def _whole(text: str) -> int | None:
    return int(text) if text.isdecimal() else None
