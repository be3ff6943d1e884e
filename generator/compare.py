"""Is generated/ what the spec, the templates and the overlays give?"""

from __future__ import annotations

import tempfile
from collections.abc import Sequence
from pathlib import Path

from .errors import GenerationError
from .pipeline import build

__all__ = ["check_generated", "differences"]


def check_generated(entry: Path, target: Path, overlays: Sequence[Path] = ()) -> None:
    """Generate elsewhere and compare. Raises `GenerationError` naming every file that differs."""
    with tempfile.TemporaryDirectory() as scratch:
        built = Path(scratch) / "generated"
        build(entry, built, overlays)
        found = differences(built, target)
    if found:
        raise GenerationError("check-generated", [*found, "run `make generate` and commit what it writes"])


def differences(expected: Path, actual: Path) -> list[str]:
    """The files of two trees that are not equal to the byte."""
    wanted, present = _files(expected), _files(actual)
    return (
        [f"{name}: is missing" for name in sorted(wanted - present)]
        + [f"{name}: does not belong there" for name in sorted(present - wanted)]
        + [
            f"{name}: differs"
            for name in sorted(wanted & present)
            if (expected / name).read_bytes() != (actual / name).read_bytes()
        ]
    )


def _files(root: Path) -> set[str]:
    return {
        str(path.relative_to(root))
        for path in root.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
