"""Fixtures: what an emulator shall hold before a test begins, as a YAML or JSON file.

    clock: {now: "2026-03-02T09:30:00Z", frozen: true}
    workspaces:
      - {id: ACME, keys: [{kind: data, secret: one-key}], settings: {identity_resolution: true}}
    calls:                      # requests, played in order as if a client had sent them
      - {operation: data_track_user, body: {type: customer, customer_id: ada-1, attributes: {name: Ada}}}
    documents:                  # what only the dashboard makes: workspace -> collection -> id -> document
      ACME: {imports: {imp-1: {import_id: imp-1, import_name: Nightly}}}
    files: {"https://files.example/ids.csv": "ada-1\\nbob-2\\n"}
    limits: {mode: scaled, scale: 0.01}
    faults: [{operation: data_track_event, status: 503}]

Every part may be left out. Calls go through all checks of a real request, so a fixture cannot put the
emulator into a state that no client could reach; `workspace` names another than the first one.
"""

from __future__ import annotations

import base64
import json
import uuid
from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import quote, urlencode

from .exchange import Request
from .faults import FaultRule
from .files import plant_file
from .workspaces import Workspace

if TYPE_CHECKING:
    from .document import Operation
    from .machine import Machine

__all__ = ["load_fixture", "read_fixture"]


def read_fixture(path: Path | str) -> dict[str, Any]:
    """A fixture file: YAML, or JSON, which is YAML too. Raises OSError, and ValueError for bad YAML."""
    import yaml

    try:
        found = yaml.safe_load(Path(path).read_text(encoding="utf-8"))
    except yaml.YAMLError as error:
        raise ValueError(f"{path} is not YAML: {error}") from error
    if not isinstance(found, dict):
        raise ValueError(f"{path} holds no mapping")
    return found


def load_fixture(machine: Machine, fixture: Mapping[str, Any]) -> None:
    """Add what `fixture` holds to the state of `machine`, part by part in the order shown above.

    Raises ValueError that names the part at fault; the parts before it have been loaded.
    """
    if unknown := sorted(set(fixture) - set(_PARTS)):
        raise ValueError(f"unknown: {', '.join(unknown)}; there are: {', '.join(_PARTS)}")
    for name, load in _PARTS.items():
        if name in fixture:
            try:
                load(machine, fixture[name])
            except (KeyError, TypeError, AttributeError, ValueError) as error:
                raise ValueError(f"{name}: {error}") from error


def _clock(machine: Machine, given: Mapping[str, Any]) -> None:
    moment = given["now"]
    # YAML reads a time without quotes as one.
    machine.clock.set(
        moment if isinstance(moment, datetime) else datetime.fromisoformat(moment),
        frozen=given.get("frozen"),
    )


def _workspaces(machine: Machine, given: list[Mapping[str, Any]]) -> None:
    for item in given:
        machine.workspaces.put(Workspace.from_document(item))


def _calls(machine: Machine, given: list[Mapping[str, Any]]) -> None:
    for number, call in enumerate(given):
        operation = machine.document.operations.get(call["operation"])
        if operation is None:
            raise ValueError(f"{number}: there is no operation {call['operation']}")
        exchange = machine.open(_request(machine, operation, call))
        try:
            reply = exchange.reply or machine.process(exchange)
        finally:
            machine.close(exchange)
        if reply.status >= 300:
            raise ValueError(f"{number}: {operation.id} answered {reply.status} {reply.body.decode()}")


def _request(machine: Machine, operation: Operation, call: Mapping[str, Any]) -> Request:
    """The request of a call, with credentials and the workspace id wherever they belong."""
    name = call.get("workspace") or next(iter(machine.workspaces))
    workspace = machine.workspaces[name]
    given: dict[str, dict[str, str]] = {
        place: {key: str(value) for key, value in (call.get(place) or {}).items()}
        for place in ("path", "query", "headers")
    }
    for place in operation.workspace:
        if place.location != "body":
            given["headers" if place.location == "header" else place.location].setdefault(
                place.name, workspace.id
            )
    key = next((key for key in workspace.keys if key.kind == operation.security), None)
    if key is not None:
        token = base64.b64encode(f"{workspace.id}:{key.secret}".encode()).decode()
        given["headers"].setdefault("authorization", f"Basic {token}")
    if operation.idempotency_header is not None:
        given["headers"].setdefault(operation.idempotency_header, str(uuid.UUID(machine.ids.uuid4())))
    path = operation.path
    for parameter, value in given["path"].items():
        path = path.replace("{" + parameter + "}", quote(value, safe=""))
    body = b"" if call.get("body") is None else json.dumps(call["body"]).encode()
    headers = {"content-type": "application/json"} if body else {}
    headers |= {header.lower(): value for header, value in given["headers"].items()}
    return Request(operation.method, path.encode(), urlencode(given["query"]).encode(), headers, body)


def _documents(machine: Machine, given: Mapping[str, Mapping[str, Mapping[str, Any]]]) -> None:
    with machine.database.transaction():
        for workspace, collections in given.items():
            store = machine.database.store(machine.workspaces[workspace].id)
            for collection, documents in collections.items():
                for key, document in documents.items():
                    store.collection(collection).put(str(key), dict(document))


def _files(machine: Machine, given: Mapping[str, str]) -> None:
    for workspace in machine.workspaces:
        for url, content in given.items():
            plant_file(machine.database.store(workspace), url, content.encode())


def _limits(machine: Machine, given: Mapping[str, Any]) -> None:
    machine.limits.configure(**given)


def _faults(machine: Machine, given: list[Mapping[str, Any]]) -> None:
    for item in given:
        machine.faults.add(FaultRule.from_document(item))


_PARTS: Mapping[str, Callable[[Machine, Any], None]] = {
    "clock": _clock,
    "workspaces": _workspaces,
    "calls": _calls,
    "documents": _documents,
    "files": _files,
    "limits": _limits,
    "faults": _faults,
}
