"""The command line of schemathesis, with its own probes, through the client."""

from __future__ import annotations

import json
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
import uvicorn

from moengage_emulator.server import listen
from tests.fuzz import seeds
from tests.fuzz.cases import narrowed
from tests.fuzz.document import RAW
from tests.fuzz.shim import Shim
from tests.fuzz.world import World
from tests.options import chosen

OPTIONS = chosen()
OPERATIONS = ("content_blocks_create", "campaigns_v5_get", "custom_segments_list", "coupons_list_lists")


@pytest.fixture(scope="module")
def shim() -> Iterator[tuple[Shim, str]]:
    """The shim behind a server, and where that listens."""
    world = World()
    shim = Shim(world.emulator)
    config = uvicorn.Config(shim, ws="none", lifespan="off", log_level="error", server_header=False)
    server, bound = uvicorn.Server(config), listen()
    thread = threading.Thread(target=server.run, kwargs={"sockets": [bound]}, daemon=True)
    thread.start()
    yield shim, f"http://127.0.0.1:{bound.getsockname()[1]}"
    server.should_exit = True
    thread.join()
    bound.close()
    world.close()


def _configuration() -> str:
    """What `cases.configuration` says, as the command line reads it."""
    schemes = RAW["components"]["securitySchemes"]
    user = f"username = {json.dumps(seeds.WORKSPACE)}\npassword = {json.dumps(seeds.KEY)}\n"
    return f"""
seed = {OPTIONS.seed}
[generation]
max-examples = {OPTIONS.examples}
database = "none"
allow-extra-parameters = false
[analysis.constants]
enabled = false
[cache]
enabled = false
[checks.positive_data_acceptance]
enabled = false
""" + "".join(f"[auth.openapi.{name}]\n{user}" for name in schemes)


def test_the_command_line_finds_nothing(shim: tuple[Shim, str], tmp_path: Path) -> None:
    application, address = shim
    (tmp_path / "openapi.json").write_text(json.dumps(narrowed()), encoding="utf-8")
    (tmp_path / "schemathesis.toml").write_text(_configuration(), encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "schemathesis.cli",
        "--config-file=schemathesis.toml",
        "run",
        "openapi.json",
    ]
    command += [f"--url={address}", "--phases=examples,coverage,fuzzing", "--workers=1", "--no-color"]
    command += [f"--include-operation-id={name}" for name in OPERATIONS]
    ran = subprocess.run(command, cwd=tmp_path, capture_output=True, text=True, timeout=600, check=False)
    assert ran.returncode == 0, ran.stdout[-5000:] + ran.stderr[-2000:]
    assert set(OPERATIONS) <= application.driven.keys(), application.passed
    assert application.passed.keys() == {
        "no operation",
        "no credentials of the workspace",
        "a form that the client does not send",
        "refused by the client",
    }
    assert application.emulator.errors == []
