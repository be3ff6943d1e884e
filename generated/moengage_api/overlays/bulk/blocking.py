"""Bulk work with a synchronous client; requests beyond one at a time take threads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from ...types import UNSET, Unset
from ..errors import CallError
from . import tasks
from .driving import run
from .importing import Import
from .packing import MAX_BYTES
from .sources import Sources

if TYPE_CHECKING:
    import os

    from ...models import ExportedUser
    from ..client import MoEngage
    from ..operation import RequestOptions
    from .chores import Chore, Done, ItemOutcome
    from .outcome import Batch, Summary

__all__ = ["Bulk"]


class Bulk(Sources):
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

    def export_users(
        self,
        identifiers: Iterable[str],
        *,
        identifier_type: str = "customer_id",
        fields: Sequence[str] | None = None,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[ExportedUser]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[ExportedUser]:
        """Profiles of users by id, in requests of 20; an outcome's `value` is an `ExportedUser`."""
        chore = tasks.export_users(identifier_type, None if fields is None else list(fields))
        return self._do(chore, identifiers, in_flight, on_item, options)

    def merge_users(
        self,
        pairs: Iterable[tuple[str, str]],
        *,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """Merge users, in requests of 50; pairs are (merged, retained). It cannot be undone.

        A pair that the vendor cannot merge is skipped without a word."""
        chore = tasks.merge_users()
        return self._do(chore, pairs, in_flight, on_item, options)

    def delete_users(
        self,
        identifiers: Iterable[str],
        *,
        identity_type: str = "customer_id",
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """Delete users for good, one a request."""
        chore = tasks.delete_users(identity_type)
        return self._do(chore, identifiers, in_flight, on_item, options)

    def resubscribe(
        self,
        addresses: Iterable[str],
        *,
        update_esp: bool = False,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """Let e-mail addresses take mail again, in requests of 100.

        The vendor refuses a request as a whole for one address: such a request is tried in halves."""
        chore = tasks.resubscribe(update_esp)
        return self._do(chore, addresses, in_flight, on_item, options)

    def add_catalog_items(
        self,
        catalog_id: str,
        items: Iterable[Any],
        *,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """Add items to a catalog, in requests of 50. An item that the vendor refuses has an `ItemRefused`."""
        chore = tasks.add_catalog_items(catalog_id)
        return self._do(chore, items, in_flight, on_item, options)

    def update_catalog_items(
        self,
        catalog_id: str,
        items: Iterable[Any],
        *,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """Change items (`id`, `attributes`) of a catalog, in requests of 50."""
        chore = tasks.update_catalog_items(catalog_id)
        return self._do(chore, items, in_flight, on_item, options)

    def delete_catalog_items(
        self,
        catalog_id: str,
        ids: Iterable[str],
        *,
        in_flight: int = 1,
        on_item: Callable[[ItemOutcome[None]], object] | None = None,
        options: RequestOptions | None = None,
    ) -> Done[None]:
        """Delete items of a catalog by id, in requests of 50.

        Unknown ids are counted (`unassigned`) but not named by the vendor, unless all of a request are."""
        chore = tasks.delete_catalog_items(catalog_id)
        return self._do(chore, ids, in_flight, on_item, options)

    def _do(
        self,
        chore: Chore,
        items: Iterable[Any],
        in_flight: int,
        on_item: Callable[[ItemOutcome[Any]], object] | None,
        options: RequestOptions | None,
    ) -> Done[Any]:
        return run(self._client, chore, items, in_flight=in_flight, on_item=on_item, options=options)
