"""Local checks: what each finds, how severe it is, and what becomes of a finding.

Most of what is wrong with a request the document's schemas say (`document`, and the parts of it that have
a name of their own). What JSON Schema cannot say is found by the functions of `findings`, where an
operation's facts ask for it.
"""

from __future__ import annotations

import difflib
import inspect
import time
import warnings
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, get_args

import attrs

from .errors import ConfigurationError, Problem, RequestInvalid
from .operation import Checks, Level

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

__all__ = ["CHECKS", "Checking", "RequestWarning", "levels", "warn_caller"]

CHECKS: Mapping[str, str] = {
    "document": "whatever else the document's schemas say: types, required fields, allowed values",
    "customer-id": "customer ids that stand for nobody, or of a single character",
    "reserved-names": "names that the vendor keeps for itself, the prefix moe_ among them",
    "future-events": "events of the future, which the vendor drops without a word",
    "name-length": "names of which the vendor stores the beginning only",
    "value-length": "texts of which the vendor stores the beginning only",
    "attribute-count": "attributes beyond those that the vendor keeps of one event",
    "mixed-lists": "lists of values of several types",
    "array-edits": "one attribute whose values are added and removed at once",
    "platform": "platforms spelled in another way than the vendor's",
    "naive-datetime": "points in time without a zone",
    "body-size": "bodies above the vendor's limit",
}
"""Name of each check -> what it finds. What has no JSON form at all is refused in any case."""

_PACKAGE = __name__.removesuffix("overlays.checks")
_LEVELS: tuple[Level, ...] = get_args(Level)


class RequestWarning(UserWarning):
    """A request that a local check found fault with is sent all the same: the check's level is "warn"."""


def levels(checks: Checks, base: Mapping[str, Level] | None = None) -> Mapping[str, Level]:
    """The level of every check.

    A single level is that of all; a mapping changes those it names, of `base` (of "error" without one).
    Raises `ConfigurationError` for a level or a name that there is not.
    """
    if isinstance(checks, str) and checks in _LEVELS:
        return dict.fromkeys(CHECKS, checks)
    if not isinstance(checks, Mapping):
        raise ConfigurationError(
            f'checks must be "error", "warn", "off", or a mapping of names to these, not {checks!r}'
        )
    for name, level in checks.items():
        if name not in CHECKS:
            near = difflib.get_close_matches(str(name), CHECKS, n=1)
            hint = f"did you mean {near[0]!r}?" if near else f"there are {', '.join(CHECKS)}"
            raise ConfigurationError(f"checks: there is no check {name!r}; {hint}")
        if level not in _LEVELS:
            raise ConfigurationError(f'checks[{name!r}] must be "error", "warn" or "off", not {level!r}')
    return {**(base or dict.fromkeys(CHECKS, "error")), **checks}


def _warn(operation: str, problem: Problem) -> None:
    warn_caller(f"{operation}: {problem}")


def warn_caller(text: str) -> None:
    """Warn at the line that called into this package."""
    level, frame = 1, inspect.currentframe()
    while frame is not None and frame.f_globals.get("__name__", "").startswith(_PACKAGE):
        level, frame = level + 1, frame.f_back
    warnings.warn(text, RequestWarning, stacklevel=level)


@attrs.frozen
class Checking:
    """How the requests of a call are checked."""

    levels: Mapping[str, Level]
    now: Callable[[], float] = time.time
    """Seconds since 1970; tells events of the future."""
    warn: Callable[[str, Problem], Any] = _warn
    """Told of an operation and a finding of level "warn"."""

    @classmethod
    def of(cls, checks: Checks | Checking) -> Checking:
        """A checking as it is, a setting with the machine's clock."""
        return checks if isinstance(checks, Checking) else cls(levels(checks))

    @property
    def silent(self) -> bool:
        """Whether every check is off."""
        return set(self.levels.values()) == {"off"}

    def settle(self, operation: str, problems: Iterable[Problem], broken: Iterable[Problem] = ()) -> None:
        """Raise `RequestInvalid` if a problem is an error; else warn of those that are to be told.

        `broken`: what has no JSON form. Those that no check of a name of its own found cannot be let pass.
        """
        told = [(self.levels[one.check] if one.check != "document" else "error", one) for one in broken]
        told += [(self.levels[one.check], one) for one in problems]
        wrong = [problem for level, problem in told if level == "error"]
        if wrong:
            raise RequestInvalid(operation, wrong)
        for level, problem in told:
            if level == "warn":
                self.warn(operation, problem)
