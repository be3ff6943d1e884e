"""Waiting in order: calls that want the same quotas line up, and the first of them alone asks and sleeps."""

from __future__ import annotations

import collections
import math
import threading
from typing import TYPE_CHECKING

from .exchange import Blocking

if TYPE_CHECKING:
    from collections.abc import Callable, Hashable

__all__ = ["Queues", "Turn"]


class Turn(Blocking):
    """A place in a queue. Waiting for it ends when its turn has come, or cannot come in time."""

    def __init__(self, deadline: float) -> None:
        self.deadline = deadline
        self.first = False
        """Whether it is this call's turn."""
        self._called: list[Callable[[], object]] = []
        self._over = False

    def end(self) -> None:
        """Let it wait no longer."""
        self._over = True
        for call in list(self._called):
            call()

    def run(self) -> None:
        """Wait, in a thread."""
        ended = threading.Event()
        self._on_end(ended.set)
        ended.wait()

    async def run_async(self) -> None:
        """Wait, in an event loop of asyncio."""
        import asyncio

        loop = asyncio.get_running_loop()
        ended = asyncio.Event()
        self._on_end(lambda: loop.call_soon_threadsafe(ended.set))
        await ended.wait()

    def _on_end(self, call: Callable[[], object]) -> None:
        self._called.append(call)
        if self._over:  # perhaps only since, and then it may be called twice
            call()


class _Queue:
    def __init__(self) -> None:
        self.turns: collections.deque[Turn] = collections.deque()
        self.until = -math.inf
        """The moment before which nobody's turn comes."""
        self.why = ""
        """What the first one waits for."""


class Queues:
    """A queue for each set of quotas, as long as somebody stands in it."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._queues: dict[Hashable, _Queue] = {}

    def __len__(self) -> int:
        return len(self._queues)

    def join(self, key: Hashable, deadline: float) -> Turn:
        """A place at the end. Waiting for it is over at once if its turn would come too late."""
        turn = Turn(deadline)
        with self._lock:
            queue = self._queues.setdefault(key, _Queue())
            queue.turns.append(turn)
            turn.first = queue.turns[0] is turn
            if queue.until > deadline:
                turn.end()
        return turn

    def leave(self, key: Hashable, turn: Turn) -> None:
        """Give the place up: the next one's turn has come."""
        with self._lock:
            queue = self._queues[key]
            queue.turns.remove(turn)
            if not queue.turns:
                del self._queues[key]
            elif turn.first:
                queue.turns[0].first = True
                queue.turns[0].end()

    def postpone(self, key: Hashable, until: float, why: str) -> None:
        """The first one waits until then: those behind it that have less time need not wait at all."""
        with self._lock:
            queue = self._queues[key]
            queue.until, queue.why = until, why
            for turn in list(queue.turns)[1:]:
                if turn.deadline < until:
                    turn.end()

    def outlook(self, key: Hashable) -> tuple[float, str]:
        """The moment before which nobody's turn comes, and what the first one waits for."""
        with self._lock:
            return self._queues[key].until, self._queues[key].why
