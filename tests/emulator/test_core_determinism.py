"""Same seed, same calls, same bytes; two emulators share nothing; a reset leaves nothing."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from tests.emulator.statuses.scenes import PAIRS, SAMPLES
from tests.emulator.statuses.stage import Stage, stage
from tests.fuzz.seeds import plant

ROOT = Path(__file__).parents[2]
OPERATIONS = tuple(dict.fromkeys(operation for operation, _ in PAIRS))


def play(made: Stage) -> dict[str, str]:
    """Every operation's sample, twice, with an hour between; what came back, to the byte."""
    seen = {}
    for turn in ("first", "second"):
        for operation in OPERATIONS:
            response = made.send(operation)
            seen[f"{operation} {turn}"] = f"{response.status_code} {response.headers} {response.text}"
        made.emulator.clock.advance(3600)
    made.emulator.settle()
    snapshot = made.emulator.snapshot()
    snapshot["clock"]["offset"] = 0
    return seen | {"state": json.dumps(snapshot)}


def test_two_emulators_answer_alike_and_share_nothing() -> None:
    with stage(SAMPLES) as one, stage(SAMPLES) as other:
        before = other.emulator.snapshot()["documents"]
        first = play(one)
        assert other.emulator.snapshot()["documents"] == before
        assert play(other) == first


def test_a_reset_leaves_nothing() -> None:
    with stage(SAMPLES) as made:
        start = made.emulator.clock.now()
        first = play(made)
        made.emulator.reset()
        assert made.emulator.snapshot()["documents"] == []
        made.emulator.clock.set(start)
        with made.emulator.machine.database.transaction():
            plant(made.emulator.store())
        assert play(made) == first


def test_another_process_and_hash_seed_answer_alike() -> None:
    script = (
        "import json, sys\n"
        "from tests.emulator.statuses.scenes import SAMPLES\n"
        "from tests.emulator.statuses.stage import stage\n"
        "from tests.emulator.test_core_determinism import play\n"
        "with stage(SAMPLES) as made: json.dump(play(made), sys.stdout)\n"
    )
    paths = os.pathsep.join(str(ROOT / part) for part in ("generated", "emulator", "."))
    printed = [
        subprocess.run(
            [sys.executable, "-c", script],
            env={**os.environ, "PYTHONPATH": paths, "PYTHONHASHSEED": seed},
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
        ).stdout
        for seed in ("1", "2")
    ]
    assert json.loads(printed[0]) == json.loads(printed[1])
