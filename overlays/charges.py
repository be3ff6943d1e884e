"""What a call costs: how many units of which quotas."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

import attrs

from .errors import Problem, RequestInvalid
from .findings import places
from .rate_limits import limits_of, owner, window

if TYPE_CHECKING:
    from .operation import Limit, Operation
    from .settings import Settings

__all__ = ["Charge", "charges", "units_of"]


@attrs.frozen(kw_only=True)
class Charge:
    """What a call takes out of one quota."""

    key: str
    """Names the quota in a storage."""
    limit: Limit
    units: int

    def __str__(self) -> str:
        succeed = " that succeed" if self.limit.outcome == "success" else ""
        return f"{self.limit.amount:,} {window(self.limit)}{succeed}"


def charges(
    settings: Settings,
    operation: Operation[Any],
    path: Mapping[str, str],
    headers: Mapping[str, str],
    body: Any,
) -> tuple[Charge, ...]:
    """What a call costs. `body`: a JSON value, or its bytes.

    Raises `RequestInvalid` for a call that is by itself more than a quota.
    """
    found = []
    for limit in limits_of(operation, settings.rate_limits):
        if isinstance(body, bytes) and (limit.count or (limit.by or "").startswith("body.")):
            body = json.loads(body)
        units = units_of(limit, body)
        if not units:
            continue
        parts = [settings.place, settings.workspace_id or "", owner(operation, limit)]
        parts += [window(limit), limit.outcome, _share(limit.by, path, headers, body)]
        charge = Charge(key="/".join(quote(part, safe="") for part in parts), limit=limit, units=units)
        if units > limit.amount:
            wrong = f"holds {units:,} {limit.unit}; the quota is {charge}"
            remedy = "send fewer at once, or raise the figure in rate_limits"
            raise RequestInvalid(operation.id, [Problem(limit.count or "", wrong, remedy)])
        found.append(charge)
    return tuple(found)


def units_of(limit: Limit, body: Any) -> int:
    """How many units a body costs."""
    return 1 if limit.count is None else len(places(body, limit.count))


def _share(by: str | None, path: Mapping[str, str], headers: Mapping[str, str], body: Any) -> str:
    """The value that has a quota of its own."""
    place, _, name = (by or "").partition(".")
    if place == "header":
        return next((value for known, value in headers.items() if known.lower() == name.lower()), "")
    if place == "body":
        return str(body.get(name, "")) if isinstance(body, dict) else ""
    return path.get(place, "")
