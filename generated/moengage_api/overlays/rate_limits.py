"""The setting `rate_limits`: which quotas the client keeps, with which figures.

The vendor's defaults stand in the facts of each operation. The vendor raises some for single workspaces,
so every figure can be replaced:

    rate_limits={
        "data.import_bulk": {"users/minute": 120_000},
        "catalog": {"requests/hour": 2_000, "requests/second": 5},
        "push.send": "off",
    }

A quota is named by its pool (`facts.POOLS` lists them) or, where it is an operation's own, by that operation;
a window by its unit and period, as the page "Operations" writes them.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal

import attrs

from ..facts import OPERATIONS, POOLS
from .errors import ConfigurationError
from .operation import Limit

if TYPE_CHECKING:
    from .operation import Operation

__all__ = [
    "STORAGE",
    "Figures",
    "RateLimits",
    "limits_of",
    "owner",
    "rate_limit_storage",
    "rate_limits",
    "window",
]

Figures = Literal["off"] | Mapping[str, int | Literal["off"]]
"""Windows of one quota: `users/minute` -> units, or "off" for a window that is not kept."""
RateLimits = Literal["default", "off"] | Mapping[str, Figures]
"""The vendor's figures, none, or own figures for the quotas that a mapping names."""

STORAGE = "memory://"
"""Quotas of one process."""

_SCHEMES = ("memory", "redis", "rediss", "redis+unix")
_PERIODS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}
_WINDOW = re.compile(r"([a-z]+)/(?:(\d+) )?(second|minute|hour|day)s?(?: by (\S+))?")


def rate_limits(value: RateLimits) -> RateLimits:
    """The setting, checked for its form. Raises `ConfigurationError`."""
    if isinstance(value, str) and value in ("default", "off"):
        return value
    if not isinstance(value, Mapping):
        raise ConfigurationError(f'rate_limits must be "default", "off" or a mapping, not {value!r}')
    for name, figures in value.items():
        if name not in OPERATIONS and name not in POOLS:
            near = difflib.get_close_matches(str(name), [*OPERATIONS, *POOLS], n=1)
            hint = f"; did you mean {near[0]!r}?" if near else ""
            raise ConfigurationError(f"rate_limits: there is no operation or pool {name!r}{hint}")
        if figures == "off":
            continue
        if not isinstance(figures, Mapping):
            raise ConfigurationError(f'rate_limits[{name!r}] must be "off" or a mapping, not {figures!r}')
        for key, amount in figures.items():
            place = f"rate_limits[{name!r}][{key!r}]"
            _parsed(key)
            if amount != "off" and (isinstance(amount, bool) or not isinstance(amount, int) or amount < 1):
                raise ConfigurationError(f'{place} must be a whole number from 1, or "off", not {amount!r}')
    return {name: one if isinstance(one, str) else dict(one) for name, one in value.items()}


def rate_limit_storage(value: Any) -> str:
    """The address of a storage, checked for its scheme. Raises `ConfigurationError`."""
    scheme = value.partition("://")[0] if isinstance(value, str) and "://" in value else ""
    if scheme not in _SCHEMES:
        # The value is not repeated: it may hold a password.
        known = ", ".join(f"{known}://" for known in _SCHEMES)
        raise ConfigurationError(f"rate_limit_storage must be an address that begins with one of {known}")
    return str(value)


def owner(operation: Operation[Any], limit: Limit) -> str:
    """The pool that a limit belongs to, or the operation whose own it is."""
    return limit.pool or operation.id


def window(limit: Limit) -> str:
    """The window's name: `users/minute`, `runs/5 minutes by schedule_id`."""
    period, length = next(known for known in reversed(_PERIODS.items()) if limit.seconds % known[1] == 0)
    times = limit.seconds // length
    text = f"{limit.unit}/{period if times == 1 else f'{times} {period}s'}"
    return f"{text} by {limit.by}" if limit.by else text


def limits_of(operation: Operation[Any], setting: RateLimits) -> tuple[Limit, ...]:
    """The limits that a call of the operation keeps. Raises `ConfigurationError` for an unknown window."""
    if setting == "off":
        return ()
    if setting == "default":
        return operation.limits
    kept: list[Limit] = []
    for name in dict.fromkeys([*(owner(operation, limit) for limit in operation.limits), operation.id]):
        own = tuple(limit for limit in operation.limits if owner(operation, limit) == name)
        figures = setting.get(name, {})
        if figures != "off":
            kept += _with_figures(operation, name, own, figures)
    return tuple(kept)


def _with_figures(
    operation: Operation[Any], name: str, own: tuple[Limit, ...], figures: Mapping[str, int | Literal["off"]]
) -> list[Limit]:
    """The limits of one quota with their own figures; windows that the vendor has not are added."""
    rest = {_parsed(key): amount for key, amount in figures.items()}
    amounts = [rest.pop((limit.unit, limit.seconds, limit.by), limit.amount) for limit in own]
    kept = [
        attrs.evolve(limit, amount=amount)
        for limit, amount in zip(own, amounts, strict=True)
        if amount != "off"
    ]
    for (unit, seconds, by), amount in rest.items():
        like = next((limit for limit in own if limit.unit == unit and limit.by == by), None)
        if like is None and unit == "requests" and by is None:
            pool = None if name == operation.id else name
            like = Limit(amount=1, seconds=seconds, unit=unit, pool=pool)
        if like is None:
            known = ", ".join([*(window(limit) for limit in own), "requests/..."])
            raise ConfigurationError(
                f"rate_limits[{name!r}]: {unit} are not counted{f' by {by}' if by else ''} there; "
                f"its windows are {known}",
                operation=operation.id,
            )
        if amount != "off":
            kept.append(attrs.evolve(like, amount=amount, seconds=seconds))
    return kept


def _parsed(key: Any) -> tuple[str, int, str | None]:
    match = _WINDOW.fullmatch(key) if isinstance(key, str) else None
    if match is None:
        raise ConfigurationError(f"rate_limits: {key!r} is no window; write users/minute or runs/5 minutes")
    unit, times, period, by = match.groups()
    return unit, int(times or 1) * _PERIODS[period], by
