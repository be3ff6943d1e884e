"""Finds the operation of a request from its raw path, so that an id may hold any character.

Segments are split first and percent-decoded afterwards: `/v1/customer/a%2Fb` names the workspace
`a/b`, and `%2E%2E` is the id `..` rather than a step up.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from typing import NamedTuple
from urllib.parse import unquote_to_bytes

from .document import Operation

__all__ = ["Match", "Router"]


class Match(NamedTuple):
    """What a path leads to. `operation` is a near one where there is none (`found` false)."""

    operation: Operation
    parameters: dict[str, str]
    found: bool
    allowed: tuple[str, ...] = ()
    """Methods of the path, when it exists but not for the method asked for."""


@dataclass(slots=True)
class _Node:
    """One step of the tree of paths: a fixed segment, or a parameter."""

    first: Operation
    """An operation below, for wording a 404: of a worded family if there is one."""
    fixed: dict[str, _Node] = field(default_factory=dict)
    parameter: _Node | None = None
    operations: dict[str, tuple[Operation, tuple[str, ...]]] = field(default_factory=dict)


class Router:
    """All paths of the document as one tree."""

    def __init__(
        self,
        operations: Iterable[Operation],
        worded: Collection[str] = (),
        aliases: Mapping[tuple[str, str], str] | None = None,
    ) -> None:
        """The families in `worded` are asked first to word a 404 (none of them there: all are).

        `aliases`: method and path -> id of the operation that serves them, too.

        Raises ValueError when there is no operation at all.
        """
        known = sorted(operations, key=lambda operation: operation.family not in worded)
        if not known:
            raise ValueError("a router needs an operation")
        self._worded = {operation.family for operation in known if operation.family in worded} or {
            operation.family for operation in known
        }
        self._root = _Node(known[0])
        for operation in known:
            self._add(operation, operation.method, operation.path)
        by_id = {operation.id: operation for operation in known}
        for (method, path), target in (aliases or {}).items():
            if target in by_id:
                self._add(by_id[target], method, path)

    def match(self, method: str, raw_path: bytes) -> Match:
        """The operation that serves `method` on `raw_path` (without a query string)."""
        segments = [unquote_to_bytes(part).decode("utf-8", "replace") for part in raw_path.split(b"/")[1:]]
        leaf, values = self._leaf(self._root, segments, 0, ())
        if leaf is None:
            return Match(self._nearest(segments), {}, False)
        if method in leaf.operations:
            operation, names = leaf.operations[method]
            return Match(operation, dict(zip(names, values, strict=True)), True)
        operation, _ = next(iter(leaf.operations.values()))
        return Match(operation, {}, False, tuple(sorted(leaf.operations)))

    def _add(self, operation: Operation, method: str, path: str) -> None:
        node = self._root
        names = []
        for part in path.split("/")[1:]:
            if part.startswith("{"):
                names.append(part[1:-1])
                node.parameter = node.parameter or _Node(operation)
                node = node.parameter
            else:
                node = node.fixed.setdefault(part, _Node(operation))
        node.operations[method] = (operation, tuple(names))

    def _leaf(
        self, node: _Node, segments: list[str], at: int, values: tuple[str, ...]
    ) -> tuple[_Node | None, tuple[str, ...]]:
        """The node that the whole path leads to: fixed segments are tried before parameters.

        So `/v5/flows/search` is never the flow `search`, whatever the method.
        """
        if at == len(segments):
            return (node, values) if node.operations else (None, ())
        if (fixed := node.fixed.get(segments[at])) is not None:
            found, taken = self._leaf(fixed, segments, at + 1, values)
            if found is not None:
                return found, taken
        if node.parameter is None:
            return None, ()
        return self._leaf(node.parameter, segments, at + 1, (*values, segments[at]))

    def _nearest(self, segments: list[str]) -> Operation:
        node, nearest = self._root, self._root.first
        for part in segments:
            following = node.fixed.get(part) or node.parameter
            if following is None:
                break
            node = following
            if node.first.family in self._worded:
                nearest = node.first
        return nearest
