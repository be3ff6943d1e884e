"""A client that is lied to, and what it may make of a lie."""

from __future__ import annotations

import asyncio
import copy
import json
import math
import pickle
from collections.abc import Callable
from typing import Any

import httpx

from moengage_api import AsyncMoEngage, MoEngage
from moengage_api.errors import (
    APIStatusError,
    CallError,
    ConnectionFailed,
    RequestFailed,
    RequestInvalid,
    ResponseInvalid,
)
from moengage_api.overlays.encode import is_model
from tests.fuzz.calls import call_with_example
from tests.fuzz.document import OPERATIONS
from tests.fuzz.lies import Lie
from tests.fuzz.seeds import KEY, WORKSPACE
from tests.fuzz.values import same

__all__ = ["Liar", "fault"]


class Liar:
    """Both clients, and the one answer that both of them get."""

    def __init__(self) -> None:
        self.lie = Lie("data_track_event", 200, (), b"")
        transport = httpx.MockTransport(lambda _request: self.lie.response())
        given: dict[str, Any] = {
            "workspace_id": WORKSPACE,
            "api_key": KEY,
            "base_url": "http://liar.invalid",
            "max_attempts": 1,
            "checks": "off",
            "rate_limits": "off",
        }
        self._sync = MoEngage(transport=transport, **given)
        self._async = AsyncMoEngage(transport=transport, **given)
        self._loop = asyncio.Runner()

    def call(self, lie: Lie, way: str, *, pages: bool = False) -> Any:
        """The outcome of a call that is answered with the lie: what it returned, or its error."""
        self.lie = lie
        operation = OPERATIONS[lie.operation]
        try:
            if pages:
                return list(call_with_example(self._sync, operation, "a1", "iter_"))
            if way == "sync":
                return call_with_example(self._sync, operation, "a1")
            return self._loop.run(_awaited(call_with_example, self._async, operation))
        except CallError as error:
            return error

    def close(self) -> None:
        self._sync.close()
        self._loop.run(self._async.aclose())
        self._loop.close()


async def _awaited(call: Callable[..., Any], client: AsyncMoEngage, operation: Any) -> Any:
    return await call(client, operation, "a1")


def fault(lie: Lie, outcome: Any) -> str | None:
    """Why the client may not make this of the lie; None if it may."""
    if isinstance(outcome, CallError):
        return _error_fault(lie, outcome)
    if not 200 <= lie.status < 300:
        return f"{lie.status} became the result {outcome!r}"
    repr(outcome)
    if isinstance(outcome, bytes | None):
        return None
    answered = _read(lie.content)
    shown = _shown(outcome)
    if shown is None or answered is None:
        return None
    place = same(answered, shown)
    return None if place is None else f"{place} of the result is not what was answered: {shown!r}"


def _error_fault(lie: Lie, error: CallError) -> str | None:
    shown = str(error)
    twin = pickle.loads(pickle.dumps(error))
    if (type(twin), str(twin)) != (type(error), shown) or str(copy.deepcopy(error)) != shown:
        return f"a copy of the error differs: {twin!r}"
    encoded = any(name == "content-encoding" for name, _ in lie.headers)
    success = 200 <= lie.status < 300
    if success and isinstance(error, ConnectionFailed) and encoded:
        return None
    if not isinstance(error, APIStatusError | ResponseInvalid) or error.status_code != lie.status:
        return f"{lie.status} became {type(error).__name__}: {shown}"
    if error.operation is None or not error.message:
        return f"the error says nothing: {error!r}"
    if isinstance(error, RequestFailed | ResponseInvalid) is not success:
        return f"{lie.status} became {type(error).__name__}"
    # Nobody should have to wait for a server that cannot say how long.
    wait = error.retry_after
    return None if wait is None or 0 <= wait < math.inf else f"retry_after is {wait}"


def _read(content: bytes) -> Any:
    """The JSON of the lie as it stands; None where it is none, or holds what has no JSON form."""
    try:
        value = json.loads(content)
        json.dumps(value, allow_nan=False, ensure_ascii=False).encode()
    except (ValueError, RecursionError):
        return None
    return value


def _shown(outcome: Any) -> Any:
    """The result as JSON; None where it holds what has no JSON form."""
    try:
        if isinstance(outcome, list):
            return [item.to_dict() if is_model(item) else item for item in outcome]
        return outcome.to_dict() if is_model(outcome) else outcome
    except RequestInvalid:
        return None
