"""The programs of pages of docs/ run as they stand, in the emulator's company."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from moengage_emulator import running_emulator

DOCS = Path(__file__).parents[2] / "docs"

FILES = {
    "profiles.csv": "customer_id,name,age,vip\n"
    + "".join(f"rider-{n},R{n},{20 + n},yes\n" for n in range(5)),
    "plans.csv": "id,plan\nrider-1,GOLD\nrider-2\nrider-3,Free\n",
    "purchases.jsonl": "".join(
        json.dumps({"customer_id": "rider-1", "order": n, "current_time": "2024-05-01T08:00:00Z"}) + "\n"
        for n in range(7)
    )
    + '{"order": 7}\n',
}
"""What the programs read."""

REFUSED = ("profiles.refused.jsonl", "purchases.refused.jsonl", "again.refused.jsonl")


def blocks(page: str) -> list[str]:
    """The Python of a page, each block at its own lines, so that a traceback names them."""
    found, text = [], (DOCS / page).read_text(encoding="utf-8")
    for part in text.split("```python\n")[1:]:
        code = part.split("```", 1)[0]
        line = text[: text.index(code)].count("\n")
        found.append("\n" * line + code)
    return found


@pytest.mark.parametrize("page", ["bulk.md"])
def test_the_programs_of_a_page_run(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.chdir(tmp_path)
    for name, content in FILES.items():
        Path(name).write_text(content, encoding="utf-8")
    with running_emulator(validate_responses=True) as emu:
        monkeypatch.setenv("MOENGAGE_BASE_URL", str(emu.base_url))
        monkeypatch.setenv("MOENGAGE_WORKSPACE_ID", emu.workspace.id)
        for key in emu.workspace.keys:
            monkeypatch.setenv(f"MOENGAGE_{key.kind.upper()}_API_KEY", key.secret)
        program: dict[str, Any] = {"__name__": "__main__"}
        for block in blocks(page):
            exec(compile(block, str(DOCS / page), "exec"), program)
        program["moengage"].close()
        emu.settle()
        assert emu.errors == []
        # Five profiles and a thousand riders, of whom five were there; the purchases of one of them.
        assert emu.store().collection("users").count() == 1_000
        assert emu.store().collection("events").count() == 7
    printed = capsys.readouterr().out
    assert "{'customer': 5} 0 0 True" in printed
    assert "1000 values for" in printed
    assert "nobody has this id" in printed
    assert Path("riders.csv").read_text(encoding="utf-8").count("\n") == 1_000
    # The purchase of nobody is refused, also when it is sent again.
    assert [len(Path(name).read_text(encoding="utf-8").splitlines()) for name in REFUSED] == [0, 1, 1]
