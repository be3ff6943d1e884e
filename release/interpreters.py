"""Finds the Python interpreters of this machine that the package supports."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

__all__ = ["interpreters"]

_OLDEST, _NEWEST = 11, 19
_PROBE = "import ensurepip, sys, venv; print(*sys.version_info[:2], sep='.')"


def interpreters() -> dict[str, str]:
    """Version -> executable of every one from 3.11 on that can make virtual environments, oldest first.

    Looks on PATH and among what pyenv has installed. The interpreter that runs this is always among them.
    """
    found = {_version(candidate): candidate for candidate in _candidates()}
    found[_version(sys.executable)] = sys.executable
    versions = {version: found[version] for version in found if version is not None}
    return dict(sorted(versions.items(), key=lambda item: int(item[0].partition(".")[2])))


def _candidates() -> Iterator[str]:
    pyenv = Path(os.environ.get("PYENV_ROOT") or Path.home() / ".pyenv") / "versions"
    for minor in range(_OLDEST, _NEWEST + 1):
        name = f"python3.{minor}"
        yield from map(str, sorted(pyenv.glob(f"3.{minor}*/bin/{name}")))
        if on_path := shutil.which(name):
            yield on_path


def _version(executable: str) -> str | None:
    """Its version, or None where it does not run (a shim of a version that is not chosen) or lacks a part."""
    done = subprocess.run([executable, "-I", "-c", _PROBE], capture_output=True, text=True, check=False)
    return done.stdout.strip() if done.returncode == 0 else None
