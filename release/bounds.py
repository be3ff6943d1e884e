"""Fetches the oldest and the newest versions of what the package needs, for installing without a network.

    python -m release.bounds build/wheelhouse

`oldest/` gets the lower bound of every requirement of pyproject.toml, `newest/` what an installer would
choose today, each with all that it needs itself; the newest ones for every interpreter of this machine.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

from .interpreters import interpreters

__all__ = ["lower_bounds", "main", "requirements"]

ROOT = Path(__file__).resolve().parent.parent
_LOWER = re.compile(r"^([A-Za-z0-9_.\-]+(?:\[[^\]]*\])?)\s*>=\s*([0-9.]+)")


def requirements() -> list[str]:
    """Every requirement of the package, those of its extras included."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    extras = project.get("optional-dependencies", {})
    return [*project["dependencies"], *(item for needed in extras.values() for item in needed)]


def lower_bounds() -> list[str]:
    """The same, each pinned to its lower bound. Raises ValueError for one without."""
    found = []
    for requirement in requirements():
        bound = _LOWER.match(requirement)
        if bound is None:
            raise ValueError(f"pyproject.toml: {requirement} has no lower bound")
        found.append(f"{bound[1]}=={bound[2]}")
    return found


def main(folder: str) -> None:
    """Fetch both sets into `folder`."""
    own = "{}.{}".format(*sys.version_info)
    for version in interpreters():
        _download(Path(folder) / "newest", version, requirements())
    _download(Path(folder) / "oldest", own, lower_bounds())


def _download(folder: Path, version: str, wanted: list[str]) -> None:
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--dest", str(folder)]
    subprocess.run([*command, "--only-binary=:all:", "--python-version", version, *wanted], check=True)


if __name__ == "__main__":
    main(sys.argv[1])
