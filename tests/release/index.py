"""A private index on loopback (pypiserver) with basic auth, and a checkout to publish from."""

from __future__ import annotations

import base64
import hashlib
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx

__all__ = ["PASSWORD", "ROOT", "USER", "Checkout", "index"]

ROOT = Path(__file__).parents[2]
USER, PASSWORD = "releaser", "not-a-real-password"


@contextmanager
def index(folder: Path, *packages: Path, closed: bool = False) -> Iterator[str]:
    """The address of an index that keeps uploads in `folder` and offers those of `packages` too.

    `closed`: reading needs the password as well.
    """
    users = folder.parent / "htpasswd"
    # Weak, but a form that htpasswd files have, and it needs no library.
    digest = base64.b64encode(hashlib.sha1(PASSWORD.encode()).digest()).decode()
    users.write_text(f"{USER}:{{SHA}}{digest}\n")
    folder.mkdir(exist_ok=True)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    command = [sys.executable, "-m", "pypiserver", "run", "-i", "127.0.0.1", "-p", str(port)]
    command += [
        "-P",
        str(users),
        "-a",
        "update,list,download" if closed else "update",
        "--disable-fallback",
        "--server",
        "wsgiref",
    ]
    command += [str(folder), *map(str, packages)]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as process:
        try:
            url = f"http://127.0.0.1:{port}/"
            while True:
                try:
                    httpx.get(url)
                    break
                except httpx.TransportError:
                    assert process.poll() is None, "pypiserver ended"
            yield url
        finally:
            process.terminate()


class Checkout:
    """A git checkout of the tree as it stands, with a released changelog."""

    def __init__(self, folder: Path) -> None:
        self.root = folder
        listed = self.git("ls-files", "--cached", "--others", "--exclude-standard", cwd=ROOT)
        for name in listed.splitlines():
            if (ROOT / name).is_file():
                (folder / name).parent.mkdir(parents=True, exist_ok=True)
                shutil.copy2(ROOT / name, folder / name)
        changelog = folder / "CHANGELOG.md"
        changelog.write_text(changelog.read_text().replace("(unreleased)", "(2026-11-24)", 1))
        self.git("init", "-q")
        self.commit("all")

    def git(self, *arguments: str, cwd: Path | None = None) -> str:
        """Run git; what it printed."""
        command = ["git", "-c", "user.name=Tests", "-c", "user.email=tests@example.com", *arguments]
        done = subprocess.run(command, cwd=cwd or self.root, capture_output=True, text=True, check=True)
        return done.stdout

    def commit(self, message: str) -> None:
        """Commit everything, at a fixed time."""
        self.git("add", "-A")
        self.git("commit", "-q", "-m", message)
