"""An import that is killed (SIGKILL) again and again, and goes on from its journal each time."""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

from moengage_emulator import running_emulator
from moengage_emulator.emulator import DEFAULT_KEY, DEFAULT_WORKSPACE
from tests.chaos.options import chosen

if TYPE_CHECKING:
    from moengage_emulator import Emulator

OPTIONS = chosen()
ROOT = Path(__file__).parents[2]
BATCH = 1_000
"""Bytes: eight or nine elements."""
BATCHES_A_LIFE = 12
"""How many batches a process is left to end, at most."""
ELEMENTS = OPTIONS.kills * BATCHES_A_LIFE * 10 + 400


class Process:
    """One life of the import."""

    def __init__(self, emu: Emulator, journal: Path, **arguments: Any) -> None:
        client = {"workspace_id": DEFAULT_WORKSPACE, "api_key": DEFAULT_KEY, "base_url": emu.base_url}
        arguments |= {"journal": str(journal), "max_bytes": BATCH}
        job = {"client": client, "count": ELEMENTS, "arguments": arguments}
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.chaos.importer", json.dumps(job)],
            stdout=subprocess.PIPE,
            text=True,
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": os.pathsep.join([str(ROOT / "generated"), str(ROOT)])},
        )

    def die_after(self, batches: int, seconds: float) -> None:
        """Let it end so many batches and live on for a moment, then kill it."""
        assert self._process.stdout is not None
        with self._process, self._process.stdout:
            for _ in range(batches):
                assert "batch" in json.loads(self._process.stdout.readline())
            with contextlib.suppress(subprocess.TimeoutExpired):
                self._process.wait(seconds)
            self._process.kill()
        assert self._process.returncode == -signal.SIGKILL

    def finish(self) -> dict[str, Any]:
        """What it says at the end."""
        told, _ = self._process.communicate(timeout=120)
        assert self._process.returncode == 0
        found: dict[str, Any] = json.loads(told.splitlines()[-1])
        return found


def acknowledged(journal: Path) -> set[str]:
    """Digests of the bodies that the journal knows to have been accepted."""
    digests: dict[int, str] = {}
    found: set[str] = set()
    for line in journal.read_text().splitlines():
        with contextlib.suppress(ValueError):  # the last line may be torn
            step = json.loads(line)
            if step.get("state") == "begun":
                digests[step["batch"]] = step["digest"]
            elif step.get("state") == "acknowledged":
                found.add(digests[step["batch"]])
    return found


def sent(emu: Emulator) -> Counter[str]:
    """How often each body arrived."""
    return Counter(hashlib.sha256(entry.body).hexdigest() for entry in emu.log.entries())


@pytest.mark.parametrize("in_flight", OPTIONS.in_flight)
def test_a_killed_import_goes_on(in_flight: int, tmp_path: Path) -> None:
    chance = random.Random(in_flight)
    journal = tmp_path / "journal"
    with running_emulator() as emu:
        store = emu.store()

        def events() -> Counter[int]:
            return Counter(event["attributes"]["number"] for event in store.collection("events").all())

        known: Counter[str] = Counter()
        for _ in range(OPTIONS.kills):
            process = Process(emu, journal, in_flight=in_flight)
            process.die_after(chance.randint(1, BATCHES_A_LIFE), chance.uniform(0, 0.02))
            arrived = sent(emu)
            known |= Counter({digest: arrived[digest] for digest in acknowledged(journal)})

        end = Process(emu, journal, in_flight=in_flight).finish()
        assert end["read"] == ELEMENTS
        assert end["failed"] == len(end["ambiguous"])
        # Nothing that was acknowledged went out again, and no event a second time.
        assert len(known) >= OPTIONS.kills
        assert {digest: sent(emu)[digest] for digest in known} == known
        assert set(events().values()) == {1}
        # Everything is there, but for events of batches that are reported as ambiguous.
        numbers = set(range(ELEMENTS // 2))
        users = {user["attributes"]["number"] for user in store.collection("users").all()}
        assert users == numbers
        unclear = {index // 2 for index in end["ambiguous"]}
        assert numbers - events().keys() <= unclear
        assert len(unclear) <= OPTIONS.kills * in_flight * 10

        # Those can be sent all the same, and then only they may count twice.
        last = Process(emu, journal, in_flight=in_flight, resend_ambiguous=True).finish()
        assert last["failed"] == 0
        assert events().keys() == numbers
        assert {number for number, times in events().items() if times > 1} <= unclear
        assert len(emu.log.entries()) < 1_000, "the log keeps no more"
        assert emu.errors == []
