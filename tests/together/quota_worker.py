"""One of several processes that share a quota: `python quota_worker.py FACTS`, where FACTS is JSON.

Its clock shows the time of all of them, which passes `speed` times as fast as the machine's.
"""

from __future__ import annotations

import asyncio
import json
import sys
import time
from typing import Any

from moengage_api import AsyncMoEngage, MoEngage
from moengage_api.overlays.runtime import Runtime


def fast(start: float, speed: float) -> Runtime:
    """A clock and waits that are `speed` times as fast since `start`, seconds since 1970."""

    def now() -> float:
        return start + (time.time() - start) * speed

    def sleep(seconds: float) -> None:
        time.sleep(seconds / speed)

    async def async_sleep(seconds: float) -> None:
        await asyncio.sleep(seconds / speed)

    return Runtime(clock=now, now=now, sleep=sleep, async_sleep=async_sleep)


def main(kind: str, calls: int, start: float, speed: float, settings: dict[str, Any]) -> None:
    """Make the calls one after another, or by an asynchronous client all at once."""
    given: dict[str, Any] = {**settings, "runtime": fast(start, speed), "rate_limit_timeout": None}
    event: dict[str, Any] = {"customer_id": "ada-1", "actions": [{"action": "Ride Booked"}]}
    if kind == "sync":
        with MoEngage(**given) as moengage:
            for _ in range(calls):
                moengage.data.track_event(**event)
        return

    async def run() -> None:
        async with AsyncMoEngage(**given) as moengage:
            await asyncio.gather(*(moengage.data.track_event(**event) for _ in range(calls)))

    asyncio.run(run())


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
