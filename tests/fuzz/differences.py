"""Where the readings of a component differ."""

from __future__ import annotations

import inspect
import re
from typing import Any

from moengage_api import models
from tests.fuzz import verdicts
from tests.fuzz.components import COMPONENTS, SENT

__all__ = ["MODELS", "disagreement"]

# Type aliases are names of the client too; only classes read and write.
MODELS = [name for name in COMPONENTS if inspect.isclass(getattr(models, name, None))]

# What the emulator's models cannot state, by what the document says and they do not, and why.
UNSTATED: tuple[tuple[str, str], ...] = (
    (
        r"(True|False) is not of type 'integer'",
        "to pydantic, true is one of the allowed numbers 1, 5 and 10",
    ),
    (
        r"has non-unique elements",
        "pydantic has no lists without duplicates; the rules of the family refuse them",
    ),
    (
        r"is not valid under any of the given schemas",
        "of a union without a discriminator, nobody knows for which branch the conditions are to be read",
    ),
)


def disagreement(component: str, value: Any) -> str | None:
    """How the document, the emulator and the client differ about a value; None if they agree."""
    emulated = verdicts.emulator(component, value)
    if verdicts.fits(component, value, formats=True) is bool(emulated):
        described = verdicts.document(component, value, formats=True)
        if emulated or not any(re.search(said, " ".join(described)) for said, _ in UNSTATED):
            return f"the document says {described or 'yes'}, the emulator {emulated or 'yes'}: {value!r}"
    if component not in SENT or component not in MODELS:
        return None
    checked = verdicts.client(component, value)
    if verdicts.fits(component, value, formats=False) is bool(checked):
        described = verdicts.document(component, value, formats=False)
        return f"the document says {described or 'yes'}, the client {checked or 'yes'}: {value!r}"
    return None
