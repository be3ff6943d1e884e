"""The two drivers of chores: requests in a window of `in_flight`, outcomes in the order of the items."""

from __future__ import annotations

import collections
from collections.abc import AsyncIterable, AsyncIterator, Iterable
from typing import TYPE_CHECKING, Any

import attrs

from ..errors import BadRequest, CallError
from ..rate_limits import limits_of
from .chores import Chore, Done, Running

if TYPE_CHECKING:
    from collections.abc import Callable

    from ..client import AsyncMoEngage, MoEngage
    from ..operation import RequestOptions
    from .chores import ItemOutcome

__all__ = ["each_of", "run", "run_async"]

_Booking = tuple[list[Any], int, int]
"""Outcomes, the requests they took, and how many items were refused without being named."""


def _running(
    client: MoEngage | AsyncMoEngage,
    chore: Chore,
    in_flight: int,
    on_item: Callable[[ItemOutcome[Any]], object] | None,
    options: RequestOptions | None,
) -> Running:
    limits = limits_of(chore.operation, client._settings.rate_limits)
    most = min([chore.most, *(limit.amount for limit in limits if limit.count)])
    return Running(
        attrs.evolve(chore, most=most),
        in_flight=in_flight,
        on_item=on_item,
        options=options,
        settings=client._settings,
        runtime=client._runtime,
    )


def run(
    client: MoEngage,
    chore: Chore,
    items: Iterable[Any],
    *,
    in_flight: int,
    on_item: Callable[[ItemOutcome[Any]], object] | None,
    options: RequestOptions | None,
) -> Done[Any]:
    """Do the chore; requests beyond one at a time take threads."""
    from concurrent.futures import Future, ThreadPoolExecutor

    running = _running(client, chore, in_flight, on_item, options)
    window: collections.deque[Future[_Booking]] = collections.deque()

    def ask(entries: list[tuple[int, Any, Any]]) -> _Booking:
        if not entries:
            return [], 0, 0
        try:
            parsed = client.call(chore.operation, **running.arguments(entries)).parsed
        except CallError as error:
            if _divisible(chore, entries, error):
                half = len(entries) // 2
                left, right = ask(entries[:half]), ask(entries[half:])
                return left[0] + right[0], left[1] + right[1] + 1, left[2] + right[2]
            return running.failed(entries, error), 1, 0
        outcomes, unassigned = running.answered(entries, parsed)
        return outcomes, 1, unassigned

    def start(request: Any) -> None:
        while len(window) >= in_flight:
            running.book(*window.popleft().result())
        window.append(threads.submit(_whole, ask, request))

    with ThreadPoolExecutor(in_flight, "moengage-bulk") as threads:
        for item in items:
            for request in running.take(item):
                start(request)
        for request in running.finish():
            start(request)
        while window:
            running.book(*window.popleft().result())
    return running.done


def _whole(ask: Callable[[list[tuple[int, Any, Any]]], _Booking], request: Any) -> _Booking:
    outcomes, requests, unassigned = ask(request.entries)
    return outcomes + request.invalid, requests, unassigned


async def run_async(
    client: AsyncMoEngage,
    chore: Chore,
    items: Iterable[Any] | AsyncIterable[Any],
    *,
    in_flight: int,
    on_item: Callable[[ItemOutcome[Any]], object] | None,
    options: RequestOptions | None,
) -> Done[Any]:
    """`run` for an asynchronous client; requests in flight are asyncio tasks."""
    import asyncio

    running = _running(client, chore, in_flight, on_item, options)
    window: collections.deque[asyncio.Task[_Booking]] = collections.deque()

    async def ask(entries: list[tuple[int, Any, Any]]) -> _Booking:
        if not entries:
            return [], 0, 0
        try:
            parsed = (await client.call(chore.operation, **running.arguments(entries))).parsed
        except CallError as error:
            if _divisible(chore, entries, error):
                half = len(entries) // 2
                left, right = await ask(entries[:half]), await ask(entries[half:])
                return left[0] + right[0], left[1] + right[1] + 1, left[2] + right[2]
            return running.failed(entries, error), 1, 0
        outcomes, unassigned = running.answered(entries, parsed)
        return outcomes, 1, unassigned

    async def whole(request: Any) -> _Booking:
        outcomes, requests, unassigned = await ask(request.entries)
        return outcomes + request.invalid, requests, unassigned

    async def start(request: Any) -> None:
        while len(window) >= in_flight:
            running.book(*await window.popleft())
        window.append(asyncio.create_task(whole(request)))

    try:
        async for item in each_of(items):
            for request in running.take(item):
                await start(request)
        for request in running.finish():
            await start(request)
        while window:
            running.book(*await window.popleft())
    finally:
        for task in window:
            task.cancel()
        await asyncio.gather(*window, return_exceptions=True)
    return running.done


def _divisible(chore: Chore, entries: list[Any], error: CallError) -> bool:
    return chore.divide and len(entries) > 1 and isinstance(error, BadRequest) and not error.ambiguous


async def each_of(items: Iterable[Any] | AsyncIterable[Any]) -> AsyncIterator[Any]:
    """The items of an iterable of either kind."""
    if isinstance(items, AsyncIterable):
        async for item in items:
            yield item
    else:
        for item in items:
            yield item
