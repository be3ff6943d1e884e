"""What is fetched for installing without a network: for which interpreters, and in which versions."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from release import bounds
from release.interpreters import interpreters

OWN = "{}.{}".format(*sys.version_info)


def script(file: Path, text: str) -> Path:
    """An executable that stands in for an interpreter."""
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(f"#!/bin/sh\n{text}\n")
    file.chmod(0o755)
    return file


def test_interpreters_of_pyenv_and_of_the_path(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    one = script(tmp_path / "pyenv" / "versions" / "3.17.1" / "bin" / "python3.17", "echo 3.17")
    two = script(tmp_path / "bin" / "python3.19", "echo 3.19")
    # A shim of pyenv's is on the path whether the version is chosen or not.
    script(tmp_path / "bin" / "python3.18", "echo 'command not found' >&2; exit 127")
    script(tmp_path / "bin" / "python3.10", "echo 3.10")
    monkeypatch.setenv("PYENV_ROOT", str(tmp_path / "pyenv"))
    monkeypatch.setenv("PATH", f"{tmp_path / 'bin'}:/bin")
    found = interpreters()
    assert {"3.17": str(one), "3.19": str(two)}.items() <= found.items()
    assert found[OWN] == sys.executable
    assert not {"3.10", "3.18"} & found.keys()
    assert list(found) == sorted(found, key=lambda version: int(version.partition(".")[2]))


def test_the_newest_for_every_interpreter_and_the_oldest_for_this_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    commands: list[list[str]] = []

    def run(command: list[str], **_: Any) -> None:
        commands.append(command)

    monkeypatch.setattr(bounds, "interpreters", lambda: {"3.11": "a", "3.19": "b"})
    monkeypatch.setattr(subprocess, "run", run)
    bounds.main(str(tmp_path))
    told = [(Path(command[6]).name, command[9], command[10:]) for command in commands]
    assert told == [
        ("newest", "3.11", bounds.requirements()),
        ("newest", "3.19", bounds.requirements()),
        ("oldest", OWN, bounds.lower_bounds()),
    ]
    assert all("--only-binary=:all:" in command for command in commands)


def test_a_requirement_without_a_lower_bound(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bounds, "requirements", lambda: ["a[x]>=1.2,<2", "b<2"])
    with pytest.raises(ValueError, match="b<2 has no lower bound"):
        bounds.lower_bounds()
    monkeypatch.setattr(bounds, "requirements", lambda: ["a[x]>=1.2,<2", "c-d >= 3"])
    assert bounds.lower_bounds() == ["a[x]==1.2", "c-d==3"]
