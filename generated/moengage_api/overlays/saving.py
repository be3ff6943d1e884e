"""Where the bytes of an answer go while they come: into memory, or into a file."""

from __future__ import annotations

import os
import uuid
from typing import BinaryIO, Self

__all__ = ["Sink"]


class Sink:
    """Takes the bytes of one answer, as a context manager.

    A file gets its name when all of it is there; until then it stands beside it, and an exception takes
    it away. Raises `OSError` as files do.
    """

    def __init__(self, target: str | None) -> None:
        self.content = bytearray()
        """What came so far; nothing if it goes into a file."""
        self._target = target
        self._part = f"{target}.{uuid.uuid4().hex[:8]}.part"
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        if self._target is not None:
            self._file = open(self._part, "xb")
        return self

    def write(self, chunk: bytes) -> None:
        """Take the next bytes."""
        if self._file is None:
            self.content += chunk
        else:
            self._file.write(chunk)

    def __exit__(self, kind: object, *_: object) -> None:
        if self._file is None or self._target is None:
            return
        try:
            self._file.close()
            if kind is None:
                os.replace(self._part, self._target)
        finally:
            if os.path.exists(self._part):
                os.unlink(self._part)
