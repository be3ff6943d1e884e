"""The emulator's own clock: every time, window and deadline of the emulator is read from it.

It runs with the machine's clock until it is frozen. Frozen, it moves only when it is told to, so a
test can cross a day without waiting.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

__all__ = ["Clock"]


class Clock:
    """A clock that can be frozen, set and advanced, from any thread."""

    def __init__(self, start: datetime | None = None, *, frozen: bool = False) -> None:
        """Begin at `start` (aware; default: the machine's time). `frozen`: stand still there."""
        self._lock = threading.Lock()
        self._waiters: dict[int, tuple[asyncio.AbstractEventLoop, asyncio.Event]] = {}
        self._changed: Callable[[], None] = lambda: None
        self._frozen_at: datetime | None = None
        self._offset = timedelta(0)
        self._set(start or datetime.now(UTC), frozen)

    @property
    def frozen(self) -> bool:
        """Whether the clock moves only when told to."""
        return self._frozen_at is not None

    def now(self) -> datetime:
        """The present moment, aware, in UTC."""
        return self._frozen_at or datetime.now(UTC) + self._offset

    def set(self, moment: datetime, *, frozen: bool | None = None) -> None:
        """Jump to `moment` (aware), and freeze or release the clock (None: leave that as it is).

        Raises ValueError for a naive datetime.
        """
        if moment.tzinfo is None:
            raise ValueError("the emulator's clock needs an aware datetime, for instance one in UTC")
        self._set(moment.astimezone(UTC), self.frozen if frozen is None else frozen)

    def advance(self, seconds: float) -> None:
        """Move by `seconds`; negative ones go back."""
        self.set(self.now() + timedelta(seconds=seconds))

    def remember(self, state: Mapping[str, Any] | None, changed: Callable[[], None]) -> None:
        """Go on from the `state` of an earlier clock (None: as it is), and call `changed` on every change."""
        if state is not None:
            self.resume(state)
        self._changed = changed

    def resume(self, state: Mapping[str, Any]) -> None:
        """Go on from the `state` of an earlier clock, or of this one."""
        if state["frozen_at"] is not None:
            self._set(datetime.fromisoformat(state["frozen_at"]), True)
        else:
            self._set(datetime.now(UTC) + timedelta(seconds=state["offset"]), False)

    def state(self) -> dict[str, Any]:
        """What `remember` and `resume` take."""
        frozen_at = None if self._frozen_at is None else self._frozen_at.isoformat()
        return {"frozen_at": frozen_at, "offset": self._offset.total_seconds()}

    async def sleep(self, seconds: float) -> None:
        """Wait until this clock shows `seconds` more than now, however it gets there."""
        until = self.now() + timedelta(seconds=seconds)
        event = asyncio.Event()
        token = id(event)
        self._waiters[token] = (asyncio.get_running_loop(), event)
        try:
            while (left := (until - self.now()).total_seconds()) > 0:
                event.clear()
                try:
                    await asyncio.wait_for(event.wait(), None if self.frozen else left)
                except TimeoutError:
                    continue
        finally:
            del self._waiters[token]

    def _set(self, moment: datetime, frozen: bool) -> None:
        with self._lock:
            self._offset = moment - datetime.now(UTC)
            self._frozen_at = moment if frozen else None
            waiters = list(self._waiters.values())
        self._changed()
        for loop, event in waiters:
            loop.call_soon_threadsafe(event.set)
