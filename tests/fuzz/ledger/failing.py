"""What a failing test says of its smallest case."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from schemathesis.core.failures import FailureGroup

__all__ = ["noting", "smallest"]

_LONGEST = 4000


@contextmanager
def noting(case: Callable[[], str]) -> Iterator[None]:
    """Let whatever fails here tell its case: schemathesis keeps hypothesis from printing values."""
    try:
        yield
    except (Exception, FailureGroup) as failed:
        failed.add_note(case())
        raise


def smallest(failed: BaseException) -> str:
    """The error, and what is noted with it: the case, or the steps of a state machine.

    Cut to some pages: values can be vast.
    """
    text = "\n".join(_said(failed))
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]} ... ({len(text)} characters)"


def _said(failed: BaseException) -> list[str]:
    lines = [f"{type(failed).__name__}: {failed}".strip(), *getattr(failed, "__notes__", ())]
    # The message of schemathesis's own groups has all that is in them.
    if isinstance(failed, BaseExceptionGroup) and not isinstance(failed, FailureGroup):
        for one in failed.exceptions:
            lines += ["", *_said(one)]
    return lines
