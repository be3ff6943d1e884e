"""An ASGI application that answers each raw request by a call of the client.

What schemathesis sends by itself (probes of its checks, its command line) thereby crosses the client. A
request that no call can make goes to the emulator as it stands: an unknown path, a missing or strange
credential or header, a body that is no JSON, and whatever the client refuses. The emulator has to refuse
these too.
"""

from __future__ import annotations

import base64
import json
import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import parse_qsl

import httpx
from schemathesis.core import NotSet

from moengage_api.errors import APIStatusError, RequestInvalid
from moengage_api.overlays.encode import is_model
from moengage_emulator import Emulator
from tests.fuzz import wire
from tests.fuzz.calls import constants, to_call
from tests.fuzz.document import OPERATIONS, Operation
from tests.fuzz.seeds import WORKSPACE
from tests.fuzz.world import CLIENT, Exchange, recorded

__all__ = ["Shim"]

_OWN_HEADERS = frozenset({"content-length", "transfer-encoding", "connection", "date", "server"})


@dataclass(frozen=True, slots=True)
class _Parts:
    """A raw request in the parts of a case."""

    path_parameters: Mapping[str, str]
    query: Mapping[str, str]
    headers: Mapping[str, str]
    body: Any


@dataclass(slots=True)
class Shim:
    """Serves an emulator through the client. One request at a time."""

    emulator: Emulator
    driven: Counter[str] = field(default_factory=Counter)
    """Operation -> requests that crossed the client."""
    passed: Counter[str] = field(default_factory=Counter)
    """Why requests did not cross it -> how many."""

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        """Answer one request, whose body has to come in one piece or several."""
        body = b""
        while True:
            message = await receive()
            body += message.get("body", b"")
            if not message.get("more_body"):
                break
        headers = {name.decode("latin-1"): value.decode("latin-1") for name, value in scope["headers"]}
        target = scope["raw_path"].decode("ascii") + "?" + scope["query_string"].decode("ascii")
        raw = wire.Sent(scope["method"], f"http://host{target.rstrip('?')}", headers, body)
        answer = await self._answer(raw, scope["raw_path"].decode("ascii"))
        if answer is None:
            await self.emulator.asgi(scope, _again(body), send)
            return
        status, found, content = answer
        kept = [(n.encode(), v.encode("latin-1")) for n, v in found.multi_items() if n not in _OWN_HEADERS]
        await send({"type": "http.response.start", "status": status, "headers": kept})
        await send({"type": "http.response.body", "body": content})

    async def _answer(self, raw: wire.Sent, path: str) -> tuple[int, httpx.Headers, bytes] | None:
        """What the client makes of the answer to its call; None where there is no such call."""
        found = _operation(raw.method, path)
        key = _key(raw.headers)
        if found is None or (key is None and found[0].security is not None):
            self.passed["no operation" if found is None else "no credentials of the workspace"] += 1
            return None
        operation, identifiers = found
        parts = _parts(operation, raw, identifiers)
        if parts is None:
            self.passed["a form that the client does not send"] += 1
            return None
        exchanges: list[Exchange] = []
        transport = recorded(self.emulator, exchanges)
        async with self.emulator.async_client(transport=transport, **CLIENT) as client:
            if key is not None:
                client = client.with_options(api_key=key)
            try:
                result = await to_call(operation, parts, "mapping")(client)
                content = _written(result)
            except APIStatusError as error:
                content = _written(error.body)
            except (RequestInvalid, TypeError, ValueError):
                self.passed["refused by the client"] += 1
                return None
        (exchange,) = exchanges
        self.driven[operation.id] += 1
        wanted = wire.expected(operation, raw)
        if key is not None:
            signed = {**wanted.headers, "authorization": raw.headers["authorization"]}
            wanted = replace(wanted, headers=signed)
        fault = wire.difference(wanted, wire.of_request(operation, exchange.request))
        assert fault is None, fault
        return exchange.status, exchange.headers, content


def _again(body: bytes) -> Any:
    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body, "more_body": False}

    return receive


def _operation(method: str, path: str) -> tuple[Operation, dict[str, str]] | None:
    for operation in OPERATIONS.values():
        if operation.method == method:
            pattern = re.sub(r"\\\{(\w+)\\\}", r"(?P<\1>[^/]+)", re.escape(operation.path))
            if (match := re.fullmatch(pattern, path)) is not None:
                return operation, match.groupdict()
    return None


def _key(headers: Mapping[str, str]) -> str | None:
    """The key of the Authorization header, if that names the client's workspace."""
    scheme, _, encoded = headers.get("authorization", "").partition(" ")
    try:
        user, _, key = base64.b64decode(encoded, validate=True).decode("ascii").partition(":")
    except ValueError:
        return None
    return key if scheme == "Basic" and user == WORKSPACE and key.isprintable() and key else None


def _parts(operation: Operation, raw: wire.Sent, identifiers: dict[str, str]) -> _Parts | None:
    """The parts of a request that the client would send in the same form; None if there is no such form."""
    pairs = parse_qsl(raw.url.partition("?")[2], keep_blank_values=True)
    query = dict(pairs)
    places: Mapping[str, Mapping[str, str]] = {"path": identifiers, "query": query, "header": raw.headers}
    made_by_client = (operation.idempotency_header, operation.request_id.get("header"))
    required = {
        item.name.lower()
        for item in operation.parameters
        if item.location == "header" and (item.required or item.name in made_by_client)
    }
    body: Any = NotSet()
    try:
        body = json.loads(raw.body) if raw.body else body
    except ValueError:
        return None
    own = (
        places[location].get(name.lower() if location == "header" else name, WORKSPACE)
        for location, name in operation.workspace
        if location != "body"
    )
    same_form = (
        all(raw.headers.get(name) for name in required)
        and not (isinstance(body, dict) and constants(operation) - body.keys())
        and len(query) == len(pairs)
        and all(value == WORKSPACE for value in own)
        and raw.headers.get("content-type") == ("application/json" if raw.body else None)
    )
    return _Parts(identifiers, query, raw.headers, body) if same_form else None


def _written(value: Any) -> bytes:
    """A result or the body of an error as it is answered."""
    if value is None or isinstance(value, bytes | str):
        return b"" if value is None else value.encode() if isinstance(value, str) else value
    items = value if isinstance(value, list) else [value]
    plain = [item.to_dict() if is_model(item) else item for item in items]
    return json.dumps(plain if isinstance(value, list) else plain[0]).encode()
