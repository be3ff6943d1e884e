"""Jobs on the emulator's clock: when they run, what they fetch and post, and what breaks."""

from __future__ import annotations

import asyncio
import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import timedelta
from http.server import BaseHTTPRequestHandler, HTTPServer
from typing import Any

import httpx
import pytest

from moengage_emulator import Emulator, jobs, running_emulator
from moengage_emulator.files import is_loopback, read_file
from moengage_emulator.handling import Call
from moengage_emulator.jobs import Callback, JobRun, plan, runs
from moengage_emulator.transport import AsyncTransport
from tests.emulator.core_kit import Core, core

_DURING: list[Callable[[], object]] = []
"""What else happens while a job runs."""


@runs("core_count")
def count(run: JobRun) -> Callback | None:
    """Count the bytes of a file, and say so."""
    if run.details.get("dies"):
        run.store.collection("counts").put("half", {})
        raise KeyboardInterrupt
    if run.details.get("breaks"):
        run.store.collection("counts").put("broken", {})
        raise RuntimeError("the runner broke")
    for act in _DURING:
        act()
    size = None if run.content is None else len(run.content)
    run.store.collection("counts").put(run.ids.object_id(), {"size": size, "at": run.now.isoformat()})
    url = run.details.get("callback")
    return None if url is None else Callback(url, {"size": size})


@pytest.fixture
def during() -> Iterator[list[Callable[[], object]]]:
    yield _DURING
    _DURING.clear()


def plan_in(api: Core, *, seconds: float = 30, fetch: str | None = None, **details: Any) -> None:
    """Plan as a handler would."""
    machine = api.emu.machine
    call = Call(
        operation=machine.document.operations["core_create"],
        workspace=api.emu.workspace,
        key=None,
        path={},
        query={},
        headers={},
        body=None,
        store=api.emu.store(),
        clock=machine.clock,
        ids=machine.ids,
        models=machine.models,
    )
    plan(call, "core_count", seconds=seconds, details=details, fetch=fetch)


def counts(api: Core) -> list[Any]:
    return [item["size"] for item in api.emu.store().collection("counts").all()]


@contextmanager
def listener(answer: bytes = b"a,b", status: int = 200) -> Iterator[tuple[str, list[Any]]]:
    """A server on loopback that gives out one file and keeps what is posted to it."""
    posted: list[Any] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            posted.append("fetched")
            self.send_response(status)
            if status >= 300:
                self.send_header("location", "http://192.0.2.1/")
            self.send_header("content-length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def do_POST(self) -> None:
            posted.append(json.loads(self.rfile.read(int(self.headers["content-length"]))))
            self.send_response(204)
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
            """Nothing."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/file.csv", posted
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def api() -> Iterator[Core]:
    with core() as client:
        yield client


def test_a_job_runs_before_the_first_request_after_its_time(api: Core) -> None:
    plan_in(api)
    due = api.emu.clock.now() + timedelta(seconds=30)
    api.emu.clock.advance(29)
    api.read()
    assert counts(api) == []
    api.emu.clock.advance(100)
    api.read()
    [ran] = api.emu.store().collection("counts").all()
    assert ran["at"] == due.isoformat()
    api.read()
    assert len(counts(api)) == 1


def test_jobs_run_in_the_order_of_their_times(api: Core) -> None:
    api.emu.plant_file("https://files.example/1", b"1")
    api.emu.plant_file("https://files.example/22", b"22")
    plan_in(api, seconds=60, fetch="https://files.example/1")
    plan_in(api, seconds=30, fetch="https://files.example/22")
    api.emu.clock.advance(60)
    api.emu.settle()
    assert counts(api) == [2, 1]


def test_a_job_does_not_begin_others(api: Core, during: list[Callable[[], object]]) -> None:
    seen: list[int] = []
    during += [api.emu.settle, lambda: seen.append(len(counts(api)))]
    plan_in(api)
    plan_in(api)
    api.emu.clock.advance(30)
    api.emu.settle()
    assert seen == [0, 1]
    assert counts(api) == [None, None]


def test_jobs_run_off_the_event_loop(api: Core, during: list[Callable[[], object]]) -> None:
    async def read() -> None:
        transport = AsyncTransport(api.emu.asgi)
        async with httpx.AsyncClient(transport=transport, base_url="http://core.invalid") as client:
            await client.get("/points/1")

    threads: list[threading.Thread] = []
    during.append(lambda: threads.append(threading.current_thread()))
    plan_in(api)
    api.emu.clock.advance(30)
    asyncio.run(read())
    [thread] = threads
    assert thread is not threading.current_thread()


def test_a_job_is_gone_if_all_is_reset_while_its_file_is_read(
    api: Core, monkeypatch: pytest.MonkeyPatch
) -> None:
    def reading(store: object, url: str) -> bytes:
        api.emu.reset()
        return b"file"

    monkeypatch.setattr(jobs, "read_file", reading)
    plan_in(api, fetch="https://files.example/1")
    api.emu.clock.advance(30)
    api.emu.settle()
    assert counts(api) == []


def test_files_and_callbacks_over_loopback(api: Core) -> None:
    with listener() as (url, posted):
        plan_in(api, fetch=url, callback=url)
        api.emu.clock.advance(30)
        api.emu.settle()
    assert posted == ["fetched", {"size": 3}]
    [filed] = api.emu.store().collection("callbacks").all()
    assert (filed["url"], filed["body"], filed["answered"]) == (url, {"size": 3}, 204)


@pytest.mark.parametrize("status", [302, 404, 500])
def test_a_download_that_fails_is_tried_three_times(api: Core, status: int) -> None:
    with listener(status=status) as (url, posted):
        plan_in(api, fetch=url)
        api.emu.clock.advance(30)
        api.emu.settle()
    assert (posted, counts(api)) == (["fetched"] * 3, [None])


@pytest.mark.parametrize(
    ("url", "reached"),
    [
        ("http://127.0.0.1:1/x", True),
        ("https://localhost/x", True),
        ("http://[::1]:8/x", True),
        ("http://192.0.2.1/x", False),
        ("http://localhost.example/x", False),
        ("http://127.0.0.1.example/x", False),
        ("file:///etc/passwd", False),
        ("ftp://127.0.0.1/x", False),
        ("http://[::1", False),
        ("", False),
    ],
)
def test_nothing_but_loopback_is_asked(api: Core, url: str, reached: bool) -> None:
    assert is_loopback(url) is reached
    assert read_file(api.emu.store(), url) is None


def test_a_callback_beyond_loopback_is_filed_and_not_sent(api: Core) -> None:
    plan_in(api, callback="https://hooks.example/done")
    api.emu.clock.advance(30)
    api.emu.settle()
    [filed] = api.emu.store().collection("callbacks").all()
    assert (filed["url"], filed["answered"]) == ("https://hooks.example/done", None)


def test_a_runner_that_breaks_is_noted_once_and_keeps_nothing(api: Core) -> None:
    plan_in(api, breaks=True)
    api.emu.clock.advance(30)
    api.read()
    api.read()
    assert counts(api) == []
    [noted] = api.emu.errors
    assert "the runner broke" in noted


def test_a_job_whose_process_dies_is_done_by_the_next_one(tmp_path: Any) -> None:
    with core(data=tmp_path / "state.db") as api:
        plan_in(api, dies=True)
        now = api.emu.clock.now()
        api.emu.clock.advance(30)
        with pytest.raises(KeyboardInterrupt):
            api.emu.settle()
        assert counts(api) == []
    with core(data=tmp_path / "state.db") as again:
        jobs = again.emu.store().collection("jobs")
        [job] = jobs.all()
        jobs.put(job["id"], {**job, "details": {}})
        again.emu.clock.set(now + timedelta(seconds=30))
        again.emu.settle()
        assert (counts(again), jobs.count()) == ([None], 0)


def test_reset_forgets_jobs(api: Core) -> None:
    plan_in(api)
    api.emu.reset()
    api.emu.clock.advance(60)
    api.emu.settle()
    assert counts(api) == []


def test_a_second_runner_of_a_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="core_count has a runner already"):
        runs("core_count")(count)


def test_a_server_runs_jobs_without_being_asked() -> None:
    with listener() as (url, _), running_emulator() as emu:
        emu.store().collection("jobs").put(
            "j",
            {
                "id": "j",
                "kind": "core_count",
                "due": emu.clock.now().isoformat(),
                "details": {"callback": url},
                "fetch": None,
            },
        )
        while not (filed := list(emu.store().collection("callbacks").all())) or filed[0]["answered"] is None:
            threading.Event().wait(0.01)
        assert filed[0]["answered"] == 204


def test_jobs_of_a_data_file_outlive_the_process(tmp_path: Any) -> None:
    with core(data=tmp_path / "state.db") as api:
        plan_in(api)
        now = api.emu.clock.now()
    with core(data=tmp_path / "state.db") as again:
        assert isinstance(again.emu, Emulator)
        again.emu.clock.set(now + timedelta(seconds=31))
        again.read()
        assert counts(again) == [None]
