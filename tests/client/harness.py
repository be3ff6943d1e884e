"""A scripted server, a clock that moves by itself, and one way to call for both clients."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any, Literal

import attrs
import httpx

from moengage_api import UNSET, AsyncMoEngage, MoEngage, Response
from moengage_api.overlays.operation import Idempotency, Operation, RequestId, WorkspacePlace
from moengage_api.overlays.runtime import Runtime

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from moengage_api import RequestOptions
    from moengage_api.facts import KeyName

Kind = Literal["sync", "async"]
Step = httpx.Response | Exception | tuple[int, Any]

KEYS: dict[KeyName, str] = {"data": "data-key-of-the-tests", "scoped": "scoped-key-of-the-tests"}
WORKSPACE = "WORKSPACE1"


class World:
    """Time that passes only by sleeping, chance that always says `chance`, UUIDs that count up."""

    def __init__(self, chance: float = 1.0) -> None:
        self.time = 1_700_000_000.0
        self.slept: list[float] = []
        self.uuids = 0
        self.runtime = Runtime(
            sleep=self._sleep,
            async_sleep=self._async_sleep,
            clock=lambda: self.time,
            now=lambda: self.time,
            random=lambda: chance,
            uuid4=self._uuid4,
        )

    def _sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.time += seconds

    async def _async_sleep(self, seconds: float) -> None:
        self._sleep(seconds)

    def _uuid4(self) -> str:
        self.uuids += 1
        return uuid4(self.uuids)


def uuid4(number: int) -> str:
    """The UUID that `World` gives out as its `number`th."""
    return f"00000000-0000-4000-8000-{number:012d}"


class Server:
    """Answers with its steps in order, the last one again and again, and keeps the requests."""

    def __init__(self, *steps: Step) -> None:
        self.steps = list(steps) or [(200, {"status": "success"})]
        self.requests: list[httpx.Request] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        step = self.steps.pop(0) if len(self.steps) > 1 else self.steps[0]
        if isinstance(step, Exception):
            raise step
        if isinstance(step, tuple):
            return httpx.Response(step[0], content=json.dumps(step[1]))
        return httpx.Response(step.status_code, headers=step.headers, content=step.content)

    @property
    def request(self) -> httpx.Request:
        """The only request."""
        [request] = self.requests
        return request


@attrs.define(kw_only=True)
class Caller:
    """Calls operations with a synchronous or an asynchronous client, and waits for either."""

    kind: Kind
    world: World = attrs.field(factory=World)
    settings: dict[str, Any] = attrs.field(factory=dict)

    def __call__(
        self,
        operation: Operation[Any],
        server: Callable[[httpx.Request], httpx.Response],
        *,
        body: Any = UNSET,
        parameters: Mapping[str, Any] | None = None,
        options: RequestOptions | None = None,
    ) -> Response[Any]:
        """One call to `server`; what it returns or raises is the same for both kinds."""
        arguments: dict[str, Any] = {
            "parameters": parameters or {},
            "body": body,
            "fields": {},
            "options": options,
        }
        if self.kind == "sync":
            with MoEngage(**self._arguments(server)) as moengage:
                return moengage.call(operation, **arguments)
        return asyncio.run(self._call(operation, server, arguments))

    async def _call(self, operation: Operation[Any], server: Any, arguments: dict[str, Any]) -> Response[Any]:
        async with AsyncMoEngage(**self._arguments(server)) as moengage:
            return await moengage.call(operation, **arguments)

    def _arguments(self, server: Any) -> dict[str, Any]:
        defaults = {
            "workspace_id": WORKSPACE,
            "api_key": KEYS,
            "data_center": "01",
            "transport": httpx.MockTransport(server),
            "runtime": self.world.runtime,
        }
        return {**defaults, **self.settings}


def operation(**changes: Any) -> Operation[Any]:
    """An operation that takes any object and returns any JSON."""
    facts: dict[str, Any] = {
        "id": "data.try_it",
        "method": "POST",
        "path": "/v1/things",
        "server": "https://api-{dc}.moengage.com",
        "key": "data",
        "body": {"type": "object"},
        "responses": {200: {}},
    }
    return Operation(**{**facts, **changes})


NATURAL = operation(idempotency=Idempotency(kind="natural"))
COUNTED = operation(idempotency=Idempotency(kind="none"))
KEYED = operation(idempotency=Idempotency(kind="header", name="Idempotency-Key"))
KEYED_IN_BODY = operation(idempotency=Idempotency(kind="body", name="transaction_id"))
CORRELATED = operation(request_id=RequestId(header="X-MOE-Request-Id", body="request_id"))
PLACED = operation(
    path="/v1/things/{app_id}",
    workspace=(
        WorkspacePlace(location="path", name="app_id"),
        WorkspacePlace(location="query", name="appId"),
        WorkspacePlace(location="header", name="MOE-APPKEY"),
    ),
)
