"""Public Python names compared, and the command on a small repository."""

from __future__ import annotations

import json
import subprocess
import textwrap
from pathlib import Path

import pytest

from release import api_diff as command
from release.api_diff import DiffError, api_diff
from release.python_changes import public_names, python_changes
from tests.generator.documents import changed, tiny

FILES = {
    "__init__.py": """
        from .hidden.client import Client
        __all__ = ["Client", "__version__"]
        __version__ = "1"
        """,
    "hidden/__init__.py": "",
    "hidden/client.py": """
        from ..api import Api
        class Client(Api):
            def __init__(self, *, key: str, seconds: float = 30) -> None: ...
            def close(self) -> None: ...
            def _inner(self) -> None: ...
        class Unseen: ...
        """,
    "errors.py": """
        from __future__ import annotations
        from typing import Any
        from .hidden.errors import *
        """,
    "hidden/errors.py": """
        __all__ = ["Broken", "Failed"]
        class Failed(Exception): ...
        class Broken(Failed): ...
        """,
    "models/__init__.py": """
        from .thing import Thing
        __all__ = ["Thing"]
        """,
    "models/thing.py": """
        class Thing:
            SCHEMA = {"type": "object"}
            FIELDS = {"name": "name"}
            name: str
            size: int | str = 0
        """,
    "api/__init__.py": """
        from functools import cached_property
        from .things import Things
        class Api:
            @cached_property
            def things(self) -> Things: ...
        """,
    "api/things/__init__.py": """
        from typing import overload
        __all__ = ["AsyncThings", "Things"]
        class Things:
            @overload
            def make(self, body: Thing, *, dry: bool = False) -> Thing: ...
            @overload
            def make(self, *, name: str, size: int | None = None, dry: bool = False) -> Thing: ...
            def make(self, *args, **kwargs) -> Thing: ...
            def read(self, id: str, depth: int = 1) -> Thing | None: ...
        class AsyncThings:
            async def make(self, body: Thing, *, dry: bool = False) -> Thing: ...
        """,
}
B, C = True, False
CASES: dict[str, tuple[str, str, str, list[tuple[bool, str, str]]]] = {
    "a class is gone": (
        "hidden/errors.py",
        '"Broken", ',
        "",
        [(B, "moengage_api.errors.Broken", "is gone")],
    ),
    "a base is gone": (
        "hidden/errors.py",
        "Broken(Failed)",
        "Broken(Exception)",
        [(B, "moengage_api.errors.Broken", "is no longer a Failed")],
    ),
    "a name is new, without its members": (
        "__init__.py",
        '__all__ = ["Client", ',
        'from .hidden.client import Client as Other\n__all__ = ["Client", "Other", ',
        [(C, "moengage_api.Other", "is new")],
    ),
    "what is not public": ("hidden/client.py", "class Unseen: ...", "", []),
    "a private method": ("hidden/client.py", "def _inner", "def _other", []),
    "a public method": (
        "hidden/client.py",
        "def close",
        "def shut",
        [(B, "moengage_api.Client.close", "is gone"), (C, "moengage_api.Client.shut", "is new")],
    ),
    "an inherited namespace": (
        "api/__init__.py",
        "def things(",
        "def stuff(",
        [(B, "moengage_api.Client.things", "is gone"), (C, "moengage_api.Client.stuff", "is new")],
    ),
    "an argument of the constructor": (
        "hidden/client.py",
        "key: str",
        "key: str, workspace: str",
        [(B, "moengage_api.Client.__init__", "needs the argument `workspace` now")],
    ),
    "a default": (
        "hidden/client.py",
        "seconds: float = 30",
        "seconds: float",
        [(B, "moengage_api.Client.__init__", "needs the argument `seconds` now")],
    ),
    "another default": ("hidden/client.py", "seconds: float = 30", "seconds: float = 60", []),
    "a default where there was none": (
        "hidden/client.py",
        "key: str",
        "key: str = ''",
        [(C, "moengage_api.Client.__init__", "no longer needs the argument `key`")],
    ),
    "a kind of thing": (
        "hidden/client.py",
        "def close(self) -> None: ...",
        "close: bool = True",
        [(B, "moengage_api.Client.close", "was a function, is a attribute")],
    ),
    "a field is required": (
        "models/thing.py",
        "size: int | str = 0",
        "size: int | str",
        [(B, "moengage_api.models.Thing.size", "has to be given now")],
    ),
    "a field is optional": (
        "models/thing.py",
        "name: str",
        "name: str = ''",
        [(C, "moengage_api.models.Thing.name", "need not be given any more")],
    ),
    "a field takes more": (
        "models/thing.py",
        "int | str",
        "int | str | None",
        [(C, "moengage_api.models.Thing.size", "has another type: `int | str | None`, was `int | str`")],
    ),
    "a field takes less": (
        "models/thing.py",
        "int | str",
        "int",
        [(B, "moengage_api.models.Thing.size", "has another type: `int`, was `int | str`")],
    ),
    "the order of a union": ("models/thing.py", "int | str", "str | int", []),
    "what a model carries of the document": ("models/thing.py", '"object"', '"array"', []),
    "an argument of one overload": (
        "api/things/__init__.py",
        "name: str, size: int | None = None",
        "name: str, color: str = ''",
        [
            (B, "moengage_api.api.things.Things.make", "no longer has the argument `size`"),
            (C, "moengage_api.api.things.Things.make", "takes the argument `color` now"),
        ],
    ),
    "an argument of an overload takes less": (
        "api/things/__init__.py",
        "size: int | None = None",
        "size: int = 0",
        [
            (
                B,
                "moengage_api.api.things.Things.make",
                "has another type of `size`: `int`, was `int | None`",
            )
        ],
    ),
    "an argument by position": (
        "api/things/__init__.py",
        "id: str, depth: int = 1",
        "id: str, *, depth: int = 1",
        [(B, "moengage_api.api.things.Things.read", "takes id by position, took id, depth")],
    ),
    "another argument by position, at the end": (
        "api/things/__init__.py",
        "depth: int = 1",
        "depth: int = 1, wide: int = 1",
        [(C, "moengage_api.api.things.Things.read", "takes the argument `wide` now")],
    ),
    "less is returned": (
        "api/things/__init__.py",
        "-> Thing | None",
        "-> Thing",
        [
            (
                C,
                "moengage_api.api.things.Things.read",
                "has another type that is returned: `Thing`, was `Thing | None`",
            )
        ],
    ),
    "a method of the asynchronous class": (
        "api/things/__init__.py",
        "async def make",
        "async def fetch",
        [
            (B, "moengage_api.api.things.AsyncThings.make", "is gone"),
            (C, "moengage_api.api.things.AsyncThings.fetch", "is new"),
        ],
    ),
    "the same in all forms of a class": (
        "api/things/__init__.py",
        "-> Thing: ...",
        "-> Thing | None: ...",
        [
            (
                B,
                "moengage_api.api.things.Things.make",
                "has another type that is returned: `Thing | None`, was `Thing`",
            )
        ],
    ),
}


def written(root: Path, name: str = "", old: str = "", new: str = "") -> Path:
    """The package below `root`, with a text of one file replaced."""
    for file, text in FILES.items():
        path = root / "moengage_api" / file
        path.parent.mkdir(parents=True, exist_ok=True)
        text = textwrap.dedent(text)
        if file == name:
            assert old in text
            text = text.replace(old, new)
        path.write_text(text, encoding="utf-8")
    return root


@pytest.mark.parametrize(("file", "old", "new", "found"), CASES.values(), ids=CASES.keys())
def test_a_python_change(
    tmp_path: Path, file: str, old: str, new: str, found: list[tuple[bool, str, str]]
) -> None:
    before, after = written(tmp_path / "old"), written(tmp_path / "new", file, old, new)
    assert python_changes(before, after) == found


class Repository:
    """A git repository with a generated tree, as small as it can be."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.git("init", "-q")
        self.write(json.dumps(tiny()))
        self.git("add", "-A")
        self.git("commit", "-q", "-m", "one")
        self.git("tag", "v1")

    def git(self, *arguments: str) -> None:
        command = ["git", "-c", "user.name=Tests", "-c", "user.email=tests@example.com", *arguments]
        subprocess.run(command, cwd=self.root, check=True)

    def write(self, document: str, *change: str) -> None:
        """Write the generated tree."""
        written(self.root / "generated", *change)
        (self.root / "generated" / "moengage_models").mkdir(exist_ok=True)
        (self.root / "generated" / "moengage_models" / "document.json").write_text(document)


def test_the_command(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    repository = Repository(tmp_path)
    monkeypatch.setattr(command, "ROOT", tmp_path)
    assert command.main(["v1"]) == 0
    assert capsys.readouterr().out == "No change of the document or of public names.\n"
    # What is not committed counts: the entry is written before the commit.
    repository.write(json.dumps(changed({"OP responses 404": {"description": "Gone."}})))
    assert command.main(["v1"]) == 0
    told = "### Compatible\n\nDocument:\n\n- `things_make` may answer 404 now\n"
    assert capsys.readouterr().out == told
    repository.write(json.dumps(tiny()), "hidden/errors.py", '"Broken", ', "")
    assert command.main(["v1"]) == 1
    told = "### Breaking\n\nPython:\n\n- `moengage_api.errors.Broken` is gone\n"
    assert capsys.readouterr().out == told


@pytest.mark.parametrize("base", ["nowhere", "empty", "--output=x", ""])
def test_a_base_that_cannot_be_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], base: str
) -> None:
    repository = Repository(tmp_path)
    repository.git("rm", "-rq", "--cached", ".")
    repository.git("commit", "-q", "--allow-empty", "-m", "nothing")
    repository.git("tag", "empty")
    with pytest.raises(DiffError, match=f"^{base}: fatal: "):
        api_diff(base, tmp_path)
    monkeypatch.setattr(command, "ROOT", tmp_path)
    assert command.main(["--", base]) == 2
    assert capsys.readouterr().err.startswith(f"api-diff: {base}: fatal: ")
    assert not (tmp_path / "x").exists()


def test_what_is_public_in_the_client() -> None:
    names = public_names(command.ROOT / "generated")
    assert names.keys() >= {
        "moengage_api.MoEngage",
        "moengage_api.MoEngage.__init__",
        "moengage_api.MoEngage.data",
        "moengage_api.AsyncMoEngage.aclose",
        "moengage_api.errors.RateLimited",
        "moengage_api.facts.VERSION",
        "moengage_api.models.EventAction.action",
        "moengage_api.models.EventPlatform",
        "moengage_api.api.data.Data.track_event",
        "moengage_api.api.data.AsyncRawData.track_event",
    }
    assert [name for name in names if ".overlays." in name or "._" in name.replace("__", "")] == []
