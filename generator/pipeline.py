"""The steps of a generation, in order. Nothing is written to the target before all of them succeeded."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from . import yaml12
from .bundle import bundle
from .client import generate_client
from .errors import GenerationError
from .lint import lint
from .models import generate_models
from .operations_page import operations_page

__all__ = ["ROOT", "build", "generate"]

ROOT = Path(__file__).resolve().parent.parent
_HEADER = "# Bundled from spec/ by `make generate`. Do not edit: change spec/ and generate again.\n"


def generate(entry: Path, target: Path) -> None:
    """Replace `target` by what `entry`, the templates and the overlays give.

    Raises `GenerationError`; then `target` is as it was.
    """
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".generate-") as scratch:
        built = Path(scratch) / "generated"
        build(entry, built)
        if target.exists():
            target.rename(Path(scratch) / "previous")
        built.rename(target)


def build(entry: Path, target: Path) -> None:
    """Generate into the new folder `target`."""
    document = bundle(entry)
    lint(document)
    target.mkdir(parents=True)
    (target / "openapi.yaml").write_text(_HEADER + yaml12.dump(document), encoding="utf-8")
    (target / "operations.md").write_text(operations_page(document), encoding="utf-8")
    package = target / "moengage_api"
    package.mkdir()
    generate_client(document, package)
    # The generator has four names for files outside models/ and api/; the facts take the client's.
    (package / "client.py").rename(package / "facts.py")
    shutil.copytree(
        ROOT / "overlays", package / "overlays", ignore=shutil.ignore_patterns("__pycache__", "*.pyc")
    )
    generate_models(document, target / "moengage_models")
    for folder in (package, target / "moengage_models"):
        (folder / "py.typed").touch()
    _ruff("check", "--fix", "--unsafe-fixes", "--select=F401,I", "--exit-zero", str(target))
    _ruff("format", str(target))


def _ruff(*arguments: str) -> None:
    command = [sys.executable, "-m", "ruff", arguments[0], "--no-cache"]
    command += ["--config", str(ROOT / "pyproject.toml"), *arguments[1:]]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise GenerationError("ruff", (done.stderr or done.stdout).splitlines())
