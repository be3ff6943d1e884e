"""Fetches the oldest and the newest versions of what the package needs, for installing without a network.

    python -m release.bounds build/wheelhouse

`oldest/` gets the lower bound of every requirement of pyproject.toml, `newest/` what an installer would
choose today, each with all that it needs itself.
"""

from __future__ import annotations

import re
import subprocess
import sys
import tomllib
from pathlib import Path

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
    for name, wanted in (("oldest", lower_bounds()), ("newest", requirements())):
        command = [sys.executable, "-m", "pip", "download", "--quiet", "--dest", str(Path(folder) / name)]
        subprocess.run([*command, *wanted], check=True)


if __name__ == "__main__":
    main(sys.argv[1])
