"""Bulk work with either client against an emulator, and what arrived there."""

from __future__ import annotations

import asyncio
import json
from typing import TYPE_CHECKING, Any

import attrs

if TYPE_CHECKING:
    from collections.abc import Callable

    from moengage_emulator import Emulator
    from tests.client.harness import Kind

__all__ = ["Bulk", "customer", "event"]


def customer(name: str, **attributes: Any) -> dict[str, Any]:
    """A user as an import takes it."""
    return {"type": "customer", "customer_id": name, "attributes": attributes}


def event(name: str, **attributes: Any) -> dict[str, Any]:
    """An event of a user."""
    actions = [{"action": "Bought", "attributes": attributes}]
    return {"type": "event", "customer_id": name, "actions": actions}


@attrs.define
class Bulk:
    """Does `client.bulk.<method>(...)` with a client that is made for it."""

    emu: Emulator
    kind: Kind
    settings: dict[str, Any] = attrs.field(factory=dict)

    def __call__(self, method: str, *arguments: Any, **options: Any) -> Any:
        """What the method returns, awaited if need be."""
        return self.use(lambda client: getattr(client.bulk, method)(*arguments, **options))

    def use(self, work: Callable[[Any], Any]) -> Any:
        """Give a client to `work`, and close it."""
        if self.kind == "sync":
            with self.emu.client(**self.settings) as client:
                return work(client)

        async def run() -> Any:
            async with self.emu.async_client(**self.settings) as client:
                return await work(client)

        return asyncio.run(run())

    def bodies(self, operation: str) -> list[Any]:
        """The bodies that one operation received, in order."""
        entries = [entry for entry in self.emu.log.entries() if entry.operation == operation]
        return [json.loads(entry.body) for entry in entries]

    def stored(self, collection: str) -> list[dict[str, Any]]:
        """What the emulator holds."""
        return list(self.emu.store().collection(collection).all())

    def have(self, *names: str, **attributes: Any) -> None:
        """Make users known."""
        with self.emu.client() as client:
            assert client.bulk.import_([customer(name, **attributes) for name in names]).complete
        self.emu.settle()
        self.emu.log.clear()
