"""How deep to search. The command line sets it through the environment, because tests are made at import."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

__all__ = ["EXAMPLES", "REPORTS", "SEED", "Options", "chosen"]

REPORTS = Path(__file__).parents[1] / "reports"

EXAMPLES = "MOENGAGE_FUZZ_EXAMPLES"
SEED = "MOENGAGE_FUZZ_SEED"

_FEW = 10
_DEFAULT_SEED = 20260302


@dataclass(frozen=True, slots=True)
class Options:
    """`examples`: random cases of an operation, or runs of a state machine.

    `deep`: `make fuzz`, rather than a part of `make test`.
    """

    examples: int
    seed: int
    deep: bool


def chosen() -> Options:
    """What was asked for. The same seed and document give the same cases in every process."""
    examples = os.environ.get(EXAMPLES)
    seed = int(os.environ.get(SEED, _DEFAULT_SEED))
    return Options(int(examples) if examples else _FEW, seed, deep=bool(examples))
