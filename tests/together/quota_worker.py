"""One of several processes that share a quota: `python quota_worker.py FACTS`, where FACTS is JSON."""

from __future__ import annotations

import asyncio
import json
import sys
from typing import Any

from moengage_api import AsyncMoEngage, MoEngage


def main(kind: str, calls: int, settings: dict[str, Any]) -> None:
    """Make the calls one after another, or by an asynchronous client all at once."""
    if kind == "sync":
        with MoEngage(**settings) as moengage:
            for _ in range(calls):
                moengage.flows.search()
        return

    async def run() -> None:
        async with AsyncMoEngage(**settings) as moengage:
            await asyncio.gather(*(moengage.flows.search() for _ in range(calls)))

    asyncio.run(run())


if __name__ == "__main__":
    main(**json.loads(sys.argv[1]))
