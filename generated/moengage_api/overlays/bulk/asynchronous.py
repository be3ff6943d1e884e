"""Bulk work with an asynchronous client; requests in flight are asyncio tasks."""

from __future__ import annotations

from collections.abc import AsyncIterable, Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Unset
from ..errors import CallError
from . import tasks
from .driving import each_of, run_async
from .importing import Import
from .packing import MAX_BYTES
from .sources import Sources

if TYPE_CHECKING:
    import os

    from ...models import ExportedUser
    from ..client import AsyncMoEngage
    from ..operation import RequestOptions
    from .chores import Chore, Done, ItemOutcome
    from .outcome import Batch, Summary

__all__ = ["AsyncBulk"]


class AsyncBulk(Sources):
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
            async for element in each_of(elements):
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

    async def export_users(
        self,
        identifiers: Iterable[str] | AsyncIterable[str],
        *,
        identifier_type: str = "customer_id",
        fields: Sequence[str] | None = None,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[ExportedUser]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[ExportedUser]:
        """As `Bulk.export_users`; takes asynchronous iterables too."""
        chore = tasks.export_users(identifier_type, None if fields is None else list(fields))
        return await self._do(chore, identifiers, in_flight, on_item, options)

    async def merge_users(
        self,
        pairs: Iterable[tuple[str, str]] | AsyncIterable[tuple[str, str]],
        *,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """As `Bulk.merge_users`; takes asynchronous iterables too."""
        chore = tasks.merge_users()
        return await self._do(chore, pairs, in_flight, on_item, options)

    async def delete_users(
        self,
        identifiers: Iterable[str] | AsyncIterable[str],
        *,
        identity_type: str = "customer_id",
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """As `Bulk.delete_users`; takes asynchronous iterables too."""
        chore = tasks.delete_users(identity_type)
        return await self._do(chore, identifiers, in_flight, on_item, options)

    async def resubscribe(
        self,
        addresses: Iterable[str] | AsyncIterable[str],
        *,
        update_esp: bool = False,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """As `Bulk.resubscribe`; takes asynchronous iterables too."""
        chore = tasks.resubscribe(update_esp)
        return await self._do(chore, addresses, in_flight, on_item, options)

    async def add_catalog_items(
        self,
        catalog_id: str,
        items: Iterable[Any] | AsyncIterable[Any],
        *,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """As `Bulk.add_catalog_items`; takes asynchronous iterables too."""
        chore = tasks.add_catalog_items(catalog_id)
        return await self._do(chore, items, in_flight, on_item, options)

    async def update_catalog_items(
        self,
        catalog_id: str,
        items: Iterable[Any] | AsyncIterable[Any],
        *,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """As `Bulk.update_catalog_items`; takes asynchronous iterables too."""
        chore = tasks.update_catalog_items(catalog_id)
        return await self._do(chore, items, in_flight, on_item, options)

    async def delete_catalog_items(
        self,
        catalog_id: str,
        ids: Iterable[str] | AsyncIterable[str],
        *,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """As `Bulk.delete_catalog_items`; takes asynchronous iterables too."""
        chore = tasks.delete_catalog_items(catalog_id)
        return await self._do(chore, ids, in_flight, on_item, options)

    async def _do(
        self,
        chore: Chore,
        items: Iterable[Any] | AsyncIterable[Any],
        in_flight: int,
        on_item: Callable[[ItemOutcome[Any]], object] | None,
        options: RequestOptions | None,
    ) -> Done[Any]:
        return await run_async(
            self._client, chore, items, in_flight=in_flight, on_item=on_item, options=options
        )
