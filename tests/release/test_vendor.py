"""Vendored copies: made, imported under other names and side by side, renewed, and not lost when edited."""

from __future__ import annotations

import os
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest

from release.vendor import NOTE, PACKAGE, VendorError, dependencies, fingerprint, main, vendor
from tests.release.readme import accepting, first_lines

# Lets a process import the standard library, its own folder and the client's dependencies, nothing else.
GUARD = """
import importlib.abc, sys

ALLOWED = {allowed!r}

class Guard(importlib.abc.MetaPathFinder):
    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if top in sys.stdlib_module_names or top in ALLOWED:
            return None
        raise ModuleNotFoundError(f"{{name}} is not allowed here", name=name)

sys.meta_path.insert(0, Guard())
"""
# What httpx, attrs and limits need themselves.
THIRD_PARTY = {
    *("attr", "attrs", "httpx", "httpcore", "h11", "anyio", "idna", "certifi", "sniffio", "limits"),
    *("deprecated", "wrapt", "packaging", "typing_extensions", "sitecustomize", "usercustomize"),
}


def run(folder: Path, program: str, *packages: str) -> str:
    """Run a program in a process of its own that sees `folder` and the dependencies alone."""
    guard = GUARD.format(allowed=THIRD_PARTY | set(packages))
    done = subprocess.run(
        [sys.executable, "-c", guard + textwrap.dedent(program)],
        capture_output=True,
        text=True,
        check=False,
        cwd=folder,
        env={**os.environ, "PYTHONPATH": str(folder)},
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


CALL = """
import httpx
from {package} import MoEngage, errors
from {package}.models import TrackEventRequest

def answer(request):
    assert request.url.path == "/v1/event/ACME"
    return httpx.Response(200, json={{"status": "success", "message": "accepted"}})

transport = httpx.MockTransport(answer)
with MoEngage(workspace_id="ACME", api_key="k", data_center=1, transport=transport) as moengage:
    found = moengage.data.track_event(customer_id="ada-1", actions=[{{"action": "Ride Booked"}}])
    try:
        moengage.data.track_event(customer_id=5, actions=[])
    except errors.RequestInvalid as error:
        print(type(found).__module__, found.message, type(error).__module__)
"""


def test_a_copy_works_under_another_name_with_the_dependencies_alone(tmp_path: Path) -> None:
    (tmp_path / "shop" / "_vendor").mkdir(parents=True)
    for package in ("shop", "shop/_vendor"):
        (tmp_path / package / "__init__.py").touch()
    vendor(tmp_path / "shop" / "_vendor", "moe")
    printed = run(tmp_path, CALL.format(package="shop._vendor.moe"), "shop")
    assert printed.split() == [
        "shop._vendor.moe.models.accepted_response",
        "accepted",
        "shop._vendor.moe.overlays.errors",
    ]


@pytest.mark.parametrize("project", ["shop", "warehouse"])
def test_the_first_lines_of_the_readme_in_another_project(tmp_path: Path, project: str) -> None:
    vendor(tmp_path / project / "_vendor", f"{project}_moe")
    with accepting() as emu:
        lines = first_lines(str(emu.base_url), f"{project}._vendor.{project}_moe")
        assert run(tmp_path, lines, project) == ""


def test_two_versions_side_by_side(tmp_path: Path) -> None:
    one, other = vendor(tmp_path, "moe_one"), vendor(tmp_path, "moe_other")
    facts = other / "facts.py"
    facts.write_text(facts.read_text().replace('VERSION: Final = "', 'VERSION: Final = "9.'))
    program = """
    import moe_one, moe_other
    from moe_one import facts as a
    from moe_other import facts as b
    assert b.VERSION == "9." + a.VERSION
    assert moe_one.MoEngage is not moe_other.MoEngage
    from moe_one.errors import MoEngageError as first
    from moe_other.errors import MoEngageError as second
    assert not issubclass(first, second) and not issubclass(second, first)
    """
    run(tmp_path, program, "moe_one", "moe_other")
    assert one.is_dir()


def test_every_module_of_a_copy_is_importable(tmp_path: Path) -> None:
    vendor(tmp_path, "moe")
    program = """
    import importlib, pkgutil, sys
    import moe
    names = [item.name for item in pkgutil.walk_packages(moe.__path__, "moe.")]
    for name in names:
        importlib.import_module(name)
    assert "moengage_api" not in sys.modules
    print(len(names))
    """
    assert int(run(tmp_path, program, "moe")) > 500


def test_the_note_says_what_it_is(tmp_path: Path) -> None:
    copy = vendor(tmp_path / "deep" / "er", "moe")
    note = (copy / NOTE).read_text(encoding="utf-8")
    assert fingerprint(copy) in note
    assert all(item in note for item in dependencies())
    assert f"make vendor DEST={(tmp_path / 'deep' / 'er').as_posix()} NAME=moe" in note
    assert "MIT License" in (copy / "LICENSE").read_text(encoding="utf-8")
    copied = {file.relative_to(copy) for file in copy.rglob("*.py")}
    assert copied == {file.relative_to(PACKAGE) for file in PACKAGE.rglob("*.py")}


def test_a_copy_is_renewed(tmp_path: Path) -> None:
    copy = vendor(tmp_path)
    (copy / "__pycache__").mkdir()
    (copy / "__pycache__" / "left.pyc").touch()
    assert vendor(tmp_path) == copy
    assert sorted(item.name for item in tmp_path.iterdir()) == ["moengage_api"]


@pytest.mark.parametrize("edit", ["changed", "added", "removed", "note removed"])
def test_an_edited_copy_is_left_alone(tmp_path: Path, edit: str) -> None:
    copy = vendor(tmp_path)
    if edit == "changed":
        (copy / "types.py").write_text("# ours\n")
    elif edit == "added":
        (copy / "ours.py").touch()
    elif edit == "removed":
        (copy / "types.py").unlink()
    else:
        (copy / NOTE).unlink()
    before = fingerprint(copy)
    with pytest.raises(VendorError, match=r"was edited|no vendored copy"):
        vendor(tmp_path)
    assert fingerprint(copy) == before
    vendor(tmp_path, force=True)
    assert fingerprint(copy) != before or edit == "note removed"
    assert sorted(item.name for item in tmp_path.iterdir()) == ["moengage_api"]


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([str(tmp_path), "--name", "moe"]) == 0
    assert "moe: moengage-api " in capsys.readouterr().out
    (tmp_path / "moe" / "types.py").unlink()
    assert main([str(tmp_path), "--name", "moe"]) == 1
    assert "FORCE=1" in capsys.readouterr().err
    assert main([str(tmp_path), "--name", "moe", "--force"]) == 0
    assert main([str(tmp_path), "--name", "no-name"]) == 1
    (tmp_path / "file").touch()
    assert main([str(tmp_path / "file")]) == 1
