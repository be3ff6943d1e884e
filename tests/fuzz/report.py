"""The table of docs/ledger.md: what is proved of each operation, and by what.

python -m tests.fuzz.report      # or: make docs
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import httpx

from moengage_emulator.handling import handler_of
from tests.emulator.statuses.scenes import IMPOSSIBLE, PAIRS, SAMPLES, scene_of
from tests.emulator.statuses.stage import Scene, Stage, stage
from tests.fuzz.components import reachable
from tests.fuzz.differences import MODELS
from tests.fuzz.document import LINKS, OPERATIONS
from tests.generated_part import with_part
from tests.spec.document import CASES, Case

__all__ = ["PAGE", "table", "with_table"]

PAGE = Path(__file__).parents[2] / "docs" / "ledger.md"
BEGIN = "<!-- ledger: written by `make docs` -->"
END = "<!-- end of ledger -->"

_COLUMNS = ("handler", "state", "statuses", "2xx by fuzzing", "through the client", "links", "models", "real")
_PROVED = "●"


def _unarchived(stage: Stage) -> httpx.Response:
    stage.ok("custom_segments_archive")
    return stage.send("custom_segments_unarchive")


# Where the sample asks for what is there already, and changes nothing.
_EFFECTIVE: Mapping[str, Scene] = {
    "catalog_add_attributes": lambda stage: stage.send(
        "catalog_add_attributes", change={"attributes": [{"name": "roast", "type": "string"}]}
    ),
    "catalog_add_items": lambda stage: stage.send(
        "catalog_add_items",
        change={"items": [{**stage.sample("catalog_add_items").body["items"][0], "id": "gyokuro-50"}]},
    ),
    "custom_segments_unarchive": _unarchived,
}


def table() -> str:
    """A row for each operation of the document."""
    lines = [f"| operation | {' | '.join(_COLUMNS)} |", "| --- |" + " :-: |" * len(_COLUMNS)]
    lines += [f"| `{case.id}` | {' | '.join(_cells(case))} |" for case in CASES.values()]
    return "\n".join(lines)


def with_table(page: str) -> str:
    """The page with its table as it is now. Raises ValueError where the page has no place for it."""
    return with_part(page, BEGIN, END, table())


def _cells(case: Case) -> list[str]:
    fuzzed = _PROVED if case.id in OPERATIONS else ""
    linked = _PROVED if any(case.id in link for link in LINKS) else ""
    handled = handler_of(case.id) is not None
    state = _state(case.id) if handled else ""
    # Nothing has been compared with the vendor's servers yet.
    return [_PROVED if handled else "", state, _statuses(case.id), fuzzed, fuzzed, linked, _models(case), ""]


def _state(operation: str) -> str:
    """Whether the last request of the operation's first success changes what the emulator stores."""
    success = next(pair for pair in PAIRS if pair[0] == operation and 200 <= pair[1] < 300)
    produced = scene_of(success)
    assert produced is not None
    scene = _EFFECTIVE.get(operation, produced.scene)
    with stage(SAMPLES) as made:
        documents: list[Any] = []
        made.http.event_hooks = {
            "request": [lambda _request: documents.append(made.emulator.snapshot()["documents"])]
        }
        response = scene(made)
        assert response.is_success, response.text
        return "reads" if made.emulator.snapshot()["documents"] == documents[-1] else "writes"


def _statuses(operation: str) -> str:
    """How many of the documented statuses a test produces, of those that can be."""
    pairs = [pair for pair in PAIRS if pair[0] == operation and pair not in IMPOSSIBLE]
    produced = sum(scene_of(pair) is not None for pair in pairs)
    return f"{produced}/{len(pairs)}" if pairs else ""


def _models(case: Case) -> str:
    """How many models under test the operation's bodies and answers are made of."""
    schemas = [case.body[1] if case.body else None, *(answer.schema for answer in case.answers)]
    return str(len(reachable(schemas) & set(MODELS)) or "")


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
