"""A client in other processes: after a fork, and as a pickle in a worker that was started afresh."""

from __future__ import annotations

import os
import pickle
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import moengage_api
from moengage_api import AsyncMoEngage, MoEngage
from tests.client.harness import KEYS, WORKSPACE
from tests.client.recorder import recording

PACKAGES = str(Path(moengage_api.__file__ or "").parent.parent)

# The alarm ends a child that waits for a lock which nobody will ever release.
FORKED = """
import os, signal, sys
from moengage_api import MoEngage

client = MoEngage(workspace_id="W", api_key="k" * 8, base_url=sys.argv[1], max_attempts=1)

def call(who):
    client.with_options(headers={"X-Who": who}).data.track_user(customer_id="ada-1", attributes={"a": 1})

call("parent")
lock = client._pool._state().lock
lock.acquire()
child = os.fork()
if child == 0:
    signal.alarm(20)
    call("child")
    call("child")
    client.close()
    os._exit(0)
lock.release()
call("parent")
_, status = os.waitpid(child, 0)
call("parent")
client.close()
child = os.fork()
if child == 0:
    signal.alarm(20)
    try:
        call("orphan")
    except Exception as error:
        os._exit(0 if "closed" in str(error) else 1)
    os._exit(1)
sys.exit(status or os.waitpid(child, 0)[1])
"""

UNPICKLED = """
import asyncio, pickle, sys
client = pickle.load(sys.stdin.buffer)
arguments = {"customer_id": "ada-1", "attributes": {"a": 1}}
if type(client).__name__ == "MoEngage":
    with client:
        client.data.track_user(**arguments)
else:
    async def run():
        async with client:
            await client.data.track_user(**arguments)
    asyncio.run(run())
"""


def run(program: str, *arguments: str, stdin: bytes = b"") -> None:
    environment = {**os.environ, "PYTHONPATH": PACKAGES}
    command = [sys.executable, "-c", program, *arguments]
    done = subprocess.run(command, input=stdin, capture_output=True, timeout=60, env=environment, check=False)
    assert (done.returncode, done.stderr.decode()) == (0, "")


def test_a_fork_opens_connections_of_its_own() -> None:
    with recording() as recorder:
        run(FORKED, recorder.url)
    ports: dict[str, list[int]] = {}
    for request in recorder.requests:
        ports.setdefault(request.headers["x-who"], []).append(request.port)
    assert {who: len(used) for who, used in ports.items()} == {"parent": 3, "child": 2}
    # Each keeps to one connection, the parent after the child closed its own too.
    assert len(set(ports["parent"])) == len(set(ports["child"])) == 1
    assert set(ports["parent"]) != set(ports["child"])


@pytest.mark.parametrize("cls", [MoEngage, AsyncMoEngage])
def test_a_pickle_calls_in_a_worker_that_knows_nothing_else(cls: Any) -> None:
    with recording() as recorder:
        client = cls(
            workspace_id=WORKSPACE, api_key=KEYS, base_url=recorder.url, headers={"X-Gateway": "token-1234"}
        )
        run(UNPICKLED, stdin=pickle.dumps(client.with_options(timeout=20)))
    [request] = recorder.requests
    assert request.target == f"/v1/customer/{WORKSPACE}"
    # The keys travel on purpose: a worker without them could not call.
    assert request.headers["authorization"].startswith("Basic V09SS1NQQUNFM")
    assert request.headers["x-gateway"] == "token-1234"
