"""An emulator in the seeded state of the fuzz tests, and requests that the document's examples make up."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import quote, urlencode

import httpx

from moengage_emulator import ApiKey, Clock, Emulator, Settings, Workspace
from moengage_emulator.document import Document
from moengage_emulator.transport import SyncTransport
from tests.emulator.kit import basic
from tests.fuzz.seeds import ATTRIBUTION_KEY, KEY, WORKSPACE, plant
from tests.spec.document import CASES, resolve

__all__ = ["OTHER", "Parts", "Scene", "Stage", "stage"]

NOW = datetime(2026, 3, 2, 9, 30, tzinfo=UTC)
OTHER = "OTHER_WORKSPACE"
IDEMPOTENCY_KEY = "0d5f5a3e-7c1b-4a55-9a0e-2f4b8c6d1e90"

_SAMPLE: Final = object()


@dataclass(slots=True)
class Parts:
    """The parts of a request that every scene may replace. A header of None is left out."""

    body: Any = None
    path: dict[str, str] = field(default_factory=dict)
    query: dict[str, str] = field(default_factory=dict)
    headers: dict[str, str | None] = field(default_factory=dict)


class Stage:
    """Sends requests to an emulator in which the document's examples succeed."""

    def __init__(self, emulator: Emulator, samples: Mapping[str, Callable[[Stage], Parts]]) -> None:
        """`samples`: operation -> its own request, where the document's first example is not the one."""
        self.emulator = emulator
        self.http = httpx.Client(
            transport=SyncTransport(emulator.asgi, emulator.clock), base_url="http://emulator.invalid"
        )
        self._samples = samples

    def sample(self, operation: str) -> Parts:
        """The request that succeeds: first example of the body, examples of parameters that are required."""
        own = self._samples.get(operation)
        if own is not None:
            return own(self)
        case = CASES[operation]
        examples = case.body_examples
        parts = Parts(body=examples[0] if examples else None)
        parts.headers["authorization"] = basic(WORKSPACE, KEY) if case.key else None
        for place in case.facts.get("workspace") or ():
            if place["in"] == "header":
                parts.headers[place["name"]] = WORKSPACE
        correlation = case.facts.get("request_id", {}).get("header")
        if correlation:
            named = parts.body.get("request_id") if isinstance(parts.body, dict) else None
            parts.headers[correlation] = named or "request-1"
        for parameter in case.parameters:
            if not parameter.get("required"):
                continue
            name, schema = parameter["name"], resolve(parameter["schema"])
            workspace = {"in": parameter["in"], "name": name} in (case.facts.get("workspace") or [])
            known = [parameter.get("example"), schema.get("example"), *schema.get("examples", ())]
            given = next((str(item) for item in known if item is not None), "sample")
            value = WORKSPACE if workspace else IDEMPOTENCY_KEY if name == "Idempotency-Key" else given
            places: dict[str, dict[str, Any]] = {
                "path": parts.path,
                "query": parts.query,
                "header": parts.headers,
            }
            places[parameter["in"]][name] = value
        return parts

    def send(
        self,
        operation: str,
        *,
        body: Any = _SAMPLE,
        content: bytes | None = None,
        path: Mapping[str, str] | None = None,
        query: Mapping[str, str | None] | None = None,
        headers: Mapping[str, str | None] | None = None,
        change: Mapping[str, Any] | None = None,
    ) -> httpx.Response:
        """Send the operation's sample with parts replaced.

        `change` replaces top-level fields of the sample's body; `content` is sent as it is. A query
        parameter or header of None is left out.
        """
        case, parts = CASES[operation], self.sample(operation)
        sent = parts.body if body is _SAMPLE else body
        if change is not None:
            sent = {**(sent or {}), **change}
        url = case.path
        for name, value in {**parts.path, **(path or {})}.items():
            url = url.replace("{" + name + "}", quote(value, safe=""))
        asked = {name: value for name, value in {**parts.query, **(query or {})}.items() if value is not None}
        if asked:
            url = f"{url}?{urlencode(asked)}"
        data = content if content is not None else b"" if sent is None else json.dumps(sent).encode()
        merged: dict[str, str | None] = {
            "content-type": "application/json" if data else None,
            **{name.lower(): value for name, value in parts.headers.items()},
            **{name.lower(): value for name, value in (headers or {}).items()},
        }
        given = {name: value for name, value in merged.items() if value is not None}
        return self.http.request(case.method.upper(), url, headers=given, content=data)

    def ok(self, operation: str, **parts: Any) -> Any:
        """Send and expect a success; its JSON."""
        response = self.send(operation, **parts)
        assert response.is_success, f"{operation}: {response.status_code} {response.text}"
        return response.json() if response.content else None


Scene = Callable[[Stage], httpx.Response]
"""Does what is needed beforehand and returns the answer with the status in question."""


@contextmanager
def stage(samples: Mapping[str, Callable[[Stage], Parts]]) -> Iterator[Stage]:
    """A stage of its own, whose every answer is compared with the document."""
    kinds = Document.load().key_kinds
    given = Workspace(
        WORKSPACE,
        tuple(ApiKey(kind, KEY) for kind in kinds),
        Settings(attribution_key=ATTRIBUTION_KEY, bulk_faults="refuse", audience_limit_enabled=True),
    )
    other = Workspace(OTHER, tuple(ApiKey(kind, "other-key") for kind in kinds))
    emulator = Emulator(workspaces=[given, other], clock=Clock(NOW, frozen=True), validate_responses=True)
    try:
        with emulator.machine.database.transaction():
            plant(emulator.store())
        made = Stage(emulator, samples)
        with made.http:
            yield made
        assert emulator.errors == []
    finally:
        emulator.close()
