"""Bulk work: imports of any number of users, events and devices, and chores of many small requests.

The one part of the runtime that names operations.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Unset
from ..errors import CallError
from .importing import Import
from .outcome import Batch, Rejected, Summary
from .packing import MAX_BYTES
from .readers import from_csv, from_dead_letters, from_jsonl, from_parquet
from .rows import BadRow, event_row, user_row

if TYPE_CHECKING:
    import os

    from ..client import AsyncMoEngage, MoEngage
    from ..operation import RequestOptions

__all__ = ["MAX_BYTES", "AsyncBulk", "BadRow", "Batch", "Bulk", "Rejected", "Summary"]


class _Readers:
    """What both clients offer to make elements of."""

    from_csv = staticmethod(from_csv)
    from_jsonl = staticmethod(from_jsonl)
    from_parquet = staticmethod(from_parquet)
    from_dead_letters = staticmethod(from_dead_letters)
    user_row = staticmethod(user_row)
    event_row = staticmethod(event_row)


class Bulk(_Readers):
    """Bulk work of a `MoEngage` client: `moengage.bulk`."""

    def __init__(self, client: MoEngage) -> None:
        self._client = client

    def import_(
        self,
        elements: Iterable[Any],
        *,
        max_bytes: int = MAX_BYTES,
        in_flight: int = 1,
        on_batch: Callable[[Batch], object] | None = None,
        on_progress: Callable[[Summary], object] | None = None,
        dead_letters: str | os.PathLike[str] | None = None,
        journal: str | os.PathLike[str] | None = None,
        resend_ambiguous: bool = False,
        project_code: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Summary:
        """Send users, events and devices (models, mappings, rows of a reader), however many.

        They are read as it goes, and memory does not grow with their number. Users and devices are packed
        apart from events. An invalid or oversized element is rejected and listed, and the rest goes on. So
        it does after a batch that failed, unless with 401 or 403, which every further batch would meet. A
        batch of users is sent again after an unclear outcome; one of events is reported as ambiguous.

        Args:
            elements: Customer, event and device bodies in any order. With `in_flight` above 1 batches may
                arrive in another order: import devices of new users after them.
            max_bytes: Bytes of a body that are never exceeded.
            in_flight: How many requests may be on their way at once; more than one take threads.
            on_batch: Called in this thread with each batch, once its outcome is known.
            on_progress: Called in this thread with the summary so far, after each batch.
            dead_letters: A new file for every element that was not accepted, as JSON Lines; lists of the
                summary are then cut off at 100 entries.
            journal: A file that lets the import be resumed after it was interrupted by anything: call again
                with the same elements, settings and file. What was acknowledged is not sent again; events
                of batches whose outcome nobody knows are reported as ambiguous.
            resend_ambiguous: Send such events all the same: each arrives at least once, and some may count
                twice.
            project_code: Code of the project, in workspaces with Portfolio.
            options: Options of each request.

        Raises:
            ConfigurationError: a setting is missing or wrong, the journal is that of other elements, or the
                dead-letter file exists.
        """
        running = Import(
            self._client._settings,
            self._client._runtime,
            max_bytes=max_bytes,
            in_flight=in_flight,
            on_batch=on_batch,
            on_progress=on_progress,
            dead_letters=dead_letters,
            journal=journal,
            resend_ambiguous=resend_ambiguous,
            project_code=project_code,
            options=options,
        )
        try:
            self._run(running, elements, in_flight)
        finally:
            running.close()
        return running.summary

    def _run(self, running: Import, elements: Iterable[Any], in_flight: int) -> None:
        from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

        pending: set[Future[Batch]] = set()

        def settle(most: int) -> None:
            while len(pending) > most:
                for future in wait(pending, return_when=FIRST_COMPLETED).done:
                    pending.remove(future)
                    running.settle(future.result())

        def start(batch: Batch) -> None:
            settle(in_flight - 1)
            if running.refused(batch):
                return
            if in_flight == 1:
                running.settle(self._send(running, batch))
            else:
                pending.add(threads.submit(self._send, running, batch))

        with ThreadPoolExecutor(in_flight, "moengage-bulk") as threads:
            for element in elements:
                for batch in running.take(element):
                    start(batch)
                if running.summary.stopped:
                    break
            for batch in running.finish():
                start(batch)
            settle(0)

    def _send(self, running: Import, batch: Batch) -> Batch:
        operation, arguments = running.request(batch)
        try:
            self._client.call(operation, **arguments)
        except CallError as error:
            return running.ended(batch, error)
        return running.ended(batch)


class AsyncBulk(_Readers):
    """Bulk work of an `AsyncMoEngage` client: `moengage.bulk`."""

    def __init__(self, client: AsyncMoEngage) -> None:
        self._client = client

    async def import_(
        self,
        elements: Iterable[Any] | AsyncIterable[Any],
        *,
        max_bytes: int = MAX_BYTES,
        in_flight: int = 1,
        on_batch: Callable[[Batch], object] | None = None,
        on_progress: Callable[[Summary], object] | None = None,
        dead_letters: str | os.PathLike[str] | None = None,
        journal: str | os.PathLike[str] | None = None,
        resend_ambiguous: bool = False,
        project_code: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Summary:
        """As `Bulk.import_`. Takes asynchronous iterables too; requests in flight are asyncio tasks.

        The files are written in the event loop: the journal waits for the disk once for each batch.
        """
        running = Import(
            self._client._settings,
            self._client._runtime,
            max_bytes=max_bytes,
            in_flight=in_flight,
            on_batch=on_batch,
            on_progress=on_progress,
            dead_letters=dead_letters,
            journal=journal,
            resend_ambiguous=resend_ambiguous,
            project_code=project_code,
            options=options,
        )
        try:
            await self._run(running, elements, in_flight)
        finally:
            running.close()
        return running.summary

    async def _run(
        self, running: Import, elements: Iterable[Any] | AsyncIterable[Any], in_flight: int
    ) -> None:
        import asyncio

        pending: set[asyncio.Task[Batch]] = set()

        async def settle(most: int) -> None:
            while len(pending) > most:
                done, _ = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    pending.remove(task)
                    running.settle(task.result())

        async def start(batch: Batch) -> None:
            await settle(in_flight - 1)
            if running.refused(batch):
                return
            pending.add(asyncio.create_task(self._send(running, batch)))

        try:
            async for element in _each(elements):
                for batch in running.take(element):
                    await start(batch)
                if running.summary.stopped:
                    break
            for batch in running.finish():
                await start(batch)
            await settle(0)
        finally:
            for task in pending:
                task.cancel()
            await asyncio.gather(*pending, return_exceptions=True)

    async def _send(self, running: Import, batch: Batch) -> Batch:
        operation, arguments = running.request(batch)
        try:
            await self._client.call(operation, **arguments)
        except CallError as error:
            return running.ended(batch, error)
        return running.ended(batch)


async def _each(elements: Iterable[Any] | AsyncIterable[Any]) -> AsyncIterator[Any]:
    if isinstance(elements, AsyncIterable):
        async for element in elements:
            yield element
    else:
        for element in elements:
            yield element
