"""The emulator's own log of what the vendor would swallow without a word.

Collection `dropped`: what was accepted with 200 and then not kept. Collection `notices`: what was kept
although a page advises against it. Entries about a user go when the user does.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...handling import Call
from ...removal import ids_of, on_removal

if TYPE_CHECKING:
    from ...store import Store

__all__ = ["note_dropped", "note_notice"]


def note_dropped(call: Call, reason: str, **detail: Any) -> None:
    """Record that something accepted was not kept."""
    _note(call, "dropped", reason, detail)


def note_notice(call: Call, reason: str, **detail: Any) -> None:
    """Record that something kept is not as it should be."""
    _note(call, "notices", reason, detail)


def _note(call: Call, collection: str, reason: str, detail: dict[str, Any]) -> None:
    entry = {
        "id": call.ids.object_id(),
        "time": call.clock.now().isoformat(),
        "operation": call.operation.id,
        "reason": reason,
        **detail,
    }
    call.store.collection(collection).put(entry["id"], entry)


@on_removal
def _forget(store: Store, user: Mapping[str, Any]) -> None:
    gone = ids_of(user)
    for name in ("dropped", "notices"):
        entries = store.collection(name)
        for entry in list(entries.all()):
            if _tells_of(entry, gone):
                entries.delete(entry["id"])


def _tells_of(value: Any, gone: frozenset[str]) -> bool:
    if isinstance(value, Mapping):
        return any(_tells_of(item, gone) for item in value.values())
    if isinstance(value, list):
        return any(_tells_of(item, gone) for item in value)
    return isinstance(value, str) and value in gone
