"""Identifiers as the vendor's look, from one seeded source: the same calls give the same ids."""

from __future__ import annotations

import random
import string
import threading
import uuid
from collections.abc import Sequence
from typing import Any

__all__ = ["Ids"]


class Ids:
    """A repeatable source of identifiers. Safe to use from several threads."""

    def __init__(self, seed: int | str = 0) -> None:
        """Two sources with the same `seed` give the same sequence."""
        self._seed = seed
        self._random = random.Random(seed)  # noqa: S311 - repeatable on purpose, guards nothing
        self._lock = threading.Lock()

    def reset(self) -> None:
        """Begin the sequence anew."""
        with self._lock:
            self._random.seed(self._seed)

    def state(self) -> list[Any]:
        """Where the sequence stands, as JSON."""
        with self._lock:
            version, numbers, gauss = self._random.getstate()
            return [version, list(numbers), gauss]

    def restore(self, state: Sequence[Any]) -> None:
        """Go on from a `state`. Raises TypeError or ValueError for what is none."""
        version, numbers, gauss = state
        with self._lock:
            self._random.setstate((version, tuple(numbers), gauss))

    def object_id(self) -> str:
        """24 lower-case hexadecimal digits, as the vendor's own ids are."""
        with self._lock:
            return f"{self._random.getrandbits(96):024x}"

    def uuid4(self) -> str:
        """A UUID of version 4, as text."""
        with self._lock:
            return str(uuid.UUID(int=self._random.getrandbits(128), version=4))

    def short(self) -> str:
        """8 letters, as in the `request_id` of an error."""
        with self._lock:
            return "".join(self._random.choices(string.ascii_letters, k=8))

    def chance(self, probability: float) -> bool:
        """True in `probability` (0 to 1) of all calls."""
        with self._lock:
            return self._random.random() < probability
