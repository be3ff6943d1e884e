"""Every request of the interface: where, what it does, and what its body may hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from .actions import Actions, Asked

__all__ = ["ROUTES", "Described"]

_TEXT: dict[str, Any] = {"type": "string"}
_NUMBER: dict[str, Any] = {"type": "number"}
_SIZE: dict[str, Any] = {"type": "integer", "minimum": 0}
_FLAG: dict[str, Any] = {"type": "boolean"}
_MAP: dict[str, Any] = {"type": "object"}
_LIST: dict[str, Any] = {"type": "array", "items": _MAP}
_FAULT: dict[str, Any] = {
    "operation": _TEXT,
    "status": {"type": "integer", "minimum": 200, "maximum": 599},
    "body": {},
    "text": _TEXT,
    "headers": _MAP,
    "latency": _NUMBER,
    "disconnect": _FLAG,
    "truncate": _SIZE,
    "cut": _SIZE,
    "reset": _FLAG,
    "when": {"enum": ["before", "after"]},
    "times": {"type": ["integer", "null"], "minimum": 1},
    "probability": _NUMBER,
}


@dataclass(frozen=True, slots=True)
class Described:
    """One request. `body` maps fields to schemas; None: any object."""

    method: str
    path: str
    act: Callable[[Actions, Asked], Any]
    query: Mapping[str, str] = field(default_factory=dict)
    body: Mapping[str, Any] | None = field(default_factory=dict)
    id_is_path: bool = False
    """Whether the last part of the path may hold `/`."""

    @property
    def summary(self) -> str:
        """What it does: the docstring of its action."""
        return (self.act.__doc__ or "").strip().rstrip(".")


ROUTES: tuple[Described, ...] = (
    Described("GET", "", Actions.overview),
    Described("GET", "/openapi.json", Actions.document),
    Described("GET", "/errors", Actions.errors),
    Described("POST", "/reset", Actions.reset),
    Described(
        "POST",
        "/fixture",
        Actions.load,
        body={
            "clock": _MAP,
            "workspaces": _LIST,
            "calls": _LIST,
            "documents": _MAP,
            "files": _MAP,
            "limits": _MAP,
            "faults": _LIST,
        },
    ),
    Described("GET", "/snapshot", Actions.snapshot),
    Described("PUT", "/snapshot", Actions.restore, body=None),
    Described("GET", "/state", Actions.counts),
    Described(
        "GET",
        "/state/{workspace}/{collection}",
        Actions.documents,
        query={"(any field)": "only documents that have this value in this top-level field"},
    ),
    Described(
        "PUT",
        "/state/{workspace}/{collection}/{id}",
        Actions.put_document,
        body=None,
        id_is_path=True,
    ),
    Described(
        "DELETE",
        "/state/{workspace}/{collection}/{id}",
        Actions.delete_document,
        id_is_path=True,
    ),
    Described(
        "GET",
        "/requests",
        Actions.requests,
        query={
            "operation": "only of this operation",
            "after": "only those with a higher number",
            "bodies": "1: with headers and bodies",
        },
    ),
    Described("DELETE", "/requests", Actions.clear_requests),
    Described("GET", "/clock", Actions.clock),
    Described(
        "PUT",
        "/clock",
        Actions.set_clock,
        body={"now": _TEXT, "frozen": _FLAG},
    ),
    Described("POST", "/clock/advance", Actions.advance_clock, body={"seconds": _NUMBER}),
    Described("GET", "/faults", Actions.faults),
    Described("POST", "/faults", Actions.add_fault, body=_FAULT),
    Described("DELETE", "/faults", Actions.clear_faults),
    Described("GET", "/limits", Actions.limits),
    Described(
        "PUT",
        "/limits",
        Actions.set_limits,
        body={"mode": {"enum": ["off", "scaled", "default"]}, "scale": _NUMBER, "figures": _MAP},
    ),
    Described("GET", "/workspaces", Actions.workspaces),
    Described(
        "PUT",
        "/workspaces/{id}",
        Actions.put_workspace,
        body={"keys": _LIST, "settings": _MAP},
    ),
    Described("DELETE", "/workspaces/{id}", Actions.remove_workspace),
    Described(
        "PATCH",
        "/workspaces/{id}/settings",
        Actions.configure,
        body=None,
    ),
)
