"""Copies the client into another project.

    make vendor DEST=path/to/pkg/_vendor            # -> path/to/pkg/_vendor/moengage_api
    make vendor DEST=path/to/pkg/_vendor NAME=moe   # -> path/to/pkg/_vendor/moe

The copy is the package as it stands in `generated/`, or in another folder that `make generate OUT=...` wrote
(`FROM=...`), and a `VENDORED.md` that says which version it is,
what it needs and how to renew it. A copy that somebody has edited is not overwritten.
"""

from __future__ import annotations

import argparse
import hashlib
import re
import shutil
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

__all__ = ["NOTE", "VendorError", "fingerprint", "main", "vendor"]

ROOT = Path(__file__).resolve().parent.parent
GENERATED = ROOT / "generated"
PACKAGE = GENERATED / "moengage_api"
NOTE = "VENDORED.md"

_IGNORED = ("__pycache__", "*.pyc")
_FINGERPRINT = re.compile(r"^Files: `([0-9a-f]{64})`$", re.MULTILINE)
_VERSION = re.compile(r'^VERSION: Final = "([^"]+)"$', re.MULTILINE)
_TEXT = """\
# {name}, vendored

A copy of moengage-api {version}, a client for the MoEngage REST API. MIT licence: see `LICENSE` in this
folder.

Document: `{document}` (SHA-256 of openapi.yaml)
Files: `{files}`

- It needs Python 3.11, {dependencies}. It imports nothing absolutely from itself, so the folder may have
  any name and stand in any package.
- Do not edit it: the next renewal would lose the change, and refuses to. A wish is a change of the
  project that this copy comes from.
- To renew it, run in a checkout of that project: `make vendor DEST={destination}{option}`
"""


class VendorError(Exception):
    """What keeps a copy from being made, and how to mend it."""


def vendor(
    destination: Path, name: str = "moengage_api", *, force: bool = False, source: Path = GENERATED
) -> Path:
    """Put the client into `destination`/`name`, in place of an older copy; the folder.

    `force` overwrites a copy that was edited. `source` is what a generation wrote. Raises
    VendorError where the name is no module's, where there is something else of that name, or where the
    older copy was edited.
    """
    if not name.isidentifier():
        raise VendorError(f"{name!r} cannot be imported: a name has letters, digits and underscores")
    target = destination / name
    if target.exists() and not force:
        _check(target)
    destination.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=destination, prefix=".vendor-") as scratch:
        copy = Path(scratch) / name
        shutil.copytree(source / "moengage_api", copy, ignore=shutil.ignore_patterns(*_IGNORED))
        shutil.copy(ROOT / "LICENSE", copy / "LICENSE")
        (copy / NOTE).write_text(_note(copy, destination, name, source), encoding="utf-8")
        if target.exists():
            target.rename(Path(scratch) / "previous")
        copy.rename(target)
    return target


def fingerprint(folder: Path) -> str:
    """SHA-256 over names and bytes of a copy's files, but for its note and what Python leaves behind."""
    found = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        place = file.relative_to(folder)
        if file.is_file() and place.name != NOTE and "__pycache__" not in place.parts:
            found.update(f"{place.as_posix()}\0{file.stat().st_size}\0".encode())
            found.update(file.read_bytes())
    return found.hexdigest()


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is 0, or 1 where no copy was made."""
    parser = argparse.ArgumentParser(prog="vendor", description="Copy the client into another project.")
    parser.add_argument("destination", type=Path, help="the folder that shall hold the copy")
    parser.add_argument("--name", default="moengage_api", help="of the copy (default: %(default)s)")
    parser.add_argument("--force", action="store_true", help="overwrite a copy that was edited")
    parser.add_argument(
        "--from", dest="source", type=Path, default=GENERATED, help="what a generation wrote (default: ours)"
    )
    given = parser.parse_args(arguments)
    try:
        target = vendor(given.destination, given.name, force=given.force, source=given.source)
    except (OSError, VendorError) as error:
        print(f"vendor: {error}", file=sys.stderr)
        return 1
    print(f"{target}: moengage-api {_version(target)}")
    return 0


def _check(target: Path) -> None:
    note = target / NOTE
    recorded = _FINGERPRINT.search(note.read_text(encoding="utf-8")) if note.is_file() else None
    if recorded is None:
        raise VendorError(f"{target} is no vendored copy ({NOTE} is missing): name another folder")
    if recorded[1] != fingerprint(target):
        raise VendorError(
            f"{target} was edited since it was made. Move the changes elsewhere, then run it again with "
            "FORCE=1 (--force)"
        )


def _note(copy: Path, destination: Path, name: str, source: Path) -> str:
    document = (source / "openapi.yaml").read_bytes()
    option = "" if name == "moengage_api" else f" NAME={name}"
    if source != GENERATED:
        option += f" FROM={source.as_posix()}"
    return _TEXT.format(
        name=name,
        version=_version(copy),
        document=hashlib.sha256(document).hexdigest(),
        files=fingerprint(copy),
        dependencies=", ".join(f"`{item}`" for item in dependencies()),
        destination=destination.as_posix(),
        option=option,
    )


def dependencies() -> list[str]:
    """What the client needs at run time, as the package's metadata has it."""
    import tomllib

    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [str(item) for item in project["dependencies"]]


def _version(package: Path) -> str:
    found = _VERSION.search((package / "facts.py").read_text(encoding="utf-8"))
    if found is None:
        raise VendorError(f"{package / 'facts.py'} has no VERSION: run `make generate`")
    return found[1]


if __name__ == "__main__":
    sys.exit(main())
