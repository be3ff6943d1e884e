"""The families of operations. Each registers its envelope and its handlers when it is imported."""

from __future__ import annotations

import importlib
import pkgutil

__all__ = ["load_families"]


def load_families() -> None:
    """Import every family, once."""
    for module in pkgutil.iter_modules(__path__):
        importlib.import_module(f"{__name__}.{module.name}")
