"""How deep to search. The command line sets it through the environment, because tests are made at import."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

__all__ = ["EXAMPLES", "ONLY", "REPORTS", "SEED", "Options", "chosen"]

REPORTS = Path(__file__).parents[1] / "reports"

EXAMPLES = "MOENGAGE_FUZZ_EXAMPLES"
SEED = "MOENGAGE_FUZZ_SEED"
ONLY = "MOENGAGE_FUZZ_ONLY"

_FEW = 10
_DEFAULT_SEED = 20260302


@dataclass(frozen=True, slots=True)
class Options:
    """`examples`: random cases of an operation, or runs of a state machine.

    `deep`: `make fuzz`, rather than a part of `make test`. `only`: the one operation that cases are made of;
    empty: all of them.
    """

    examples: int
    seed: int
    deep: bool
    only: str = ""

    def takes(self, operation: str) -> bool:
        """Whether cases are made of an operation."""
        return self.only in ("", operation)


def chosen() -> Options:
    """What was asked for. The same seed and document give the same cases in every process."""
    examples = os.environ.get(EXAMPLES)
    seed = int(os.environ.get(SEED, _DEFAULT_SEED))
    few = int(examples) if examples else _FEW
    return Options(few, seed, deep=bool(examples), only=os.environ.get(ONLY, ""))
