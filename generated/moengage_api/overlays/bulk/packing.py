"""Packing elements of a bulk import into bodies of the vendor's size limit.

The same elements and settings give the same batches, byte for byte: the journal of an import relies on it.
Users and devices go into one kind of batch and events into another, because the former may be sent again
after an unclear outcome, while events would count twice. A batch ends where a quota does: else the units
that are left of a window would be too few for the next whole batch, and nobody could use them.
"""

from __future__ import annotations

import collections
from typing import TYPE_CHECKING, Any

import attrs

from ...api.data.import_bulk import OPERATION
from ..charges import units_of
from ..codec import encode_body
from ..errors import ConfigurationError, Problem, RequestInvalid
from ..prepare import encode_json
from .outcome import Batch
from .rows import BadRow

if TYPE_CHECKING:
    from collections.abc import Iterator

    from ..checks import Checking
    from ..operation import Limit

__all__ = ["MAX_BYTES", "Packer", "within"]

MAX_BYTES = OPERATION.max_body or 102_400
"""Bytes of a body that the vendor takes at most ("Bulk import": 100 KB)."""

_OPEN, _CLOSE = b'{"type":"transition","elements":[', b"]}"
_EMPTY = len(_OPEN) + len(_CLOSE)


@attrs.define
class _Lane:
    """A batch in the making."""

    parts: list[bytes] = attrs.field(factory=list)
    indices: list[int] = attrs.field(factory=list)
    types: collections.Counter[str] = attrs.field(factory=collections.Counter)
    size: int = _EMPTY
    natural: bool = True

    def has_room(self, part: bytes, most: int) -> bool:
        return self.size + bool(self.parts) + len(part) <= most

    def add(self, index: int, kind: str, part: bytes, natural: bool) -> None:
        self.size += bool(self.parts) + len(part)
        self.parts.append(part)
        self.indices.append(index)
        self.types[kind] += 1
        self.natural = self.natural and natural


@attrs.define
class Packer:
    """Fills bodies to the limit. Each element is encoded once, and its bytes are what is sent."""

    max_bytes: int
    checking: Checking
    limits: tuple[Limit, ...] = ()
    """The quotas to which batches are fitted."""
    read: int = attrs.field(default=0, init=False)
    """How many elements came in."""
    batches: int = attrs.field(default=0, init=False)
    """How many batches went out."""
    _units: dict[Limit, int] = attrs.field(factory=dict, init=False)
    """What the batches so far use of the window that each quota is in."""
    _people: _Lane = attrs.field(factory=_Lane, init=False)
    _events: _Lane = attrs.field(factory=_Lane, init=False)

    def __attrs_post_init__(self) -> None:
        if self.max_bytes <= _EMPTY:
            raise ConfigurationError(f"max_bytes={self.max_bytes!r} has no room for an element")
        if self.max_bytes > MAX_BYTES and self.checking.levels["body-size"] == "error":
            raise ConfigurationError(
                f'max_bytes may be above {MAX_BYTES} only if checks["body-size"] is "warn" or "off"'
            )

    def add(self, element: Any) -> Batch | None:
        """Take one element; the batch so far of its kind if the element has no place in it.

        Raises `RequestInvalid` for an element that cannot be sent; it is counted and left out.
        """
        index, self.read = self.read, self.read + 1
        kind, part, natural, units = self._encode(element)
        if _EMPTY + len(part) > self.max_bytes:
            needed = f"needs a body of {_EMPTY + len(part)} bytes; the limit is {self.max_bytes}"
            raise RequestInvalid(OPERATION.id, [Problem("", needed, "split it", "body-size")])
        full = None
        lane = self._events if kind == "event" else self._people
        room = self._has_room(units) and lane.has_room(part, self.max_bytes)
        if lane.parts and not room:
            full = self._close(lane)
            lane = self._events if kind == "event" else self._people
        lane.add(index, kind, part, natural)
        return full

    def _has_room(self, units: dict[Limit, int]) -> bool:
        """Count the units. False: with them a window begins anew."""
        over = [limit for limit, more in units.items() if self._units.get(limit, 0) + more > limit.amount]
        for limit, more in units.items():
            self._units[limit] = more + (0 if limit in over else self._units.get(limit, 0))
        return not over

    def flush(self) -> Iterator[Batch]:
        """What is left: users and devices first, since events may be theirs."""
        for lane in (self._people, self._events):
            if lane.parts:
                yield self._close(lane)

    def _close(self, lane: _Lane) -> Batch:
        batch = Batch(
            number=self.batches,
            indices=tuple(lane.indices),
            types=dict(lane.types),
            natural=lane.natural,
            content=_OPEN + b",".join(lane.parts) + _CLOSE,
        )
        self.batches += 1
        if lane is self._events:
            self._events = _Lane()
        else:
            self._people = _Lane()
        return batch

    def _encode(self, element: Any) -> tuple[str, bytes, bool, dict[Limit, int]]:
        if isinstance(element, BadRow):
            raise RequestInvalid(OPERATION.id, element.problems)
        # What an element must be is the document's to say: it is checked as a body of its own.
        try:
            [encoded] = encode_body(OPERATION, {"elements": [element]}, {}, self.checking)["elements"]
        except RequestInvalid as invalid:
            raise RequestInvalid(OPERATION.id, [within(problem) for problem in invalid.problems]) from None
        fields = encoded if isinstance(encoded, dict) else {}
        kind = str(fields.get("type"))
        natural = kind == "customer" or (kind == "device" and "device_id" in fields)
        units = {limit: units_of(limit, {"elements": [encoded]}) for limit in self.limits}
        for limit, count in units.items():
            if count > limit.amount:
                wrong = f"holds {count:,} {limit.unit}; the quota is {limit.amount:,}"
                raise RequestInvalid(OPERATION.id, [Problem("", wrong, "split it")])
        return kind, encode_json(OPERATION.id, encoded), natural, units


def within(problem: Problem) -> Problem:
    """The same problem with its place in the element, which was checked as the only one of a body."""
    return attrs.evolve(problem, path=problem.path.removeprefix("elements[0]").lstrip("."))
