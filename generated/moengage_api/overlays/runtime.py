"""What a client takes from the world around it, so that tests need neither wait nor guess."""

from __future__ import annotations

import random
import time
import uuid
from typing import TYPE_CHECKING

import attrs

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

__all__ = ["Runtime"]


def _jitter() -> float:
    return random.random()  # noqa: S311 - spreads load, guards nothing


async def _async_sleep(seconds: float) -> None:
    import asyncio  # 30 ms that a synchronous program need not pay

    await asyncio.sleep(seconds)


def _uuid4() -> str:
    return str(uuid.uuid4())


@attrs.frozen(kw_only=True)
class Runtime:
    """Clocks, waits and chance. Give another `async_sleep` (`trio.sleep`) to run outside asyncio."""

    sleep: Callable[[float], None] = time.sleep
    async_sleep: Callable[[float], Awaitable[None]] = _async_sleep
    clock: Callable[[], float] = time.monotonic
    """Seconds of a clock that only goes forward; measures durations."""
    now: Callable[[], float] = time.time
    """Seconds since 1970; reads the dates and reset times that answers name."""
    random: Callable[[], float] = _jitter
    """A number from 0 to 1; spreads retries."""
    uuid4: Callable[[], str] = _uuid4
    """A new UUID; becomes idempotency keys and correlation ids."""
