"""How deep to search. The command line sets it through the environment, because tests are made at import."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

__all__ = ["EXAMPLES", "ONLY", "PARTS", "REPORTS", "SEED", "SHARE", "Options", "chosen", "share_of"]

REPORTS = Path(__file__).parents[1] / "reports"
PARTS = REPORTS / "fuzz"
"""What each session of a deep run leaves, for the report on all of them."""

EXAMPLES = "MOENGAGE_FUZZ_EXAMPLES"
SEED = "MOENGAGE_FUZZ_SEED"
ONLY = "MOENGAGE_FUZZ_ONLY"
SHARE = "MOENGAGE_FUZZ_SHARE"

_FEW = 10
_DEFAULT_SEED = 20260302


@dataclass(frozen=True, slots=True)
class Options:
    """`examples`: random cases of an operation, or runs of a state machine.

    `deep`: `make fuzz`, rather than a part of `make test`. `only`: the one operation that cases are made of;
    empty: all of them. `share`: (2, 4) for the second quarter of them.
    """

    examples: int
    seed: int
    deep: bool
    only: str = ""
    share: tuple[int, int] = (1, 1)


def share_of(text: str) -> tuple[int, int]:
    """`2/4` as numbers. Raises ValueError for anything else, and for a share that is not there."""
    number, shares = map(int, text.split("/"))
    if not 1 <= number <= shares:
        raise ValueError(f"no share {text}")
    return number, shares


def chosen() -> Options:
    """What was asked for. The same seed and document give the same cases in every process."""
    examples = os.environ.get(EXAMPLES)
    seed = int(os.environ.get(SEED, _DEFAULT_SEED))
    few = int(examples) if examples else _FEW
    share = share_of(os.environ.get(SHARE, "1/1"))
    return Options(few, seed, deep=bool(examples), only=os.environ.get(ONLY, ""), share=share)
