"""What comes back: the raw answer with its parsed body."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import Generic, TypeVar

import attrs

__all__ = ["Headers", "Response"]

T = TypeVar("T")


class Headers(Mapping[str, str]):
    """Headers of an answer. Names are looked up in any case; repeated headers are joined by commas."""

    __slots__ = ("_fields",)

    def __init__(self, fields: Iterable[tuple[str, str]] = ()) -> None:
        self._fields: dict[str, str] = {}
        for name, value in fields:
            known = self._fields.get(name.lower())
            self._fields[name.lower()] = value if known is None else f"{known}, {value}"

    def __getitem__(self, name: str) -> str:
        return self._fields[name.lower()]

    def __iter__(self) -> Iterator[str]:
        return iter(self._fields)

    def __len__(self) -> int:
        return len(self._fields)

    def __repr__(self) -> str:
        # Cookies of a gateway are as good as credentials.
        shown = {name: "***" if name == "set-cookie" else value for name, value in self._fields.items()}
        return f"Headers({shown!r})"


@attrs.frozen(kw_only=True)
class Response(Generic[T]):
    """A success, with what the plain method leaves out. `T` is what the plain method returns."""

    parsed: T
    status_code: int
    headers: Headers
    content: bytes = attrs.field(repr=False)
    """The body as it came, after decompression."""
    operation: str
    """`namespace.method` of the call."""
    request_id: str | None = None
    """The vendor's name for the exchange, else the correlation id that was sent."""
    idempotency_key: str | None = None
    attempts: int = 1
    """How often the request was sent."""
    waits: tuple[float, ...] = ()
    """Seconds waited before each further attempt."""
    elapsed: float = 0.0
    """Seconds from the start of the call to its end, waits included."""
