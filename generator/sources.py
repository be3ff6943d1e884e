"""Where each part of a bundled document was written: the file and the line, for messages."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Any

from .walk import METHODS, operations
from .yaml12 import Lines

__all__ = ["Sources", "shown"]

_REQUEST = re.compile(rf"({'|'.join(METHODS)}) (/.*)", re.IGNORECASE)

Steps = tuple[str, ...]
Place = tuple[Path, Steps]


def shown(path: Path) -> Path:
    """A path as messages name it: from the current folder on, where it is below."""
    return path.relative_to(Path.cwd()) if path.is_relative_to(Path.cwd()) else path


class Sources:
    """The places of a document's parts: those that the bundler found, and those of overlays."""

    def __init__(self, entry: Path, find: Callable[[Steps], Place]) -> None:
        """`find` leads from a place of the bundled document to one in a file of the spec."""
        self.entry = entry
        self._find = find
        self._lines: dict[Path, Lines] = {}
        self._changed: dict[Steps, str] = {}
        self._emptied: dict[Steps, str] = {}

    def changed(self, steps: Iterable[str | int], place: str) -> None:
        """Remember that what `steps` lead to, with all that is in it, comes from `place`."""
        self._changed[tuple(map(str, steps))] = place

    def emptied(self, steps: Iterable[str | int], place: str) -> None:
        """Remember that `place` took something out of what `steps` lead to."""
        self._emptied[tuple(map(str, steps))] = place

    def place_of(self, steps: Steps) -> str:
        """The file and the line of what keys and indexes lead to, or of the nearest above it."""
        if steps in self._emptied:
            return self._emptied[steps]
        for length in range(len(steps), 0, -1):
            if steps[:length] in self._changed:
                return self._changed[steps[:length]]
        file, inner = self._find(steps)
        if file not in self._lines:
            self._lines[file] = Lines(file)
        return f"{shown(file)}:{self._lines[file].at(inner)}"

    def told(self, document: Mapping[str, Any], finding: str) -> str:
        """A finding with its file and line in front; what it begins with says where in the document."""
        place, colon, _ = finding.partition(": ")
        steps = _steps(document, place) if colon else ()
        return f"{self.place_of(steps)}: {finding}"


def _steps(document: Mapping[str, Any], place: str) -> Steps:
    """The keys and indexes of a place that is written as a pointer, as a request or by an operationId."""
    request = _REQUEST.fullmatch(place)
    if request is not None:
        return ("paths", request[2], request[1].lower())
    for path, method, operation, _ in operations(dict(document)):
        if place.split(" ")[0] == operation.get("operationId"):
            return ("paths", path, method)
    steps: list[str] = []
    node: Any = document
    rest = place.removeprefix("#/")
    # Paths are keys, too, and have slashes of their own: the longest key that fits is meant.
    while rest:
        keys = map(str, node if isinstance(node, dict) else range(len(node) if isinstance(node, list) else 0))
        fitting = [key for key in keys if rest == key or rest.startswith(f"{key}/")]
        if not fitting:
            break
        steps.append(max(fitting, key=len))
        node = node[int(steps[-1])] if isinstance(node, list) else node[steps[-1]]
        rest = rest[len(steps[-1]) + 1 :]
    return tuple(steps)
