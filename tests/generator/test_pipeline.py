"""A generation is all or nothing, gives the same bytes anywhere, and `--check` names what differs."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from generator import __main__ as command
from generator import models
from generator.compare import differences
from generator.pipeline import ROOT, generate
from tests.generator.documents import GONE, changed, tiny, write


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What the unbroken document gives; tests copy it and do not change it."""
    folder = tmp_path_factory.mktemp("built")
    generate(write(tiny(), folder / "spec"), folder / "generated")
    return folder / "generated"


@pytest.fixture
def target(built: Path, tmp_path: Path) -> Path:
    """A copy to break."""
    copied = tmp_path / "generated"
    for path in _files(built):
        (copied / path).parent.mkdir(parents=True, exist_ok=True)
        (copied / path).write_bytes((built / path).read_bytes())
    return copied


def _files(root: Path) -> Iterator[Path]:
    return (path.relative_to(root) for path in root.rglob("*") if path.is_file())


def _contents(root: Path) -> dict[Path, tuple[bytes, int]]:
    return {path: ((root / path).read_bytes(), (root / path).stat().st_mtime_ns) for path in _files(root)}


def run(monkeypatch: pytest.MonkeyPatch, *arguments: Any) -> int:
    monkeypatch.setattr(sys, "argv", ["generator", *map(str, arguments)])
    return command.main()


def test_what_is_written(built: Path) -> None:
    files = {str(path) for path in _files(built)}
    own = (path.relative_to(ROOT / "overlays") for path in (ROOT / "overlays").rglob("*.py"))
    overlays = {f"moengage_api/overlays/{path}" for path in own}
    assert files == overlays | {
        "openapi.yaml",
        "operations.md",
        "moengage_api/__init__.py",
        "moengage_api/api/__init__.py",
        "moengage_api/api/things/__init__.py",
        "moengage_api/api/things/make.py",
        "moengage_api/errors.py",
        "moengage_api/facts.py",
        "moengage_api/models/__init__.py",
        "moengage_api/models/enums.py",
        "moengage_api/models/made.py",
        "moengage_api/models/thing.py",
        "moengage_api/py.typed",
        "moengage_api/types.py",
        "moengage_models/__init__.py",
        "moengage_models/document.json",
        "moengage_models/models/__init__.py",
        "moengage_models/models/made.py",
        "moengage_models/models/size.py",
        "moengage_models/models/thing.py",
        "moengage_models/py.typed",
    }


def test_overlays_are_copied_to_the_byte(built: Path) -> None:
    for path in (ROOT / "overlays").glob("*.py"):
        assert (built / "moengage_api" / "overlays" / path.name).read_bytes() == path.read_bytes()


def test_the_new_tree_replaces_the_old(target: Path, tmp_path: Path) -> None:
    (target / "left_over.py").write_text("")
    generate(write(changed({"OP operationId": "things_build"}), tmp_path / "spec"), target)
    assert not (target / "left_over.py").exists()
    assert not (target / "moengage_api/api/things/make.py").exists()
    assert (target / "moengage_api/api/things/build.py").exists()
    assert {path.name for path in tmp_path.iterdir()} == {"generated", "spec"}


BROKEN: dict[str, tuple[dict[str, Any] | str, list[str]]] = {
    "not YAML": ("openapi: [3.1.1\n", ["read: 1 finding(s)", "openapi.yaml:2: "]),
    "a repeated key": ("openapi: 3.1.1\nopenapi: 3.1.1\n", ["openapi.yaml:2: repeated key 'openapi'"]),
    "a reference that leads nowhere": (
        {"S Thing properties size": {"$ref": "#/components/schemas/Nowhere"}},
        [
            "bundle: 1 finding(s)",
            "openapi.yaml#/components/schemas/Thing/properties/size: openapi.yaml has no",
        ],
    ),
    "no valid OpenAPI": (
        {"OP responses 200 description": GONE},
        ["lint: 1 finding(s)", "paths//v1/things/{app_id}/post/responses/200: "],
    ),
    "a rule of ours": (
        {"OP summary": GONE},
        ["lint: 1 finding(s)", "POST /v1/things/{app_id}: has no summary"],
    ),
    "what the client's generator cannot do": (
        {
            "OP requestBody content": {"text/csv": {"schema": {"type": "string"}}},
            "S Thing": GONE,
            "S Size": GONE,
        },
        [
            "openapi-python-client: 1 finding(s)",
            "POST /v1/things/app_id",
            "Unsupported content type text/csv",
        ],
    ),
    "a list of it does not say what": (
        {"S Thing properties colors items": GONE},
        ["openapi-python-client: ", "type array must have items or prefixItems", "(near {"],
    ),
}
"""What is wrong -> the changes (or the text of the file), and what the message says: step, place, reason."""


@pytest.mark.parametrize(("changes", "told"), BROKEN.values(), ids=BROKEN.keys())
def test_a_broken_document_leaves_the_old_tree(
    target: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    changes: dict[str, Any] | str,
    told: list[str],
) -> None:
    entry = write(tiny() if isinstance(changes, str) else changed(changes), tmp_path / "spec")
    if isinstance(changes, str):
        entry.write_text(changes)
    before = _contents(target)
    assert run(monkeypatch, "--spec", entry, "--output", target) == 1
    message = capsys.readouterr().err
    for part in told:
        assert part in message
    assert _contents(target) == before
    assert {path.name for path in tmp_path.iterdir()} == {"generated", "spec"}


@pytest.mark.parametrize("form", ["file", "folder"])
def test_an_overlay_is_laid_over_a_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], form: str
) -> None:
    entry = write(tiny(), tmp_path / "spec")
    overlays = [tmp_path / "a.yaml", tmp_path / "b.yaml"]
    update = (
        "{target: $.components.schemas.Thing.properties, update: {age: {type: integer, description: X.}}}"
    )
    overlays[0].write_text(_OVERLAY + f"actions: [{update}, {{target: $.gone, remove: true}}]\n")
    overlays[1].write_text(_OVERLAY + "actions: [{target: $.info, update: {version: 0.0.1+b}}]\n")
    given = ["--spec", entry.parent if form == "folder" else entry, "--output", tmp_path / "new" / "out"]
    for overlay in overlays:
        given += ["--overlay", overlay]
    assert run(monkeypatch, *given) == 0
    told = capsys.readouterr().err
    assert told == f"warning: {overlays[0]}:3: actions/1/target: $.gone matches nothing\n"
    package = tmp_path / "new" / "out" / "moengage_api"
    assert "age: int | Unset = UNSET" in (package / "models" / "thing.py").read_text()
    assert 'VERSION: Final = "0.0.1+b"' in (package / "facts.py").read_text()
    assert [path.name for path in (tmp_path / "new").iterdir()] == ["out"]
    assert run(monkeypatch, "--check", *given) == 0
    assert run(monkeypatch, "--check", *given[:-2]) == 1
    assert "  openapi.yaml: differs\n" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("action", "told"),
    [
        ("{target: $.info.title, update: x}", "overlay.yaml:4: actions/0/target: $['info']['title'] is no"),
        ("{target: $.info, update: x", "overlay.yaml:5: "),
        (
            "{target: $.paths, update: {/v1/x: {get: {responses: {'200': {description: X.}}}}}}",
            "overlay.yaml:4: GET /v1/x: has no x-moengage",
        ),
        (
            "{target: $.components.schemas.Thing, update: {required: [{}]}}",
            "overlay.yaml:4: #/components/schemas/Thing/required/1: ",
        ),
        (
            "{target: $.components.schemas.Thing.properties, update: {owner: {$ref: '#/components/x'}}}",
            "overlay.yaml:4: #/components/schemas/Thing/properties/owner: #/components/x leads nowhere",
        ),
    ],
)
def test_a_broken_overlay_leaves_the_old_tree(
    target: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    action: str,
    told: str,
) -> None:
    overlay = tmp_path / "overlay.yaml"
    overlay.write_text(f"{_OVERLAY}actions:\n- {action}\n")
    before = _contents(target)
    entry = write(tiny(), tmp_path / "spec")
    assert run(monkeypatch, "--spec", entry, "--output", target, "--overlay", overlay) == 1
    assert told in capsys.readouterr().err
    assert _contents(target) == before


_OVERLAY = "overlay: 1.0.0\ninfo: {title: Ours, version: 1.0.0}\n"


def test_a_folder_with_something_else_is_not_replaced(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = write(tiny(), tmp_path / "spec" / "deeper")
    for target in (tmp_path / "spec", entry):
        before = _contents(tmp_path / "spec")
        assert run(monkeypatch, "--spec", entry, "--output", target) == 1
        assert f"output: 1 finding(s)\n  {target}: holds something else" in capsys.readouterr().err
        assert _contents(tmp_path / "spec") == before
    # A folder with a spec looks like a generated one but for what generations write.
    assert run(monkeypatch, "--spec", entry, "--output", entry.parent) == 1
    (tmp_path / "empty").mkdir()
    assert run(monkeypatch, "--spec", entry, "--output", tmp_path / "empty") == 0
    assert (tmp_path / "empty" / "moengage_api" / "facts.py").exists()


def _refused(*_: Any, **__: Any) -> Any:
    return subprocess.CompletedProcess([], 2, "", "no such setting")


def _broken(*_: Any, **__: Any) -> Any:
    raise RuntimeError("no such setting")


@pytest.mark.parametrize(
    ("owner", "name", "instead", "step"),
    [
        (subprocess, "run", _refused, "ruff"),
        (models, "generate", _broken, "datamodel-code-generator"),
    ],
)
def test_a_fault_of_a_tool_leaves_the_old_tree(
    target: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    owner: Any,
    name: str,
    instead: Any,
    step: str,
) -> None:
    entry = write(tiny(), tmp_path / "spec")
    before = _contents(target)
    monkeypatch.setattr(owner, name, instead)
    assert run(monkeypatch, "--spec", entry, "--output", target) == 1
    assert capsys.readouterr().err == f"{step}: 1 finding(s)\n  no such setting\n"
    assert _contents(target) == before


def test_check_passes_a_tree_that_is_in_step(
    target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (target / "moengage_api" / "__pycache__").mkdir()
    (target / "moengage_api" / "__pycache__" / "x.pyc").write_bytes(b"")
    entry = write(tiny(), tmp_path / "spec")
    before = _contents(target)
    assert run(monkeypatch, "--check", "--spec", entry, "--output", target) == 0
    assert capsys.readouterr().err == ""
    assert _contents(target) == before


def test_check_names_every_file_that_is_out_of_step(
    target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (target / "openapi.yaml").write_text("changed by hand\n")
    (target / "moengage_api/models/thing.py").unlink()
    (target / "moengage_api/extra.py").write_text("")
    before = _contents(target)
    assert run(monkeypatch, "--check", "--spec", write(tiny(), tmp_path / "spec"), "--output", target) == 1
    assert capsys.readouterr().err.splitlines() == [
        "check-generated: 4 finding(s)",
        "  moengage_api/models/thing.py: is missing",
        "  moengage_api/extra.py: does not belong there",
        "  openapi.yaml: differs",
        "  run `make generate` and commit what it writes",
    ]
    assert _contents(target) == before


def test_check_of_a_document_that_changed(
    target: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    entry = write(changed({"OP summary": "Build a thing"}), tmp_path / "spec")
    assert run(monkeypatch, "--check", "--spec", entry, "--output", target) == 1
    told = capsys.readouterr().err
    assert "  moengage_api/api/things/__init__.py: differs\n" in told
    assert "models/thing.py" not in told


def test_the_bytes_depend_on_neither_hash_seed_nor_place(tmp_path: Path) -> None:
    """What is committed was written with a hash seed that nobody chose, in a place of its own."""
    place = tmp_path / "farther" / "away" / "generated"
    place.parent.mkdir(parents=True)
    subprocess.run(
        [sys.executable, "-m", "generator", "--output", str(place)],
        cwd=ROOT,
        env={**os.environ, "PYTHONHASHSEED": "1", "PYTHONDONTWRITEBYTECODE": "1"},
        check=True,
    )
    assert len(list(_files(place))) > 200
    assert differences(place, ROOT / "generated") == []
