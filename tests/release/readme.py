"""The first lines of code of the README, as somebody tries them: with an emulator in the vendor's place."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from moengage_emulator import ApiKey, Emulator, Workspace, running_emulator
from tests.release.index import ROOT

__all__ = ["accepting", "first_lines"]

_LONGEST = 10
_IMPORT = "from moengage_api import "


def first_lines(base_url: str, package: str = "moengage_api") -> str:
    """The README's first program, sent to `base_url` and imported from `package`."""
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    program = text.split("```python\n", 1)[1].split("```", 1)[0]
    assert len(program.splitlines()) <= _LONGEST, "the README's first program has grown"
    assert _IMPORT in program
    assert 'data_center="03"' in program
    changed = program.replace('data_center="03"', f"base_url={base_url!r}")
    return changed.replace(_IMPORT, f"from {package} import ")


@contextmanager
def accepting(**options: Any) -> Iterator[Emulator]:
    """An emulator on loopback that knows the workspace and the key of the README; one event arrives."""
    workspace = Workspace("YOUR_WORKSPACE_ID", (ApiKey("data", "YOUR_KEY"),))
    with running_emulator(workspaces=[workspace], validate_responses=True, **options) as emu:
        yield emu
        assert emu.store().collection("events").count() == 1
        assert emu.errors == []
