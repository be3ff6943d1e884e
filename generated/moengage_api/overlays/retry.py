"""Whether a request is sent again, and when. Pure: clocks and chance come in as numbers.

Always safe: what the server never had (connection refused, no connection in time), and what it turned
away unread (429, 503). Everything else after sending (no answer, 500, 502, 504) may have taken effect,
and is repeated only where repeating is harmless, or where the caller asks for it. ("Data overview"
advises to retry 5xx at most 5 times without telling these cases apart; an event sent twice would be
counted twice.)
"""

from __future__ import annotations

import math
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING

import attrs

from .exchange import Answer, Lost, Outcome

if TYPE_CHECKING:
    from .operation import Idempotency
    from .response import Headers

__all__ = ["Decision", "decide", "is_repeatable", "server_wait"]

BACKOFF_BASE = 0.5
"""Seconds; the longest wait before the first repetition, doubled for each further one."""
BACKOFF_CAP = 8.0
"""Seconds; the longest wait that the client chooses by itself."""
SERVER_WAIT_CAP = 60.0
"""Seconds; the longest wait that the vendor may impose. Above it the error is raised at once."""

TURNED_AWAY = frozenset({429, 503})
FAILED_MIDWAY = frozenset({500, 502, 504})
_EPOCH_FROM = 1_000_000_000
"""A reset time from here on is a date (in 2001 or later), below it a number of seconds."""


@attrs.frozen(kw_only=True)
class Decision:
    """`wait`: seconds until the request is sent again; None: it is not."""

    wait: float | None
    retry_after: float | None
    """Seconds that the vendor asked to wait, whether that is done or not."""
    ambiguous: bool
    """This attempt may have been processed although it brought no success."""


def is_repeatable(idempotency: Idempotency, key: str | None, *, resend_ambiguous: bool = False) -> bool:
    """Whether the same request may be sent again although the first sending may have taken effect.

    Either it does no more than sending it once, or the caller accepts that it may count twice.
    """
    if idempotency.kind == "natural" or resend_ambiguous:
        return True
    return idempotency.kind in ("header", "body") and key is not None


def decide(
    outcome: Outcome,
    *,
    repeatable: bool,
    attempt: int,
    max_attempts: int,
    now: float,
    jitter: float,
    left: float = math.inf,
    running: bool = False,
) -> Decision:
    """Decide after the `attempt`th sending (from 1).

    `now`: epoch seconds; `jitter`: from 0 to 1; `left`: seconds until the call's deadline; `running`: an
    earlier sending may still be at work under a key whose first answer the vendor gives again.
    """
    if isinstance(outcome, Lost):
        asked = None
        ambiguous = outcome.kind == "unsure"
        again = outcome.kind == "unsent" or (ambiguous and repeatable)
    else:
        status = outcome.status_code
        asked = server_wait(outcome, now)
        ambiguous = status >= 500 and status not in TURNED_AWAY
        again = status in TURNED_AWAY or (status in FAILED_MIDWAY and repeatable)
        # "Create Offer" answers 409 to a key while its first request runs, and later with what came of it.
        again = again or (status == 409 and running)
    if not again or attempt >= max_attempts or (asked or 0.0) > SERVER_WAIT_CAP:
        return Decision(wait=None, retry_after=asked, ambiguous=ambiguous)
    # Full jitter: callers that were turned away together do not come back together.
    backoff = jitter * min(BACKOFF_CAP, BACKOFF_BASE * 2.0 ** min(attempt - 1, 10))
    wait = asked or backoff
    return Decision(wait=wait if wait < left else None, retry_after=asked, ambiguous=ambiguous)


def server_wait(answer: Answer, now: float) -> float | None:
    """Seconds the vendor asks to wait; None if it does not say, or says something unreadable.

    Retry-After is seconds or a date. Only a 429 is read for `x-ratelimit-reset`, since successes and
    other failures carry it too; it is epoch seconds, or on push V2.1 the seconds that remain.
    """
    if answer.status_code < 400:
        return None
    wait = _retry_after(answer.headers, now)
    if wait is None and answer.status_code == 429:
        reset = _number(answer.headers.get("x-ratelimit-reset", ""))
        if reset is not None:
            wait = max(0.0, reset - now) if reset >= _EPOCH_FROM else reset
    return wait


def _retry_after(headers: Headers, now: float) -> float | None:
    text = headers.get("retry-after", "")
    seconds = _number(text)
    if seconds is not None:
        return seconds
    try:
        return max(0.0, parsedate_to_datetime(text).timestamp() - now)
    except (ValueError, TypeError, OverflowError):
        return None


def _number(text: str) -> float | None:
    try:
        value = float(text)
    except ValueError:
        return None
    return value if math.isfinite(value) and value >= 0 else None
