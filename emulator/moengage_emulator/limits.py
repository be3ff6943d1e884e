"""The documented rate limits, counted per workspace in sliding windows on the emulator's clock.

The figures are those of the document (`x-moengage: limits`). A refused request uses up nothing.
"""

from __future__ import annotations

import math
import re
import threading
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Literal, NamedTuple, get_args

from .document import Operation

__all__ = ["LimitMode", "LimitState", "Limits", "Window", "count_units", "shares_of"]

LimitMode = Literal["off", "scaled", "default"]

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_STEP = re.compile(r"(\w+)(?:\[(\w+)=(\w+)\])?")


class Window(NamedTuple):
    """One quota: `amount` units in any `seconds`."""

    amount: int
    seconds: int
    unit: str
    counted: str | None
    pool: str
    by: str | None
    successes: bool
    """Only calls that succeeded use it up."""


@dataclass(slots=True)
class _Usage:
    """What was used of one quota, as (moment, units)."""

    hits: deque[tuple[float, int]] = field(default_factory=deque)
    used: int = 0

    def forget(self, before: float) -> None:
        while self.hits and self.hits[0][0] <= before:
            self.used -= self.hits.popleft()[1]

    def free_at(self, units: int, window: Window, now: float) -> float:
        """When `units` more will fit (never, for more than the whole quota: then a window from now)."""
        excess = self.used + units - window.amount
        for moment, hit in self.hits:
            excess -= hit
            if excess <= 0:
                return moment + window.seconds
        return now + window.seconds


class LimitState(NamedTuple):
    """The tightest quota of a call: what the `x-ratelimit-*` headers say."""

    limit: int
    remaining: int
    reset: int
    """Epoch seconds when the quota is whole again, or when the refused call would fit."""
    refused: bool
    retry_after: int
    unit: str
    seconds: int

    def headers(self) -> dict[str, str]:
        """The vendor's headers ("Introduction", Rate Limit Response Headers)."""
        return {
            "x-ratelimit-limit": str(self.limit),
            "x-ratelimit-remaining": str(self.remaining),
            "x-ratelimit-reset": str(self.reset),
        }


class Limits:
    """Quotas of all operations. Safe to use from several threads."""

    def __init__(self, mode: LimitMode = "default", scale: float = 0.01) -> None:
        """`scaled` multiplies every figure with `scale` (at least 1 is left)."""
        self._lock = threading.Lock()
        self._usage: dict[tuple[str, ...], _Usage] = {}
        self._windows: dict[str, tuple[Window, ...]] = {}
        self.mode: LimitMode = "off"
        self.scale = scale
        self.figures: dict[str, dict[str, int]] = {}
        self.configure(mode)

    def configure(
        self,
        mode: LimitMode | None = None,
        scale: float | None = None,
        figures: Mapping[str, Mapping[str, int]] | None = None,
    ) -> None:
        """Change the mode, the scale, or own figures: operation id or pool -> {"minute": 5}.

        What was used so far is forgotten. Raises ValueError for anything that is no such value.
        """
        if mode is not None and mode not in get_args(LimitMode):
            raise ValueError(f"the mode is one of {', '.join(get_args(LimitMode))}")
        if scale is not None and not (isinstance(scale, int | float) and scale > 0):
            raise ValueError("the scale is a number above 0")
        for own in (figures or {}).values():
            if not isinstance(own, Mapping) or not all(isinstance(amount, int) for amount in own.values()):
                raise ValueError('figures look like {"data_track_user": {"minute": 5}}')
            for per in own:
                _seconds(per)
        with self._lock:
            self.mode = self.mode if mode is None else mode
            self.scale = self.scale if scale is None else scale
            if figures is not None:
                self.figures = {name: dict(own) for name, own in figures.items()}
            self._windows.clear()
            self._usage.clear()

    def reset(self) -> None:
        """Forget what was used."""
        with self._lock:
            self._usage.clear()

    def take(
        self, operation: Operation, workspace: str, shares: Mapping[str, str], body: Any, now: datetime
    ) -> LimitState | None:
        """Use up what a call costs, all or nothing. None: the operation has no limit, or limits are off.

        `shares`: name -> value of everything that a quota may be counted `by`.
        """
        if self.mode == "off":
            return None
        return self._take(operation, workspace, shares, body, now, successes=False)

    def succeeded(
        self, operation: Operation, workspace: str, shares: Mapping[str, str], body: Any, now: datetime
    ) -> None:
        """Use up the quotas that count only calls that succeeded."""
        if self.mode != "off":
            self._take(operation, workspace, shares, body, now, successes=True)

    def _take(
        self,
        operation: Operation,
        workspace: str,
        shares: Mapping[str, str],
        body: Any,
        now: datetime,
        *,
        successes: bool,
    ) -> LimitState | None:
        windows = self._windows.get(operation.id)
        if windows is None:
            windows = self._windows[operation.id] = tuple(self._figures(operation))
        moment = now.timestamp()
        with self._lock:
            states: list[LimitState] = []
            due: list[tuple[_Usage, int]] = []
            for window in windows:
                name = (
                    workspace,
                    window.pool,
                    str(window.seconds),
                    window.unit,
                    window.by or "",
                    shares.get(window.by or "", ""),
                )
                usage = self._usage.setdefault(name, _Usage())
                usage.forget(moment - window.seconds)
                # A quota of successes is looked at before the call (is one more free?) and used after it.
                counts = window.successes == successes
                units = count_units(window.counted, body)
                states.append(_state(window, usage, units, moment, counts=counts and not successes))
                if counts:
                    due.append((usage, units))
            refused = [state for state in states if state.refused]
            if refused and not successes:
                return max(refused, key=lambda state: state.reset)
            for usage, units in due:
                if units:
                    usage.hits.append((moment, units))
                    usage.used += units
        return min(states, key=lambda state: state.remaining / state.limit, default=None)

    def _figures(self, operation: Operation) -> Iterable[Window]:
        for raw in operation.x_moengage.get("limits") or ():
            pool = raw.get("pool", operation.id)
            own = {**self.figures.get(pool, {}), **self.figures.get(operation.id, {})}
            amount = own.get(raw["per"])
            if amount is None:
                amount = raw["amount"]
                if self.mode == "scaled":
                    amount = max(1, int(amount * self.scale))
            successes = raw.get("outcome") == "success"
            yield Window(
                amount=amount,
                seconds=_seconds(raw["per"]),
                unit=f"{raw.get('unit', 'requests')}{' that succeeded' if successes else ''}",
                counted=raw.get("count"),
                pool=pool,
                by=_by(raw.get("by")),
                successes=successes,
            )


def _state(window: Window, usage: _Usage, units: int, now: float, *, counts: bool) -> LimitState:
    remaining = window.amount - usage.used
    refused = units > 0 and units > remaining
    free = (
        usage.free_at(units, window, now)
        if refused
        else (usage.hits[-1][0] if usage.hits else now) + window.seconds
    )
    return LimitState(
        limit=window.amount,
        remaining=max(0, remaining - (units if counts and not refused else 0)),
        reset=math.ceil(free),
        refused=refused,
        retry_after=max(1, math.ceil(free - now)),
        unit=window.unit,
        seconds=window.seconds,
    )


def shares_of(
    path: Mapping[str, str],
    headers: Mapping[str, str],
    body: Any,
    counted_as: Callable[[str], str] | None = None,
) -> dict[str, str]:
    """The values of a request that a quota may be counted by, under the names that `by` has for them.

    `counted_as` turns a value into the name of its share; default: each value has its own.
    """
    fields = body if isinstance(body, dict) else {}
    found = {
        **path,
        **{f"header.{name}": value for name, value in headers.items()},
        **{f"body.{name}": value for name, value in fields.items() if isinstance(value, str)},
    }
    return found if counted_as is None else {name: counted_as(value) for name, value in found.items()}


def _by(name: str | None) -> str | None:
    """What a quota is counted by; names of headers are lower case in requests."""
    return name.lower() if name is not None and name.startswith("header.") else name


def _seconds(per: str) -> int:
    """Seconds of `minute` or `5 minutes`. Raises ValueError for anything else."""
    amount, _, unit = per.rpartition(" ")
    try:
        return int(amount or 1) * _SECONDS[unit.removesuffix("s")]
    except (KeyError, ValueError):
        raise ValueError(f"{per!r} is no period; write for instance minute or 5 minutes") from None


def count_units(count: str | None, body: Any) -> int:
    """How many units a body costs: the length of what `count` leads to, 1 without a `count`.

    `elements[type=event].actions`: the actions of those elements whose type is event. Raises ValueError
    for a `count` that is no such path.
    """
    if count is None:
        return 1
    found = [body]
    steps = count.split(".")
    for index, step in enumerate(steps, 1):
        match = _STEP.fullmatch(step)
        if match is None:
            raise ValueError(f"{count!r} is no path into a body")
        name, key, wanted = match.groups()
        found = [item[name] for item in found if isinstance(item, dict) and name in item]
        if key is None and index == len(steps):
            return sum(len(item) for item in found if isinstance(item, list))
        if key is not None or any(isinstance(item, list) for item in found):
            found = [element for items in found if isinstance(items, list) for element in items]
        if key is not None:
            found = [item for item in found if isinstance(item, dict) and item.get(key) == wanted]
    return len(found)
