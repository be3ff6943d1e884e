"""Builds the package and publishes it to an index of one's own.

    make publish REPOSITORY_URL=https://pypi.example/ [INDEX_URL=https://pypi.example/simple/]

Credentials come from the environment (`TWINE_USERNAME`, `TWINE_PASSWORD`) or the keyring, as twine takes
them; never from the command line. Before anything leaves: the tree is committed and in step with the spec,
the changelog has a dated entry for the version, the distributions pass their checks, and the index does
not have the version. A run that broke off half-way is taken up where it ended, if it made the same bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import httpx

__all__ = [
    "PublishError",
    "build",
    "check_changelog",
    "check_tree",
    "main",
    "missing_files",
    "publish",
    "upload",
]

ROOT = Path(__file__).resolve().parent.parent
NAME = "moengage-api"

_VERSION = re.compile(r'^VERSION: Final = "([^"]+)"$', re.MULTILINE)
_LINK = re.compile(r'<a\b[^>]*\bhref="([^"]+)"', re.IGNORECASE)
_SECONDS = 30.0


class PublishError(Exception):
    """Why nothing, or nothing more, was published, and how to mend it."""


def publish(
    repository_url: str,
    index_url: str | None = None,
    *,
    root: Path = ROOT,
    environ: Mapping[str, str] = os.environ,
    say: Callable[[str], None] = print,
) -> list[str]:
    """Publish the version of the tree at `root`; the names of the files that were sent.

    `index_url` is where the index lists its packages; default `simple/` below `repository_url`. Raises
    PublishError.
    """
    check_tree(root)
    version = version_of(root)
    check_changelog((root / "CHANGELOG.md").read_text(encoding="utf-8"), version)
    with tempfile.TemporaryDirectory(prefix="publish-") as folder:
        files = build(root, Path(folder))
        listed = index_url or urljoin(repository_url.rstrip("/") + "/", "simple/")
        due = missing_files(files, version, listed, environ)
        say(f"{NAME} {version}: {', '.join(file.name for file in due)} -> {urlsplit(repository_url).netloc}")
        upload(due, repository_url, environ)
        return [file.name for file in due]


def version_of(root: Path) -> str:
    """The version of the package, which is that of the document."""
    found = _VERSION.search((root / "generated" / "moengage_api" / "facts.py").read_text(encoding="utf-8"))
    if found is None:
        raise PublishError("generated/moengage_api/facts.py has no VERSION: run `make generate`")
    return found[1]


def check_tree(root: Path) -> None:
    """Everything is committed, and generated/ is what the spec gives. Raises PublishError."""
    changed = _run(["git", "status", "--porcelain"], root).stdout.split("\n")
    if changed != [""]:
        raise PublishError(f"the tree has uncommitted changes: commit them first\n{chr(10).join(changed)}")
    checked = _run([sys.executable, "-m", "generator", "--check"], root)
    if checked.returncode:
        raise PublishError(f"generated/ is out of step: run `make generate` and commit\n{checked.stderr}")


def check_changelog(changelog: str, version: str) -> None:
    """The newest entry is this version's, with a date. Raises PublishError."""
    heading = next((line for line in changelog.splitlines() if line.startswith("## ")), "")
    if not re.fullmatch(rf"## {re.escape(version)} \(\d{{4}}-\d\d-\d\d\)", heading):
        raise PublishError(
            f"the newest entry of CHANGELOG.md is {heading!r}: give {version} its date, "
            f"as in '## {version} (2026-11-24)'"
        )


def build(root: Path, folder: Path) -> list[Path]:
    """Wheel and sdist of the tree, checked; the same bytes from the same commit. Raises PublishError."""
    # What a build tool would take from the clock is taken from the commit.
    moment = _run(["git", "log", "-1", "--format=%ct"], root).stdout.strip()
    environ = {**os.environ, "SOURCE_DATE_EPOCH": moment}
    # The build backend is installed already: nothing is fetched to build.
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder), str(root)]
    _must(command, root, environ)
    files = sorted(folder.iterdir())
    _must([sys.executable, "-m", "twine", "check", "--strict", *map(str, files)], root)
    wheels = [str(file) for file in files if file.suffix == ".whl"]
    _must([sys.executable, "-m", "check_wheel_contents", *wheels], root)
    return files


def missing_files(
    files: Sequence[Path], version: str, index_url: str, environ: Mapping[str, str]
) -> list[Path]:
    """Those of `files` that the index lacks. Raises PublishError where it has the version already."""
    there = _listed(index_url, environ)
    same = [file for file in files if there.get(file.name) == hashlib.sha256(file.read_bytes()).hexdigest()]
    others = [name for name in there if _is_of(name, version) and name not in {file.name for file in same}]
    if others or len(same) == len(files):
        names = ", ".join(sorted(name for name in there if _is_of(name, version)))
        raise PublishError(
            f"the index already has {NAME} {version} ({names}). A version is never replaced: raise "
            "info.version in spec/openapi.yaml, run `make generate`, write the changelog"
        )
    return [file for file in files if file not in same]


def upload(files: Sequence[Path], repository_url: str, environ: Mapping[str, str]) -> None:
    """Send files to the index, with the credentials that `environ` holds. Raises PublishError."""
    command = [sys.executable, "-m", "twine", "upload", "--non-interactive", "--disable-progress-bar"]
    done = subprocess.run(
        [*command, "--repository-url", repository_url, *map(str, files)],
        capture_output=True,
        text=True,
        check=False,
        env=dict(environ),
    )
    if done.returncode:
        said = " ".join((done.stdout + done.stderr).split())
        fault = re.search(r"HTTPError: .*", said)
        raise PublishError(f"the upload failed: {fault[0] if fault else said}")


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command; the exit status is 0, or 1 where nothing was published."""
    parser = argparse.ArgumentParser(prog="publish", description="Publish the package to an index.")
    parser.add_argument("repository_url", help="where files are uploaded to")
    parser.add_argument("--index-url", help="where packages are listed (default: simple/ below it)")
    given = parser.parse_args(arguments)
    try:
        publish(given.repository_url, given.index_url or None)
    except PublishError as error:
        print(f"publish: {error}", file=sys.stderr)
        return 1
    return 0


def _listed(index_url: str, environ: Mapping[str, str]) -> dict[str, str]:
    """File -> SHA-256 of everything that the index has of the package."""
    user, password = environ.get("TWINE_USERNAME"), environ.get("TWINE_PASSWORD")
    auth = httpx.BasicAuth(user, password) if user and password else None
    url = urljoin(index_url.rstrip("/") + "/", f"{NAME}/")
    try:
        answer = httpx.get(url, auth=auth, timeout=_SECONDS, follow_redirects=auth is None)
    except httpx.HTTPError as error:
        raise PublishError(f"the index at {urlsplit(url).netloc} cannot be reached: {error}") from error
    if answer.status_code == 404:
        return {}
    if answer.status_code in (401, 403):
        raise PublishError(
            f"the index refused the credentials ({answer.status_code}): set TWINE_USERNAME and TWINE_PASSWORD"
        )
    if not answer.is_success:
        raise PublishError(f"the index answered {answer.status_code} to {url}")
    found = {}
    for link in _LINK.findall(answer.text):
        parts = urlsplit(link)
        found[unquote(parts.path.rpartition("/")[2])] = parts.fragment.removeprefix("sha256=")
    return found


def _is_of(name: str, version: str) -> bool:
    stem = NAME.replace("-", "_")
    normal = name.replace("-", "_")
    return normal.startswith(f"{stem}_{version}_") or normal in (f"{stem}_{version}.tar.gz",)


def _must(command: Sequence[str], root: Path, environ: Mapping[str, str] | None = None) -> None:
    done = _run(command, root, environ)
    if done.returncode:
        raise PublishError(f"{' '.join(command[1:4])} failed:\n{done.stdout}{done.stderr}")


def _run(
    command: Sequence[str], root: Path, environ: Mapping[str, str] | None = None
) -> subprocess.CompletedProcess[str]:
    if shutil.which(command[0]) is None:
        raise PublishError(f"{command[0]} is needed and not installed")
    return subprocess.run(
        command,
        cwd=root,
        capture_output=True,
        text=True,
        check=False,
        env=None if environ is None else dict(environ),
    )


if __name__ == "__main__":
    sys.exit(main())
