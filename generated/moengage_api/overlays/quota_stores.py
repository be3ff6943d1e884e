"""Where used units are kept, on top of the library `limits`: in memory, or in a Redis that workers share.

`limits` reads the machine's clock wherever it needs the time. The two classes below are its storages with
the time as an attribute, `moment`, which is set before each use: tests need not wait, and what is done at
once has one time. They also keep the moment until which a quota is held back. The library's memory storage
has an entry for each unit and sweeps them in a thread; the one here has an entry for each call, and sweeps
as it goes.
"""

from __future__ import annotations

import collections
import math
from typing import Any

import attrs
from limits.errors import ConfigurationError as Unusable
from limits.storage import MemoryStorage, RedisStorage

from .errors import ConfigurationError

__all__ = ["MemoryStore", "RedisStore", "Store", "open_store"]

SOCKET_TIMEOUT = 5.0
"""Seconds to wait for Redis, unless the address says otherwise (`?socket_timeout=1`)."""

_SWEEP_EVERY = 1024
"""Calls; quotas of values that are used no more (of an id, say) are forgotten then."""


# In Lua, because versions of Redis write the numbers of a script in several ways.
_RENEW = """
local found = redis.call('lrem', KEYS[1], tonumber(ARGV[3]), tonumber(ARGV[1]))
for _ = 1, found do
    redis.call('lpush', KEYS[1], tonumber(ARGV[2]))
end
if found > 0 then
    redis.call('expire', KEYS[1], tonumber(ARGV[4]))
end
return found
"""


@attrs.define
class _Usage:
    """What was used of a quota, as (moment, units), oldest first."""

    expiry: int
    hits: collections.deque[tuple[float, int]] = attrs.field(factory=collections.deque)
    used: int = 0

    def forget(self, now: float) -> None:
        while self.hits and self.hits[0][0] <= now - self.expiry:
            self.used -= self.hits.popleft()[1]


class MemoryStore(MemoryStorage):
    """Moving windows of one process. Not safe by itself for several threads."""

    STORAGE_SCHEME = None  # type: ignore[assignment]  # it does not replace the library's own

    def __init__(self) -> None:
        super().__init__()
        self.timer.cancel()  # the library's thread sweeps by the machine's clock
        self.moment = 0.0
        self._usage: dict[str, _Usage] = {}
        self._held: dict[str, float] = {}
        self._acquired = 0

    def acquire_entry(self, key: str, limit: int, expiry: int, amount: int = 1) -> bool:
        """Use up `amount` units, if they fit."""
        now = self.moment
        self._acquired += 1
        if self._acquired % _SWEEP_EVERY == 0:
            self._sweep(now)
        usage = self._usage.setdefault(key, _Usage(expiry))
        usage.forget(now)
        if usage.used + amount > limit:
            return False
        usage.hits.append((now, amount))
        usage.used += amount
        return True

    def get_moving_window(self, key: str, limit: int, expiry: int) -> tuple[float, int]:
        """How many units are in use, `limit` at most, and when the oldest of these was used."""
        now = self.moment
        usage = self._usage.get(key) or _Usage(expiry)
        usage.forget(now)
        newer = usage.used
        for moment, units in usage.hits:
            newer -= units
            if newer < limit:
                return moment, min(usage.used, limit)
        return now, 0

    def hold(self, key: str, until: float) -> None:
        """Let nothing through before `until`."""
        self._held[key] = max(until, self.held_until(key))

    def held_until(self, key: str) -> float:
        """The moment before which nothing is let through."""
        return self._held.get(key, -math.inf)

    def close(self) -> None:
        """There is nothing to close."""

    def _sweep(self, now: float) -> None:
        for usage in self._usage.values():
            usage.forget(now)
        self._usage = {key: usage for key, usage in self._usage.items() if usage.hits}
        self._held = {key: until for key, until in self._held.items() if until > now}


class RedisStore(RedisStorage):
    """Moving windows that many processes share; their clocks should agree to a fraction of a second."""

    STORAGE_SCHEME = None  # type: ignore[assignment]  # it does not replace the library's own

    def __init__(self, uri: str) -> None:
        super().__init__(uri, socket_timeout=SOCKET_TIMEOUT, socket_connect_timeout=SOCKET_TIMEOUT)
        self.moment = 0.0
        redis: Any = self.get_connection()
        self._renew = redis.register_script(_RENEW)

    def acquire_entry(self, key: str, limit: int, expiry: int, amount: int = 1) -> bool:
        """Use up `amount` units, if they fit."""
        arguments = [self.moment, limit, expiry, amount]
        return bool(self.lua_acquire_moving_window([self.prefixed_key(key)], arguments))

    def get_moving_window(self, key: str, limit: int, expiry: int) -> tuple[float, int]:
        """How many units are in use, `limit` at most, and when the oldest of these was used."""
        arguments = [self.moment - expiry, limit]
        found: Any = self.lua_moving_window([self.prefixed_key(key)], arguments)
        return (float(found[0]), int(found[1])) if found else (self.moment, 0)

    def renew(self, key: str, expiry: int, amount: int, since: float) -> None:
        """Units that were used at the moment `since` count as used now."""
        self._renew([self.prefixed_key(key)], [since, self.moment, amount, expiry])

    def hold(self, key: str, until: float) -> None:
        """Let nothing through before `until`, in any process."""
        until = max(until, self.held_until(key))
        redis: Any = self.get_connection()
        redis.set(self._hold_key(key), repr(until), ex=max(1, math.ceil(until - self.moment)))

    def held_until(self, key: str) -> float:
        """The moment before which nothing is let through."""
        found: Any = self.get_connection().get(self._hold_key(key))
        return float(found) if found else -math.inf

    def close(self) -> None:
        """Close the connections."""
        redis: Any = self.get_connection()
        redis.close()

    def _hold_key(self, key: str) -> str:
        return self.prefixed_key(f"moengage/held/{key}")


Store = MemoryStore | RedisStore


def open_store(uri: str) -> Store:
    """The storage of an address. Raises `ConfigurationError` if Redis's client is not installed."""
    if uri.startswith("memory:"):
        return MemoryStore()
    try:
        return RedisStore(uri)
    except Unusable:
        missing = "rate_limit_storage needs the package redis: pip install 'moengage-api[redis]'"
    except ValueError:
        missing = "rate_limit_storage is no address that Redis's client understands"
    # Raised here: the address may hold a password, which the exceptions above would show.
    raise ConfigurationError(missing)
