"""The table of docs/emulator.md: which statuses of which operations the tests produce, and how.

python -m tests.emulator.statuses.table      # or: make docs
"""

from __future__ import annotations

from pathlib import Path

from tests.emulator.statuses.scenes import IMPOSSIBLE, PAIRS, scene_of
from tests.generated_part import with_part

__all__ = ["PAGE", "table", "with_table"]

PAGE = Path(__file__).parents[3] / "docs" / "emulator.md"
BEGIN = "<!-- statuses: written by `make docs` -->"
END = "<!-- end of statuses -->"

_MARKS = {"request": "●", "planned fault": "◐"}


def table() -> str:
    """The table, and a note for each pair that no test can produce."""
    statuses = sorted({status for _, status in PAIRS})
    lines = [
        f"| operation | {' | '.join(map(str, statuses))} |",
        "| --- |" + " :-: |" * len(statuses),
    ]
    notes: dict[str, int] = {}
    for operation in dict.fromkeys(operation for operation, _ in PAIRS):
        cells = []
        for status in statuses:
            pair = (operation, status)
            if pair not in PAIRS:
                cells.append("")
            elif pair in IMPOSSIBLE:
                number = notes.setdefault(IMPOSSIBLE[pair], len(notes) + 1)
                cells.append(f"({number})")
            else:
                produced = scene_of(pair)
                cells.append("?" if produced is None else _MARKS[produced.by])
        lines.append(f"| `{operation}` | {' | '.join(cells)} |")
    lines += ["", *(f"({number}) {reason}.  " for reason, number in notes.items())]
    return "\n".join(lines).rstrip()


def with_table(page: str) -> str:
    """The page with its table as it is now. Raises ValueError where the page has no place for it."""
    return with_part(page, BEGIN, END, table())


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
