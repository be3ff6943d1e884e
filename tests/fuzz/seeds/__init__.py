"""What every case finds in the emulator: who and what the document's examples speak of, and more.

A module for each family, or group of them, with `plant(store)` and, where a random value would only be
refused, `KNOWN`: parameter name, or (operation, parameter name), -> values that mean something.

The workspace and its keys are those of the examples, so that these are answered with success as they are.
"""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Sequence
from typing import Any

from moengage_emulator.store import Store

__all__ = ["ATTRIBUTION_KEY", "KEY", "WORKSPACE", "known", "plant"]

WORKSPACE = "ACME_WORKSPACE"
KEY = "not-a-real-key"
ATTRIBUTION_KEY = "not-a-real-key"

_MODULES: list[Any] = [
    importlib.import_module(f"{__name__}.{module.name}") for module in pkgutil.iter_modules(__path__)
]


def plant(store: Store) -> None:
    """Fill an empty store."""
    for module in _MODULES:
        module.plant(store)


def known(operation: str, parameter: str) -> Sequence[str] | None:
    """Values of a parameter that lead somewhere in the seeded workspace; None: any will do."""
    for module in _MODULES:
        listed = getattr(module, "KNOWN", {})
        found: Sequence[str] | None = listed.get((operation, parameter), listed.get(parameter))
        if found is not None:
            return found
    return None
