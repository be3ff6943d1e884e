"""Rate limits before the vendor's: the units that the calls of a client use.

Quotas are moving windows, so that neither a moving nor a fixed window of the vendor's sees too much. The
vendor counts a request when it arrives, some time before its answer is here. So units count as used while
their call is under way, and from its end for as long as the window is. Processes that share a storage do
not see each other's calls under way; there units are used from the start of a call, for `LATENCY` longer,
and anew from the end of a call that took more than that.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING

import attrs

from .queues import Queues
from .rate_limits import STORAGE

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from limits import RateLimitItem

    from .charges import Charge
    from .quota_stores import Store
    from .runtime import Runtime

__all__ = ["LATENCY", "Grant", "Quotas", "Shortage"]

LATENCY = 1
"""Seconds by which one request may be slower than another, where processes share a quota."""
LOOK_AGAIN = 0.25
"""Seconds to wait where calls under way may yet use up a quota that counts successes."""
RACE = 0.01
"""Seconds to wait after another process was quicker, and at least."""


@attrs.frozen
class Shortage:
    """A quota without room, and the seconds until it may have some."""

    seconds: float
    charge: Charge


@attrs.frozen
class Grant:
    """Units that were taken."""

    moment: float
    used: Mapping[str, int]
    """What was in use of each quota then, these units included."""


class Quotas:
    """The quotas of a client and its copies. Safe to use from several threads."""

    def __init__(self, runtime: Runtime, uri: str = STORAGE) -> None:
        """Nothing is opened before the first call that has a quota: `limits` is slow to import."""
        self.runtime, self.uri = runtime, uri
        self.queues = Queues()
        self.remote = uri != STORAGE
        """Whether the units are kept beyond a network."""
        self._lock = threading.Lock()
        self._store: Store | None = None
        self._under_way: dict[str, int] = {}

    @property
    def faults(self) -> tuple[type[Exception], ...]:
        """What the storage raises when it cannot be reached."""
        found = self._store.base_exceptions if self._store is not None else ()
        return found if isinstance(found, tuple) else (found,)

    def take(self, wanted: Iterable[Charge]) -> Grant | Shortage:
        """Take all units, or none and tell of the quota to wait for."""
        with self._lock:
            store = self._at_once()
            looks = {charge: self._look(store, charge) for charge in wanted}
            scarcest = max(looks, key=lambda charge: looks[charge][0])
            if looks[scarcest][0] > 0:
                return Shortage(max(looks[scarcest][0], RACE), scarcest)
            for charge in wanted:
                if not self.counts_at_end(charge) and not self._use(store, charge, charge.units):
                    return Shortage(RACE, charge)
            for charge in filter(self.counts_at_end, wanted):
                self._under_way[charge.key] = self._under_way.get(charge.key, 0) + charge.units
            used = {charge.key: found + charge.units for charge, (_, found) in looks.items()}
            return Grant(store.moment, used)

    def counts_at_end(self, charge: Charge) -> bool:
        """Whether units are used at the end of the call, and known to be under way until then."""
        return not self.remote or charge.limit.outcome == "success"

    def release(self, taken: Iterable[Charge]) -> None:
        """The call is under way no more."""
        with self._lock:
            for charge in filter(self.counts_at_end, taken):
                self._under_way[charge.key] -= charge.units
                if not self._under_way[charge.key]:
                    del self._under_way[charge.key]

    def use(self, charge: Charge, units: int) -> None:
        """Use up units, as far as they fit."""
        with self._lock:
            self._use(self._at_once(), charge, units)

    def renew(self, charge: Charge, since: float) -> None:
        """Have units that were taken at `since` in use from now on."""
        from .quota_stores import RedisStore

        with self._lock:
            store, item = self._at_once(), self._item(charge)
            if isinstance(store, RedisStore):
                store.renew(item.key_for(charge.key), item.get_expiry(), charge.units, since)

    def correct(self, charge: Charge, remaining: int, known: int) -> None:
        """Use up what somebody else used of the quota, going by what the vendor says remains.

        `known`: what was in use when the call began. Some of it may have come free since the vendor counted.
        """
        with self._lock:
            store, item = self._at_once(), self._item(charge)
            used = store.get_moving_window(item.key_for(charge.key), item.amount, item.get_expiry())[1]
            ours = max(used + self._under_way.get(charge.key, 0), known)
            elsewhere = item.amount - ours - remaining
            if elsewhere > 0:
                self._use(store, charge, elsewhere)

    def hold(self, held: Iterable[Charge], seconds: float) -> None:
        """Let nobody through for so long."""
        with self._lock:
            store = self._at_once()
            for charge in held:
                store.hold(charge.key, store.moment + seconds)

    def close(self) -> None:
        """Close the connections to the storage."""
        with self._lock:
            if self._store is not None:
                self._store.close()

    @property
    def moment(self) -> float:
        """The time. Processes share the time of day alone; the other clock is never set back."""
        return self.runtime.now() if self.remote else self.runtime.clock()

    def _at_once(self) -> Store:
        """The storage, for what is to be done now."""
        if self._store is None:
            from .quota_stores import open_store

            self._store = open_store(self.uri)
        self._store.moment = self.moment
        return self._store

    def _look(self, store: Store, charge: Charge) -> tuple[float, int]:
        """Seconds until the units may fit (0 or less: they do), and how many are in use if they do."""
        item = self._item(charge)
        held = store.held_until(charge.key) - store.moment
        under_way = self._under_way.get(charge.key, 0)
        room = item.amount - charge.units - under_way
        if room < 0:
            later = LOOK_AGAIN if charge.limit.outcome == "success" else item.get_expiry()
            return max(held, later), under_way
        # Among the latest units, the one that has to go before there is room.
        used_at, used = store.get_moving_window(item.key_for(charge.key), room + 1, item.get_expiry())
        freed = used_at + item.get_expiry() - store.moment
        return max(held, freed) if used > room else held, used + under_way

    def _use(self, store: Store, charge: Charge, units: int) -> bool:
        from limits.strategies import MovingWindowRateLimiter

        return MovingWindowRateLimiter(store).hit(self._item(charge), charge.key, cost=units)

    def _item(self, charge: Charge) -> RateLimitItem:
        from limits import RateLimitItemPerSecond

        seconds = charge.limit.seconds + (LATENCY if self.remote else 0)
        return RateLimitItemPerSecond(charge.limit.amount, seconds, "moengage")
