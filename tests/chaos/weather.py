"""The faults of the chaos tests: a fifth of all answers, evenly spread over the kinds of faults."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from moengage_emulator import FaultRule

if TYPE_CHECKING:
    from moengage_emulator import Emulator

__all__ = ["check", "plan"]

SHARE = 0.2

_FAULTS: tuple[dict[str, Any], ...] = (
    {"disconnect": True, "reset": True},
    {"disconnect": True, "reset": True, "when": "after"},
    {"disconnect": True, "when": "after"},
    {"cut": 5},
    {"truncate": 5},
    {"status": 500},
    {"status": 500, "when": "after"},
    {"status": 502, "text": "<html><title>Bad gateway</title></html>"},
    {"status": 502, "text": "<html><title>Bad gateway</title></html>", "when": "after"},
    {"status": 503},
    {"status": 429},
    {"status": 429, "headers": {"Retry-After": "3"}},
    {"latency": 12},
    {"latency": 45},
    {"latency": 45, "when": "after"},
)


def plan(emu: Emulator) -> None:
    """From now on a fifth of all answers is faulty, as the emulator's seed has it."""
    each = SHARE / len(_FAULTS)
    for number, fault in enumerate(_FAULTS):
        # A rule is asked only if none before it fired.
        emu.faults.add(FaultRule.from_document({**fault, "probability": each / (1 - number * each)}))


def check(emu: Emulator, requests: int) -> None:
    """Of so many requests, a fifth met a fault (within five standard deviations), and of every kind."""
    hits = [rule["hits"] for rule in emu.faults.report()]
    assert len(hits) == len(_FAULTS)
    assert abs(sum(hits) / requests - SHARE) < 5 * math.sqrt(SHARE * (1 - SHARE) / requests)
    assert min(hits) > 0 or requests < 1_000
