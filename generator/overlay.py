"""Lays OpenAPI Overlay 1.0 documents over a bundled document, by https://spec.openapis.org/overlay/v1.0.0.html.

Targets are JSONPath queries of RFC 9535. Where 1.0 leaves room, 1.1 decides: within a merge, arrays are
joined, and a value that meets one of another kind is an error.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

import jsonpath
import jsonschema

from . import yaml12
from .bundle import bundle
from .errors import GenerationError
from .sources import Sources, shown

__all__ = ["lay_over"]

_FORM = json.loads(Path(__file__).with_name("overlay.schema.json").read_text(encoding="utf-8"))
_QUERIES = jsonpath.JSONPathEnvironment(strict=True)

Steps = tuple[str | int, ...]


def lay_over(
    document: Mapping[str, Any], overlays: Iterable[Path], sources: Sources
) -> tuple[dict[str, Any], list[str]]:
    """A copy of `document` with the overlays applied in order, and warnings.

    An action whose target matches nothing changes nothing and gives a warning. `sources` learns which
    parts come from an overlay. Raises `GenerationError` with file, line and reason; also for an overlay
    that extends another document.
    """
    changed, warnings = copy.deepcopy(dict(document)), []
    for path in overlays:
        overlay = _Overlay(path.resolve(), sources)
        overlay.check_extends(document)
        warnings += overlay.apply(changed)
    return changed, warnings


class _Overlay:
    def __init__(self, path: Path, sources: Sources) -> None:
        self.path = path
        self.sources = sources
        self.content = yaml12.load(path)
        self.lines = yaml12.Lines(path)
        faults = [
            self._fault(tuple(error.absolute_path), error.message)
            for error in jsonschema.Draft202012Validator(_FORM).iter_errors(self.content)
        ]
        if faults:
            raise GenerationError("overlay", faults)

    def check_extends(self, document: Mapping[str, Any]) -> None:
        """Raise `GenerationError` if the overlay was written for a file that holds another document.

        What another server holds is not fetched: that it is this document is the author's word.
        """
        named = urlsplit(self.content.get("extends", ""))
        if not named.path or named.scheme not in ("", "file"):
            return
        meant = (self.path.parent / unquote(named.path)).resolve()
        if meant != self.sources.entry and bundle(meant) != document:
            reason = f"{shown(meant)} is not the document that this is laid over, {shown(self.sources.entry)}"
            raise GenerationError("overlay", [self._fault(("extends",), reason)])

    def apply(self, document: dict[str, Any]) -> list[str]:
        """Change `document` by the actions in their order; the warnings."""
        warnings = []
        for index, action in enumerate(self.content["actions"]):
            at: Steps = ("actions", index)
            found = self._matches(document, action["target"], at)
            if not found:
                warnings.append(self._fault((*at, "target"), f"{action['target']} matches nothing"))
            elif action.get("remove"):
                self._remove(document, found, at)
            elif "update" in action:
                for steps, value in found:
                    # A copy for each, in which no anchor of YAML ties two parts together.
                    self._update(value, json.loads(json.dumps(action["update"])), steps, at)
        return warnings

    def _matches(self, document: dict[str, Any], target: str, at: Steps) -> list[tuple[Steps, Any]]:
        try:
            found = [(match.parts, match.obj) for match in _QUERIES.finditer(target, document)]
        except jsonpath.JSONPathError as error:
            reason = f"{target} is no JSONPath: {str(error).splitlines()[0]}"
            raise GenerationError("overlay", [self._fault((*at, "target"), reason)]) from error
        for steps, value in found:
            if not isinstance(value, dict | list):
                reason = f"{_query(steps)} is no object or array: update what holds it"
                raise GenerationError("overlay", [self._fault((*at, "target"), reason)])
        return found

    def _remove(self, document: dict[str, Any], found: list[tuple[Steps, Any]], at: Steps) -> None:
        # From the last to the first, so that the indexes of what is still to go stay true.
        for steps in sorted({steps for steps, _ in found}, key=_order, reverse=True):
            if not steps:
                raise GenerationError("overlay", [self._fault(at, "the whole document cannot be removed")])
            holder: Any = document
            for step in steps[:-1]:
                holder = holder[step]
            del holder[steps[-1]]
            self.sources.emptied(steps[:-1], self._place(at))

    def _update(self, value: Any, update: Any, steps: Steps, at: Steps) -> None:
        if isinstance(value, list):
            value.append(update)
            self.sources.changed((*steps, len(value) - 1), self._place(at))
        elif isinstance(update, dict):
            self._merge(value, update, steps, at)
        else:
            reason = f"{_query(steps)} is an object, and the update is {_kind(update)}"
            raise GenerationError("overlay", [self._fault((*at, "update"), reason)])

    def _merge(self, value: dict[str, Any], update: dict[str, Any], steps: Steps, at: Steps) -> None:
        for key, new in update.items():
            inner = (*steps, key)
            old = value.get(key)
            if key in value and _kind(old) != _kind(new):
                reason = f"{_query(inner)} is {_kind(old)}, and the update is {_kind(new)}"
                raise GenerationError("overlay", [self._fault((*at, "update"), reason)])
            if isinstance(old, dict):
                self._merge(old, new, inner, at)
                continue
            value[key] = [*old, *new] if isinstance(old, list) else new
            self.sources.changed(inner, self._place(at))

    def _place(self, steps: Steps) -> str:
        return f"{shown(self.path)}:{self.lines.at(steps)}"

    def _fault(self, steps: Steps, reason: str) -> str:
        return f"{self._place(steps)}: {'/'.join(map(str, steps)) or 'the overlay'}: {reason}"


def _query(steps: Steps) -> str:
    return "$" + "".join(f"[{step!r}]" for step in steps)


def _order(steps: Steps) -> tuple[tuple[bool, int, str], ...]:
    return tuple((isinstance(step, str), 0 if isinstance(step, str) else step, str(step)) for step in steps)


def _kind(value: Any) -> str:
    if isinstance(value, dict):
        return "an object"
    return "an array" if isinstance(value, list) else "a plain value"
