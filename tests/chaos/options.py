"""How much chaos. The command line sets it through the environment, because tests are made at import."""

from __future__ import annotations

import os
from dataclasses import dataclass

__all__ = ["SEEDS", "Options", "chosen"]

SEEDS = "MOENGAGE_CHAOS_SEEDS"


@dataclass(frozen=True, slots=True)
class Options:
    """How many seeds, and what each of them takes."""

    seeds: range
    elements: int
    creates: int
    alerts: int
    kills: int
    in_flight: tuple[int, ...]
    """How many requests of a killed import are on their way at once."""


def chosen() -> Options:
    """What `make chaos` asks for, or the little that belongs to `make test`."""
    seeds = os.environ.get(SEEDS)
    if seeds:
        return Options(
            range(1, int(seeds) + 1), 50_000, creates=2_000, alerts=2_000, kills=20, in_flight=(1, 3)
        )
    return Options(range(1, 3), 2_000, creates=100, alerts=100, kills=3, in_flight=(3,))
