"""Bulk import: any number of users, events and devices, in as few requests as the size limit allows.

The one place of the runtime that names an operation.
"""

from __future__ import annotations

from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable
from typing import TYPE_CHECKING, Any

import attrs

from ..api.data.import_bulk import OPERATION
from ..types import UNSET, Unset
from .errors import CallError, ConfigurationError
from .exchange import EncodedBody
from .packing import MAX_BYTES, Batch, Packer, Rejected, Summary

if TYPE_CHECKING:
    from .client import AsyncMoEngage, MoEngage
    from .operation import RequestOptions

__all__ = ["MAX_BYTES", "AsyncBulk", "Batch", "Bulk", "Rejected", "Summary"]


class Bulk:
    """Bulk import of a `MoEngage` client: `moengage.bulk`."""

    def __init__(self, client: MoEngage) -> None:
        self._client = client

    def import_(
        self,
        elements: Iterable[Any],
        *,
        max_bytes: int = MAX_BYTES,
        on_batch: Callable[[Batch], object] | None = None,
        in_flight: int = 1,
        project_code: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Summary:
        """Send users, events and devices (models or mappings), however many; they are read as it goes.

        An invalid or oversized element is rejected and listed, and the rest goes on. So it does after
        a batch that failed, unless with 401 or 403, which every further batch would meet. A batch of
        unclear outcome is listed and not sent again.

        Args:
            elements: Customer, event and device bodies in any order.
            max_bytes: Bytes of a body that are never exceeded.
            on_batch: Called in this thread with each batch, once its outcome is known.
            in_flight: How many requests may be on their way at once; more than one take threads.
            project_code: Code of the project, in workspaces with Portfolio.
            options: Options of each request.

        Raises:
            ConfigurationError: a setting is missing or wrong; nothing was sent.
        """
        from concurrent.futures import FIRST_COMPLETED, Future, ThreadPoolExecutor, wait

        packer = _packer(self._client, max_bytes, in_flight, options)
        summary, place = packer.summary, {"project_code": project_code}
        pending: set[Future[Batch]] = set()

        def settle(most: int) -> None:
            while len(pending) > most:
                for future in wait(pending, return_when=FIRST_COMPLETED).done:
                    pending.remove(future)
                    summary.add(future.result(), on_batch)

        def start(batch: Batch) -> None:
            settle(in_flight - 1)
            if summary.stopped:
                summary.add(attrs.evolve(batch, error=summary.stopped), on_batch)
            elif in_flight == 1:
                summary.add(self._send(batch, place, options), on_batch)
            else:
                pending.add(threads.submit(self._send, batch, place, options))

        with ThreadPoolExecutor(in_flight, "moengage-bulk") as threads:
            for element in elements:
                for batch in packer.add(element):
                    start(batch)
                if summary.stopped:
                    break
            for batch in packer.flush():
                start(batch)
            settle(0)
        return summary

    def _send(self, batch: Batch, place: dict[str, Any], options: RequestOptions | None) -> Batch:
        body = EncodedBody(batch.content)
        try:
            self._client.call(OPERATION, parameters=place, body=body, fields={}, options=options)
        except CallError as error:
            return _failed(batch, error)
        return batch


class AsyncBulk:
    """Bulk import of an `AsyncMoEngage` client: `moengage.bulk`."""

    def __init__(self, client: AsyncMoEngage) -> None:
        self._client = client

    async def import_(
        self,
        elements: Iterable[Any] | AsyncIterable[Any],
        *,
        max_bytes: int = MAX_BYTES,
        on_batch: Callable[[Batch], object] | None = None,
        in_flight: int = 1,
        project_code: str | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> Summary:
        """As `Bulk.import_`. Takes asynchronous iterables too; requests in flight are asyncio tasks."""
        import asyncio

        packer = _packer(self._client, max_bytes, in_flight, options)
        summary, place = packer.summary, {"project_code": project_code}
        pending: set[asyncio.Task[Batch]] = set()

        async def settle(most: int) -> None:
            while len(pending) > most:
                done, _ = await asyncio.wait(pending, return_when=asyncio.FIRST_COMPLETED)
                for task in done:
                    pending.remove(task)
                    summary.add(task.result(), on_batch)

        async def start(batch: Batch) -> None:
            await settle(in_flight - 1)
            if summary.stopped:
                summary.add(attrs.evolve(batch, error=summary.stopped), on_batch)
            else:
                pending.add(asyncio.create_task(self._send(batch, place, options)))

        try:
            async for element in _each(elements):
                for batch in packer.add(element):
                    await start(batch)
                if summary.stopped:
                    break
            for batch in packer.flush():
                await start(batch)
            await settle(0)
        finally:
            for task in pending:
                task.cancel()
            await asyncio.gather(*pending, return_exceptions=True)
        return summary

    async def _send(self, batch: Batch, place: dict[str, Any], options: RequestOptions | None) -> Batch:
        body = EncodedBody(batch.content)
        try:
            await self._client.call(OPERATION, parameters=place, body=body, fields={}, options=options)
        except CallError as error:
            return _failed(batch, error)
        return batch


def _failed(batch: Batch, error: CallError) -> Batch:
    # A traceback would keep the body.
    return attrs.evolve(batch, error=error.with_traceback(None))


def _packer(client: Any, max_bytes: int, in_flight: int, options: RequestOptions | None) -> Packer:
    if in_flight < 1:
        raise ConfigurationError(f"in_flight must be a whole number from 1, not {in_flight!r}")
    return Packer(max_bytes, (options or {}).get("checks", client.checks))


async def _each(elements: Iterable[Any] | AsyncIterable[Any]) -> AsyncIterator[Any]:
    if isinstance(elements, AsyncIterable):
        async for element in elements:
            yield element
    else:
        for element in elements:
            yield element
