"""The steps of a generation, in order. Nothing is written to the target before all of them succeeded."""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from . import yaml12
from .bundle import bundle_with_sources
from .client import generate_client
from .errors import GenerationError
from .lint import lint
from .models import generate_models
from .operations_page import operations_page
from .overlay import lay_over

__all__ = ["ROOT", "build", "generate"]

ROOT = Path(__file__).resolve().parent.parent
_HEADER = "# Bundled by `make generate`. Do not edit: change what it was made from and generate again.\n"


def generate(entry: Path, target: Path, overlays: Sequence[Path] = ()) -> list[str]:
    """Replace `target` by what `entry`, overlays on it, the templates and the runtime give; warnings.

    `entry` is a document, or a folder that holds it as openapi.yaml. Raises `GenerationError`; then
    `target` is as it was. A folder that no generation wrote is not replaced.
    """
    if target.exists() and not _may_replace(target):
        raise GenerationError("output", [f"{target}: holds something else; name a new or an empty folder"])
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix=".generate-") as scratch:
        built = Path(scratch) / "generated"
        warnings = build(entry, built, overlays)
        if target.exists():
            target.rename(Path(scratch) / "previous")
        built.rename(target)
    return warnings


def build(entry: Path, target: Path, overlays: Sequence[Path] = ()) -> list[str]:
    """Generate into the new folder `target`; warnings."""
    document, warnings = _document(entry / "openapi.yaml" if entry.is_dir() else entry, overlays)
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
    return warnings


def _document(entry: Path, overlays: Sequence[Path]) -> tuple[dict[str, Any], list[str]]:
    """The one document that everything is made from, and warnings."""
    bundled, sources = bundle_with_sources(entry)
    document, warnings = lay_over(bundled, overlays, sources)
    try:
        lint(document)
    except GenerationError as error:
        findings = [sources.told(document, finding) for finding in error.findings]
        raise GenerationError(error.step, findings) from error
    return document, warnings


def _may_replace(target: Path) -> bool:
    """Whether a folder is empty, or was written by a generation."""
    return target.is_dir() and (not any(target.iterdir()) or (target / "moengage_api" / "facts.py").is_file())


def _ruff(*arguments: str) -> None:
    command = [sys.executable, "-m", "ruff", arguments[0], "--no-cache"]
    command += ["--config", str(ROOT / "pyproject.toml"), *arguments[1:]]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:
        raise GenerationError("ruff", (done.stderr or done.stdout).splitlines())
