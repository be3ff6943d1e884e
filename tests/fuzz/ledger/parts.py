"""The ledgers of a run's sessions as files, each a part, and all of them as one."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from tests.fuzz.ledger.counts import Failure, Ledger
from tests.options import PARTS

__all__ = ["About", "Run", "load", "merged", "save", "stored"]


@dataclass(frozen=True, slots=True)
class About:
    """What the cases of a run depend on. `document`: its version; `only`: see `Options`."""

    seed: int
    examples: int
    only: str
    schemathesis: str
    hypothesis: str
    document: str


@dataclass(frozen=True, slots=True)
class Run:
    """The parts of a run, put together. `missing`: parts that left nothing."""

    about: About
    ledger: Ledger
    missing: tuple[str, ...] = ()


def save(part: str, run: Run, folder: Path = PARTS) -> None:
    """Store the ledger of a session."""
    folder.mkdir(parents=True, exist_ok=True)
    written = {
        "about": {item.name: getattr(run.about, item.name) for item in fields(About)},
        **{item.name: _rows(getattr(run.ledger, item.name)) for item in fields(Ledger)},
    }
    (folder / f"{part}.json").write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")


def load(part: str, folder: Path = PARTS) -> Run:
    """The stored ledger of a session."""
    written = json.loads((folder / f"{part}.json").read_text(encoding="utf-8"))
    ledger = Ledger()
    for name in ("cases", "checks", "tallies"):
        setattr(ledger, name, Counter({tuple(key): value for *key, value in written[name]}))
    ledger.tests = Counter({(file, result): number for file, result, number in written["tests"]})
    ledger.used = Counter(dict(written["used"]))
    ledger.failing = dict(written["failing"])
    ledger.failures = {
        (operation, title): Failure(title, call) for operation, title, call in written["failures"]
    }
    return Run(About(**written["about"]), ledger)


def stored(folder: Path = PARTS) -> list[str]:
    """The names of the parts that are there."""
    return sorted(path.stem for path in folder.glob("*.json"))


def merged(parts: Iterable[str], folder: Path = PARTS) -> Run:
    """All parts as one, in this order.

    Raises ValueError where there is none, or where they are of different runs.
    """
    there = stored(folder)
    names = list(parts)
    found = {name: load(name, folder) for name in names if name in there}
    if not found:
        raise ValueError(f"{folder.name}/ has no part of a run")
    abouts = {run.about for run in found.values()}
    if len(abouts) > 1:
        raise ValueError(f"the parts are of different runs: {', '.join(map(repr, abouts))}")
    whole = Ledger()
    for run in found.values():
        whole.add(run.ledger)
    return Run(abouts.pop(), whole, tuple(name for name in names if name not in found))


def _rows(counted: dict[Any, Any]) -> list[list[Any]]:
    """Key and value of each entry in one row: the keys of JSON are texts alone."""
    return [
        [
            *(key if isinstance(key, tuple) else (key,)),
            value.call if isinstance(value, Failure) else value,
        ]
        for key, value in counted.items()
    ]
