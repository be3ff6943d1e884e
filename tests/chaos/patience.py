"""A synchronous or asynchronous client whose calls are repeated by hand until the vendor has taken them."""

from __future__ import annotations

import asyncio
import functools
import random
from contextlib import contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Literal

from moengage_api import Hooks
from moengage_api.overlays import errors
from moengage_emulator import Clock, emulator
from tests.chaos import weather
from tests.clocked import Door, options_of, runtime_of

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from moengage_api import Response
    from moengage_api.overlays.bulk import Summary
    from moengage_emulator import Emulator

__all__ = ["Patience", "stormy"]

Kind = Literal["sync", "async"]
START = datetime(2031, 5, 1, 9, 0, tzinfo=UTC)
_PASSING = (errors.ConnectionFailed, errors.ServerError, errors.RateLimited, errors.ResponseInvalid)


class Patience:
    """Calls an emulator in foul weather, and counts."""

    def __init__(self, emu: Emulator, kind: Kind, seed: int) -> None:
        self.emu = emu
        self.requests = 0
        hooks = Hooks(on_request=self._count)
        runtime = runtime_of(emu, random.Random(seed).random)
        given = options_of(emu, kind, Door(emu), runtime=runtime, hooks=hooks)
        self._sync = emu.client(**given) if kind == "sync" else None
        self._async = emu.async_client(**given) if kind == "async" else None
        self._loop = asyncio.Runner() if kind == "async" else None

    def _count(self, _: object) -> None:
        self.requests += 1

    def close(self) -> None:
        """Close the client."""
        if self._sync is not None:
            self._sync.close()
        if self._async is not None and self._loop is not None:
            self._loop.run(self._async.aclose())
            self._loop.close()

    def import_(self, elements: Any, **arguments: Any) -> Summary:
        """One bulk import."""
        summary: Summary = self._do(lambda client: client.bulk.import_(elements, **arguments))
        return summary

    def until_taken(self, call: Callable[..., Any], duplicate: type[errors.CallError] | None) -> str:
        """Make a keyed call with one key until it succeeds; the key.

        `duplicate`: the error by which the vendor says that it has had this key. It may only say so after
        an attempt of unclear outcome.
        """
        options: dict[str, Any] = {}
        unclear = False
        while True:
            told = self._told(functools.partial(call, options=options))
            key = told.idempotency_key
            assert key is not None
            if not isinstance(told, errors.CallError):
                return key
            unclear = unclear or told.ambiguous
            if duplicate is not None and isinstance(told, duplicate):
                assert unclear
                return key
            assert isinstance(told, _PASSING), told
            options = {"idempotency_key": key}

    def _told(self, call: Callable[[Any], Any]) -> Response[Any] | errors.CallError:
        try:
            response: Response[Any] = self._do(call)
        except errors.CallError as error:
            return error
        return response

    def _do(self, call: Callable[[Any], Any]) -> Any:
        if self._sync is not None:
            return call(self._sync)
        assert self._loop is not None

        async def run() -> Any:
            return await call(self._async)

        return self._loop.run(run())


@contextmanager
def stormy(seed: int) -> Iterator[Patience]:
    """A patient client of an emulator that answers a fifth of all requests badly; odd seeds: synchronous."""
    with emulator(clock=Clock(START, frozen=True), seed=seed) as emu:
        patience = Patience(emu, "sync" if seed % 2 else "async", seed)
        weather.plan(emu)
        try:
            yield patience
            weather.check(emu, patience.requests)
            assert emu.errors == []
        finally:
            patience.close()
