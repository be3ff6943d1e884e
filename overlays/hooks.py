"""Hooks: what a program of yours is told about every request, answer and retry of a client.

They see no body and no credential: values of headers that tell secrets by their name, or that hold a key
or signature of the call, read `***`, and of the address only the host and the template of the path are told.
"""

from __future__ import annotations

import inspect
import logging
import re
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

import attrs

from .errors import ConfigurationError
from .exchange import Answer, Lost, Tell
from .response import Headers

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping

    from .exchange import Outcome
    from .operation import Operation
    from .prepare import Prepared
    from .retry import Decision

__all__ = ["Hooks", "RequestEvent", "ResponseEvent", "RetryEvent", "Telling", "tell", "tell_async"]

_log = logging.getLogger("moengage_api")

_SECRET_NAMES = re.compile("auth|cookie|key|password|secret|session|signature|token", re.IGNORECASE)


@attrs.frozen(kw_only=True)
class RequestEvent:
    """A request is about to be sent."""

    operation: str
    """`namespace.method` of the call."""
    method: str
    host: str
    path: str
    """The template; values of path and query name customers."""
    headers: Headers
    """Headers of the request, without `Authorization`."""
    size: int
    """Bytes of the body."""
    attempt: int
    """Which sending of the call this is, from 1."""
    request_id: str | None
    """The correlation id that is sent."""
    idempotency_key: str | None


@attrs.frozen(kw_only=True)
class ResponseEvent:
    """A sending came to its end: with an answer of any status, or without one."""

    request: RequestEvent
    status_code: int | None
    """None: no answer came."""
    headers: Headers
    """Headers of the answer."""
    fault: str | None
    """Why no answer came."""
    elapsed: float
    """Seconds that this sending took."""
    ambiguous: bool
    """The vendor may have processed the request although this brought no success."""


@attrs.frozen(kw_only=True)
class RetryEvent:
    """The request will be sent again."""

    response: ResponseEvent
    """What came of the last sending."""
    wait: float
    """Seconds until then."""
    retry_after: float | None
    """Seconds that the vendor asked to wait."""


@attrs.frozen(kw_only=True)
class Hooks:
    """Callables that a client calls as it goes. Those of an `AsyncMoEngage` may be coroutine functions.

    They are called in the thread or task of the call, which waits for them. One that raises changes
    nothing about the call; its exception is logged by the logger `moengage_api`.
    """

    on_request: Callable[[RequestEvent], object] | None = None
    """Called before each sending, retries included."""
    on_response: Callable[[ResponseEvent], object] | None = None
    """Called after each sending, whether an answer came or not."""
    on_retry: Callable[[RetryEvent], object] | None = None
    """Called before the wait that precedes a retry."""

    def refuse_coroutines(self) -> None:
        """Raise `ConfigurationError` if one of them has to be awaited."""
        for name, hook in attrs.asdict(self, recurse=False).items():
            if inspect.iscoroutinefunction(hook):
                raise ConfigurationError(f"hooks.{name} has to be awaited, which only AsyncMoEngage does")


class Telling:
    """What the hooks are told of one logical call; yields the effects that tell them."""

    def __init__(self, hooks: Hooks, operation: Operation[Any], call: Prepared) -> None:
        self._hooks, self._operation, self._call = hooks, operation, call

    def request(self, attempt: int) -> Iterator[Tell]:
        """A sending begins."""
        if self._hooks.on_request is not None:
            yield Tell(self._hooks.on_request, self._request(attempt))

    def response(self, attempt: int, outcome: Outcome, decision: Decision, elapsed: float) -> Iterator[Tell]:
        """It ended, and may be followed by another one."""
        if self._hooks.on_response is None and (self._hooks.on_retry is None or decision.wait is None):
            return
        event = ResponseEvent(
            request=self._request(attempt),
            status_code=outcome.status_code if isinstance(outcome, Answer) else None,
            headers=self._redacted(outcome.headers if isinstance(outcome, Answer) else {}),
            fault=outcome.message if isinstance(outcome, Lost) else None,
            elapsed=elapsed,
            ambiguous=decision.ambiguous,
        )
        if self._hooks.on_response is not None:
            yield Tell(self._hooks.on_response, event)
        if self._hooks.on_retry is not None and decision.wait is not None:
            retry = RetryEvent(response=event, wait=decision.wait, retry_after=decision.retry_after)
            yield Tell(self._hooks.on_retry, retry)

    def _request(self, attempt: int) -> RequestEvent:
        send = self._call.send
        return RequestEvent(
            operation=self._operation.id,
            method=send.method,
            host=urlsplit(send.url).hostname or "",
            path=self._operation.path,
            headers=self._redacted(send.headers),
            size=len(send.content or b""),
            attempt=attempt,
            request_id=self._call.request_id,
            idempotency_key=self._call.idempotency_key,
        )

    def _redacted(self, headers: Mapping[str, str]) -> Headers:
        return Headers((name, self._shown(name, value)) for name, value in headers.items())

    def _shown(self, name: str, value: str) -> str:
        if _SECRET_NAMES.search(name):
            return "***"
        for secret in self._call.secrets:
            for part in secret.reveal().split():
                value = value.replace(part, "***")
        return value


def tell(effect: Tell) -> None:
    """Call a hook. What it raises is logged."""
    try:
        result = effect.hook(effect.event)
        if inspect.iscoroutine(result):
            result.close()
            raise TypeError("the hook has to be awaited, which only AsyncMoEngage does")
    except Exception:
        _log.exception("a hook failed")


async def tell_async(effect: Tell) -> None:
    """Call a hook, and await it if it is to be awaited. What it raises is logged."""
    try:
        result = effect.hook(effect.event)
        if inspect.isawaitable(result):
            await result
    except Exception:
        _log.exception("a hook failed")
