"""A client regenerated with an overlay: its own endpoint and field, called on the emulator."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from generator.bundle import bundle
from generator.compare import differences
from moengage_api.facts import VERSION
from moengage_emulator import Answer
from release.vendor import NOTE, vendor
from tests.release.index import ROOT
from tests.release.readme import accepting, first_lines

OVERLAY = "examples/overlay/loyalty.overlay.yaml"

PROGRAM = """
from moengage_api import errors
from moengage_api.facts import VERSION
from moengage_api.models import LoyaltyBalance, UserAttributes
from moengage_emulator import Answer, Call, emulator

with emulator(validate_responses=True) as emu:

    @emu.handler("loyalty_add_points")
    def add_points(call: Call) -> Answer:
        members = call.store.collection("members")
        member = members.get(call.body["customer_id"]) or {"balance": 0}
        member["balance"] += call.body["points"]
        member["tier"] = "gold" if member["balance"] >= 100 else "silver"
        members.put(call.body["customer_id"], member)
        return Answer(200, member)

    with emu.client() as moengage:
        moengage.loyalty.add_points(customer_id="ada-1", points=70)
        balance = moengage.loyalty.add_points(customer_id="ada-1", points=50)
        assert balance == LoyaltyBalance(balance=120, tier="gold"), balance
        for faulty, checks in (({"points": 0}, "error"), ({"points": 1, "more": 1}, "off")):
            with emu.client(checks=checks) as strict:
                try:
                    strict.loyalty.add_points({"customer_id": "ada-1", **faulty})
                except (errors.RequestInvalid, errors.BadRequest) as error:
                    print(type(error).__name__)
        moengage.data.track_user(customer_id="ada-1", attributes=UserAttributes(loyalty_tier=balance.tier))
        try:
            moengage.data.track_user(customer_id="ada-1", attributes={"loyalty_tier": "tin"})
        except errors.RequestInvalid as error:
            print(error.problems[0].path)
    assert emu.store().collection("members").get("ada-1") == {"balance": 120, "tier": "gold"}
    assert emu.store().collection("users").count() == 1
    limit = emu.machine.document.operations["data_track_event"].x_moengage["limits"]
    print(VERSION, limit[0]["amount"], len(limit), emu.errors)
"""


@pytest.fixture(scope="module")
def regenerated(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What `make generate` makes of our document under the example's overlay."""
    folder = tmp_path_factory.mktemp("regenerated") / "new" / "generated"
    assert make("generate", f"OVERLAY={OVERLAY}", f"OUT={folder}") == "", "a target that matches nothing"
    return folder


def make(*arguments: str) -> str:
    """Run a verb of the Makefile with this interpreter; what it printed."""
    # The set-up of an environment of its own is not what is tested here.
    ready = [f"--old-file=.venv/{name}" for name in (".ready-dev", ".ready-demo")]
    command = ["make", "--silent", f"RUN={sys.executable}", *ready, *arguments]
    # Nor is it a part of the make that runs the tests.
    env = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False, env=env)
    assert done.returncode == 0, done.stderr
    return done.stdout + done.stderr


def run(program: str, *path: Path, cwd: Path) -> str:
    """Run a program in a process that imports from `path` first; what it printed."""
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        capture_output=True,
        text=True,
        check=False,
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(map(str, path))},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_added_endpoint_and_field_are_called(regenerated: Path, tmp_path: Path) -> None:
    printed = run(PROGRAM, regenerated, ROOT / "emulator", cwd=tmp_path)
    assert printed.splitlines() == [
        "RequestInvalid",
        "BadRequest",
        "attributes.loyalty_tier",
        "0.1.0+loyalty.1 90000 1 []",
    ]


def test_ours_stays_as_it_is(regenerated: Path) -> None:
    ours = ROOT / "generated"
    assert "loyalty" not in (ours / "openapi.yaml").read_text(encoding="utf-8")
    changed = differences(regenerated, ours)
    assert "moengage_api/api/loyalty/add_points.py: is missing" in changed
    assert "moengage_api/api/coupons/create_list.py: differs" not in changed
    assert [line for line in changed if line.endswith("does not belong there")] == []


def test_vendored_beside_ours_and_emulated_from_its_folder(regenerated: Path, tmp_path: Path) -> None:
    """The installed emulator serves the regenerated document to a copy under another name."""
    copy = vendor(tmp_path, "moe", source=regenerated)
    assert f"NAME=moe FROM={regenerated.as_posix()}" in (copy / NOTE).read_text(encoding="utf-8")
    program = f"""
import moengage_api
from moe import MoEngage, facts
from moengage_emulator import Answer, running_emulator

with running_emulator(generated={str(regenerated)!r}, validate_responses=True) as emu:
    @emu.handler("loyalty_add_points")
    def add_points(call):
        return Answer(200, {{"balance": call.body["points"], "tier": "gold"}})

    options = dict(workspace_id="EMULATOR", api_key="emulator-key", base_url=emu.base_url)
    with MoEngage(**options) as new, moengage_api.MoEngage(**options) as old:
        print(new.loyalty.add_points(customer_id="ada-1", points=7).balance, hasattr(old, "loyalty"))
        for client in (new, old):
            client.data.track_event(customer_id="ada-1", actions=[{{"action": "Ride Booked"}}])
    print(emu.store().collection("events").count(), facts.VERSION, moengage_api.__version__, emu.errors)
"""
    printed = run(program, tmp_path, ROOT / "generated", ROOT / "emulator", cwd=tmp_path)
    assert printed.splitlines() == ["7 False", f"2 0.1.0+loyalty.1 {VERSION} []"]


def test_the_first_lines_of_the_readme_and_a_call_of_ones_own(regenerated: Path, tmp_path: Path) -> None:
    with accepting(generated=regenerated) as emu:
        emu.handler("loyalty_add_points")(lambda call: Answer(200, {"balance": 7, "tier": "silver"}))
        lines = first_lines(str(emu.base_url))
        own = 'print(moengage.loyalty.add_points(customer_id="ada-1", points=7).tier)'
        printed = run(f"{lines}    {own}\n", regenerated, cwd=tmp_path)
    assert printed == "silver\n"


def test_the_program_of_the_documentation(regenerated: Path, tmp_path: Path) -> None:
    text = (ROOT / "docs" / "regenerating.md").read_text(encoding="utf-8")
    program = text.split("```python\n", 1)[1].split("```", 1)[0]
    assert '"build/generated"' in program
    program = program.replace('"build/generated"', repr(str(regenerated)))
    program += """
    with emu.client() as moengage:
        moengage.loyalty.add_points(customer_id="ada-1", points=7)
        print(moengage.loyalty.add_points(customer_id="ada-1", points=5).balance)
"""
    assert run(program, regenerated, ROOT / "emulator", cwd=tmp_path) == "12\n"


def test_the_bundled_file_is_a_spec_as_good_as_the_folder() -> None:
    assert bundle(ROOT / "generated" / "openapi.yaml") == bundle(ROOT / "spec" / "openapi.yaml")
