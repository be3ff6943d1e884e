"""A family of two operations made up for testing the machinery alone: create (with a key) and read."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import Any

import httpx

from moengage_emulator import ApiKey, Clock, Emulator, Workspace
from moengage_emulator.document import Document
from moengage_emulator.handling import (
    Answer,
    Call,
    CallContext,
    Fault,
    Faulted,
    Refusal,
    handles,
    register_family,
)
from moengage_emulator.transport import SyncTransport
from tests.emulator.kit import basic

START = datetime(2031, 5, 1, 9, 0, tzinfo=UTC)
JSON = {"application/json": {"schema": {"type": "object"}}}

DOCUMENT: dict[str, Any] = {
    "paths": {
        "/points": {
            "post": {
                "operationId": "core_create",
                "tags": ["core"],
                "security": [{"scoped": ["points:write"]}],
                "parameters": [
                    {
                        "name": "Idempotency-Key",
                        "in": "header",
                        "required": True,
                        "schema": {"type": "string"},
                    }
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/GeoLocation"}}},
                },
                "responses": {"201": {"content": JSON}, "4XX": {"content": JSON}},
                "x-moengage": {
                    "workspace": [],
                    "idempotency": {"header": "Idempotency-Key"},
                    "limits": [
                        {"amount": 5, "per": "second", "unit": "requests", "pool": "points"},
                        {"amount": 2, "per": "minute", "unit": "points", "outcome": "success"},
                    ],
                },
            }
        },
        "/points/{id}": {
            "get": {
                "operationId": "core_read",
                "tags": ["core"],
                "security": [{"scoped": []}],
                "parameters": [
                    {"name": "depth", "in": "query", "schema": {"type": "integer"}},
                    {"name": "view", "in": "query", "schema": {"type": "string", "enum": ["full", "short"]}},
                    {
                        "name": "since",
                        "in": "query",
                        "required": True,
                        "schema": {"type": "string", "minLength": 1},
                    },
                    {"name": "X-Trace", "in": "header", "schema": {"type": "boolean"}},
                    {"name": "X-Team", "in": "header", "required": True, "schema": {"type": "string"}},
                ],
                "responses": {"200": {"content": JSON}},
                "x-moengage": {
                    "workspace": [],
                    "limits": [
                        {"amount": 5, "per": "second", "unit": "requests", "pool": "points"},
                        {"amount": 1, "per": "2 hours", "unit": "reads", "by": "id"},
                    ],
                },
            }
        },
    }
}


class CoreEnvelope:
    """Answers a fault with everything that is known of it."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The fault as JSON; the statuses matter to the tests that look at them only."""
        status = {"rate_limited": 429, "server_error": 500, "wrong_key": 401, "missing_scope": 403}
        body = {
            "fault": fault.kind,
            "problems": [[list(problem.path), problem.kind] for problem in fault.problems],
            "retry_after": fault.retry_after,
            "detail": dict(fault.detail),
            "operation": call.operation.id,
        }
        return Answer(status.get(fault.kind, 400), body)


register_family("core", CoreEnvelope())


@handles("core_create")
def create(call: Call) -> Answer:
    """Keep a point. Latitude 1 is refused, 2 is a fault of the envelope's, 3 breaks."""
    points = call.store.collection("points")
    number = call.ids.object_id()
    points.put(number, {"id": number, **call.body})
    if call.body["lat"] == 1:
        raise Refusal(409, {"refused": True}, {"X-Why": "one"})
    if call.body["lat"] == 2:
        raise Faulted(Fault("missing_scope"))
    if call.body["lat"] == 3:
        raise RuntimeError("the handler broke")
    return Answer(201, {"id": number}, {"Location": f"/points/{number}"})


@handles("core_read")
def read(call: Call) -> Answer:
    """What was asked for."""
    return Answer(200, {"id": call.path["id"], **call.query})


class Core:
    """Calls the two operations."""

    def __init__(self, emu: Emulator) -> None:
        self.emu = emu
        transport = SyncTransport(emu.asgi, emu.clock)
        self.http = httpx.Client(
            transport=transport, base_url="http://core.invalid", headers={"authorization": basic()}
        )

    def create(self, key: str | None, body: Any = None, **headers: str) -> httpx.Response:
        """Create a point, by default the same one."""
        given = headers if key is None else {"Idempotency-Key": key, **headers}
        return self.http.post("/points", json={"lat": 0, "lon": 0} if body is None else body, headers=given)

    def read(self, point: str = "a", query: str = "since=now", **headers: str) -> httpx.Response:
        """Read a point."""
        return self.http.get(f"/points/{point}?{query}", headers={"X-Team": "red", **headers})

    def points(self) -> int:
        """How many there are."""
        return self.emu.store().collection("points").count()


@contextmanager
def core(**options: Any) -> Iterator[Core]:
    """The two operations behind a fresh emulator with a frozen clock."""
    given: dict[str, Any] = {
        "workspaces": [
            Workspace("ACME", (ApiKey("scoped", "ke:y"), ApiKey("scoped", "poor", frozenset({"x"}))))
        ],
        "clock": Clock(START, frozen=True),
        "document": Document(DOCUMENT),
        **options,
    }
    emu = Emulator(**given)
    client = Core(emu)
    try:
        with client.http:
            yield client
    finally:
        emu.close()
