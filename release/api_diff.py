"""Shows what the tree changes for those who use the client, since a commit.

    make api-diff BASE=v0.1.0

Compares `generated/` as it stands with that of the commit: the document (operations, parameters, bodies,
answers, limits) and the public Python names. Prints Markdown for CHANGELOG.md, breaking changes first. The
exit status is 0 where none is breaking, 1 where one is, 2 where nothing could be compared.
"""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
import tarfile
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from .changes import Change, markdown
from .document_changes import document_changes
from .python_changes import python_changes

__all__ = ["DiffError", "api_diff", "main"]

ROOT = Path(__file__).resolve().parent.parent
_COMPARED = ("generated/moengage_api", "generated/moengage_models/document.json")


class DiffError(Exception):
    """Why two states of the tree cannot be compared."""


def api_diff(base: str, root: Path) -> dict[str, list[Change]]:
    """The changes of the document and of the Python names from the commit `base` to the tree at `root`.

    Raises DiffError where `base` is no commit or has no `generated/`.
    """
    with tempfile.TemporaryDirectory(prefix="api-diff-") as folder:
        _extract(base, root, Path(folder))
        old, new = Path(folder) / "generated", root / "generated"
        return {
            "Document": document_changes(_document(old), _document(new)),
            "Python": python_changes(old, new),
        }


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is that of the module's description."""
    parser = argparse.ArgumentParser(prog="api_diff", description="Show what the tree changes for callers.")
    parser.add_argument("base", help="commit, tag or branch to compare with")
    given = parser.parse_args(arguments)
    try:
        changes = api_diff(given.base, ROOT)
    except DiffError as error:
        print(f"api-diff: {error}", file=sys.stderr)
        return 2
    print(markdown(changes), end="")
    return int(any(change.breaking for found in changes.values() for change in found))


def _extract(base: str, root: Path, folder: Path) -> None:
    # After --end-of-options a name cannot be taken for an option of git.
    command = ["git", "archive", "--format=tar", "--end-of-options", base, *_COMPARED]
    done = subprocess.run(command, cwd=root, capture_output=True, check=False)
    if done.returncode:
        raise DiffError(f"{base}: {done.stderr.decode(errors='replace').strip()}")
    with tarfile.open(fileobj=io.BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")


def _document(generated: Path) -> dict[str, Any]:
    path = generated / "moengage_models" / "document.json"
    document: dict[str, Any] = json.loads(path.read_text(encoding="utf-8"))
    return document


if __name__ == "__main__":
    sys.exit(main())
