"""Work that ends later, on the emulator's clock: files to read, reports to write, callbacks to post.

A handler plans a job; the job is run once its time has come, before the next request is processed or by
the server's ticker. What it reads from a URL is fetched first, what it does to the store is one
transaction, and its callback is posted afterwards and filed in the collection `callbacks`.

    @runs("coupons_process_file")  # in the family
    def process(run: JobRun) -> Callback | None: ...

    plan(call, "coupons_process_file", seconds=30, details={"file": file_id}, fetch=body["file_url"])
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from .files import post, read_file

if TYPE_CHECKING:
    from .clock import Clock
    from .handling import Call
    from .ids import Ids
    from .registry import Registry
    from .store import Database, Store
    from .workspaces import Workspace

__all__ = ["Callback", "JobRun", "Jobs", "cancel", "plan", "plan_at", "runs"]

_JOBS = "jobs"
_CALLBACKS = "callbacks"
_DOWNLOADS = 3
"""A failed download is tried again before failure is reported ("File segments")."""


@dataclass(frozen=True, slots=True)
class JobRun:
    """A job whose time has come. `now` is when it was due; `content` what its URL gave (None: nothing)."""

    store: Store
    ids: Ids
    workspace: Workspace
    now: datetime
    details: Mapping[str, Any]
    content: bytes | None


class Callback(NamedTuple):
    """What a job posts when it is done. Only loopback URLs are reached; every one is filed."""

    url: str
    body: Any


Runner = Callable[[JobRun], Callback | None]

_runners: dict[str, Runner] = {}


def runs(kind: str) -> Callable[[Runner], Runner]:
    """Register a function as what a job of this kind does. Raises ValueError for a second one."""

    def register(runner: Runner) -> Runner:
        if kind in _runners:
            raise ValueError(f"{kind} has a runner already")
        _runners[kind] = runner
        return runner

    return register


def plan(
    call: Call, kind: str, *, seconds: float, details: Mapping[str, Any], fetch: str | None = None
) -> str:
    """Plan a job in the call's workspace and transaction; its id.

    `seconds` from now on the emulator's clock; `details` is JSON for the runner; `fetch` a URL to read
    before it runs.
    """
    due = call.clock.now() + timedelta(seconds=seconds)
    return plan_at(call.store, call.ids, kind, due=due, details=details, fetch=fetch)


def plan_at(
    store: Store, ids: Ids, kind: str, *, due: datetime, details: Mapping[str, Any], fetch: str | None = None
) -> str:
    """The same for a moment, and for a runner whose job comes again; its id."""
    job_id = ids.object_id()
    store.collection(_JOBS).put(
        job_id,
        {"id": job_id, "kind": kind, "due": due.isoformat(), "details": dict(details), "fetch": fetch},
    )
    return job_id


def cancel(store: Store, job_id: str) -> None:
    """Drop a job that has not run."""
    store.collection(_JOBS).delete(job_id)


class Jobs:
    """The jobs of all workspaces of one emulator. Safe to use from several threads."""

    def __init__(self, database: Database, workspaces: Registry, clock: Clock, ids: Ids) -> None:
        """Jobs that a data file holds from an earlier process are run, too."""
        self._database = database
        self._workspaces = workspaces
        self._clock = clock
        self._ids = ids
        self._lock = threading.Lock()

    def due(self) -> bool:
        """Whether there is anything to run by now."""
        now = self._clock.now()
        return any(self._due(workspace, now) for workspace in self._workspaces)

    def settle(self) -> None:
        """Run what is due, in the order in which it became due, with what that leads to.

        Returns at once where another thread is at it already.
        """
        if not self._lock.acquire(blocking=False):
            return
        try:
            for workspace in list(self._workspaces.values()):
                while due := self._due(workspace.id, self._clock.now()):
                    for job in due:
                        self._run(workspace, job)
        finally:
            self._lock.release()

    def _due(self, workspace: str, now: datetime) -> list[dict[str, Any]]:
        store = self._database.store(workspace)
        planned = [
            (datetime.fromisoformat(job["due"]), number, job)
            for number, job in enumerate(store.collection(_JOBS).all())
        ]
        return [job for due, _, job in sorted(planned, key=lambda item: item[:2]) if due <= now]

    def _run(self, workspace: Workspace, job: Mapping[str, Any]) -> None:
        store = self._database.store(workspace.id)
        content = None
        if job["fetch"] is not None:
            attempts = (read_file(store, job["fetch"]) for _ in range(_DOWNLOADS))
            content = next((found for found in attempts if found is not None), None)
        run = JobRun(store, self._ids, workspace, datetime.fromisoformat(job["due"]), job["details"], content)
        with self._database.transaction():
            if not store.collection(_JOBS).delete(job["id"]):
                return  # reset while its file was read
        # The job is gone by now: one whose runner breaks is not run again.
        with self._database.transaction():
            callback = _runners[job["kind"]](run)
            filed = None if callback is None else self._file(store, callback, run.now)
        if filed is not None:
            status = post(filed["url"], filed["body"])
            store.collection(_CALLBACKS).put(filed["id"], filed | {"answered": status})

    def _file(self, store: Store, callback: Callback, now: datetime) -> dict[str, Any]:
        filed = {
            "id": self._ids.object_id(),
            "url": callback.url,
            "body": callback.body,
            "at": now.isoformat(),
            "answered": None,
        }
        store.collection(_CALLBACKS).put(filed["id"], filed)
        return filed
