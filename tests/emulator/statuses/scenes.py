"""The scenes: those that every operation shares, and those of the families.

A module of `families` may have `SCENES` ((operation, status) -> scene), `SAMPLES` (operation -> its own
sample request), `PLANNED` (pairs that only a planned fault produces, for server faults it always does) and
`IMPOSSIBLE` ((operation, status) -> why no request can produce it).
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable, Mapping
from typing import Any, Literal, NamedTuple

import httpx

from moengage_emulator import FaultRule
from moengage_emulator.families import load_families
from moengage_emulator.handling import handler_of
from tests.emulator.kit import basic
from tests.emulator.statuses import families
from tests.emulator.statuses.stage import OTHER, Parts, Scene, Stage
from tests.fuzz.seeds import WORKSPACE
from tests.spec.document import CASES

__all__ = ["IMPOSSIBLE", "PAIRS", "SAMPLES", "Pair", "scene_of"]

Pair = tuple[str, int]


class Produced(NamedTuple):
    """How a status comes about: by a request alone, or because a server fault was planned."""

    by: Literal["request", "planned fault"]
    scene: Scene


_MODULES: list[Any] = [
    importlib.import_module(f"{families.__name__}.{item.name}")
    for item in pkgutil.iter_modules(families.__path__)
]


def _merged(name: str) -> dict[Any, Any]:
    found: dict[Any, Any] = {}
    for module in _MODULES:
        listed = getattr(module, name, {})
        assert not found.keys() & listed.keys(), (
            f"{module.__name__}.{name} repeats {found.keys() & listed.keys()}"
        )
        found |= listed
    return found


SCENES: Mapping[Pair, Scene] = _merged("SCENES")
SAMPLES: Mapping[str, Callable[[Stage], Parts]] = _merged("SAMPLES")
IMPOSSIBLE: Mapping[Pair, str] = _merged("IMPOSSIBLE")
PLANNED: frozenset[Pair] = frozenset(pair for module in _MODULES for pair in getattr(module, "PLANNED", ()))

load_families()
PAIRS: tuple[Pair, ...] = tuple(
    dict.fromkeys(
        (case.id, answer.status)
        for case in CASES.values()
        if handler_of(case.id) is not None
        for answer in case.answers
    )
)
"""Every emulated operation with every status that the document has for it."""


def scene_of(pair: Pair) -> Produced | None:
    """The family's scene, else the shared one for the status, else None."""
    operation, status = pair
    own = SCENES.get(pair)
    if own is not None:
        return Produced("request", own)
    if status >= 500 or pair in PLANNED:
        return Produced("planned fault", lambda stage: _planned(stage, operation, status))
    shared = _SHARED.get(200 if status < 300 else status)
    return None if shared is None else Produced("request", lambda stage: shared(stage, operation))


def _planned(stage: Stage, operation: str, status: int) -> httpx.Response:
    stage.emulator.faults.add(FaultRule(operation, status=status))
    return stage.send(operation)


def _success(stage: Stage, operation: str) -> httpx.Response:
    return stage.send(operation)


def _wrong_key(stage: Stage, operation: str) -> httpx.Response:
    return stage.send(operation, headers={"authorization": basic(WORKSPACE, "wrong-key")})


def _other_workspace(stage: Stage, operation: str) -> httpx.Response:
    return stage.send(operation, headers={"authorization": basic(OTHER, "other-key")})


def _suspended(stage: Stage, operation: str) -> httpx.Response:
    stage.emulator.configure(account="suspended")
    return stage.send(operation)


def _too_large(stage: Stage, operation: str) -> httpx.Response:
    stage.emulator.configure(max_body={operation: 1})
    return stage.send(operation)


def _media_type(stage: Stage, operation: str) -> httpx.Response:
    return stage.send(operation, headers={"content-type": "text/plain"})


def _too_often(stage: Stage, operation: str) -> httpx.Response:
    stage.emulator.limits.configure("scaled", 1e-9)
    stage.send(operation)
    response = stage.send(operation)
    assert {"x-ratelimit-limit", "x-ratelimit-remaining", "x-ratelimit-reset"} <= response.headers.keys()
    return response


_SHARED: Mapping[int, Callable[[Stage, str], httpx.Response]] = {
    200: _success,
    401: _wrong_key,
    403: _suspended,
    409: _other_workspace,
    413: _too_large,
    415: _media_type,
    429: _too_often,
}
