"""An import takes no more memory for many elements than for few. `make bench` shows it for a million."""

from __future__ import annotations

import asyncio
import gc
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from moengage_api import AsyncMoEngage, MoEngage
from tests.bulk.kit import customer, event
from tests.client.harness import KEYS, WORKSPACE, Kind

FEW, MANY = 200, 600
MAX_BODY = 500
"""Bytes; room for one element, so that even few fill every list that has an end."""
SLACK = 60_000
"""Bytes that the larger import may hold more; the bodies of its elements alone would be twice that."""


def elements(count: int) -> Iterator[Any]:
    for number in range(count):
        make = customer if number % 2 else event
        yield make(f"user-{number:07d}", city="Pune", note="x" * 200, number=number)


class Watch:
    """A server that looks, at every fiftieth request, how much is held that is no garbage."""

    def __init__(self, status: int) -> None:
        self.status, self.requests, self.most = status, 0, 0

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests += 1
        if tracemalloc.is_tracing() and self.requests % 50 == 0:
            gc.collect()
            self.most = max(self.most, tracemalloc.get_traced_memory()[0])
        return httpx.Response(self.status, json={"status": "success"})


def import_(kind: Kind, handler: Any, count: int, **options: Any) -> None:
    settings: Any = {
        "workspace_id": WORKSPACE,
        "api_key": KEYS,
        "data_center": 1,
        "transport": httpx.MockTransport(handler),
    }
    if kind == "sync":
        with MoEngage(**settings) as client:
            assert client.bulk.import_(elements(count), max_bytes=MAX_BODY, **options).read == count
        return

    async def run() -> None:
        async with AsyncMoEngage(**settings) as client:
            assert (await client.bulk.import_(elements(count), max_bytes=MAX_BODY, **options)).read == count

    asyncio.run(run())


def held(kind: Kind, status: int, count: int, folder: Path, *files: str, in_flight: int) -> int:
    """The most bytes that Python objects took while the import ran."""
    watch = Watch(status)
    options = {name: folder / f"{name}-{count}" for name in files}
    # What was there before is not looked through at every collection.
    gc.collect()
    gc.freeze()
    tracemalloc.start()
    try:
        import_(kind, watch, count, in_flight=in_flight, **options)
    finally:
        tracemalloc.stop()
        gc.unfreeze()
    assert watch.most > 0
    return watch.most


@pytest.mark.parametrize(
    ("kind", "status", "files", "in_flight"),
    [("sync", 200, (), 1), ("async", 200, ("journal",), 4), ("sync", 400, ("journal", "dead_letters"), 2)],
    ids=["accepted", "with a journal", "refused"],
)
def test_memory_is_bounded(kind: Kind, status: int, files: Any, in_flight: int, tmp_path: Path) -> None:
    # What is loaded and cached once belongs to neither.
    import_(kind, Watch(status), 50, in_flight=in_flight)
    few = held(kind, status, FEW, tmp_path, *files, in_flight=in_flight)
    many = held(kind, status, MANY, tmp_path, *files, in_flight=in_flight)
    assert many - few < SLACK
