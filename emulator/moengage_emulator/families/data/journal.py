"""The emulator's own log of what the vendor would swallow without a word.

Collection `dropped`: what was accepted with 200 and then not kept. Collection `notices`: what was kept
although a page advises against it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ...handling import Call
from ...removal import ids_of, on_removal

if TYPE_CHECKING:
    from ...store import Store

__all__ = ["forget_entries", "note_dropped", "note_notice"]


def note_dropped(call: Call, reason: str, **detail: Any) -> None:
    """Record that something accepted was not kept."""
    _note(call, "dropped", reason, detail)


def note_notice(call: Call, reason: str, **detail: Any) -> None:
    """Record that something kept is not as it should be."""
    _note(call, "notices", reason, detail)


@on_removal
def forget_entries(store: Store, user: Mapping[str, Any]) -> None:
    """Entries that name a user who is removed, or one of their devices, go, too."""
    devices = store.collection("devices").find(user=user["id"])
    names = ids_of(user) | {str(device["id"]) for device in devices}
    for collection in ("dropped", "notices"):
        entries = store.collection(collection)
        for entry in entries.all():
            if _names(entry, names):
                entries.delete(entry["id"])


def _names(value: Any, wanted: frozenset[str]) -> bool:
    if isinstance(value, str):
        return value in wanted
    inner = value.values() if isinstance(value, dict) else value if isinstance(value, list) else ()
    return any(_names(item, wanted) for item in inner)


def _note(call: Call, collection: str, reason: str, detail: dict[str, Any]) -> None:
    entry = {
        "id": call.ids.object_id(),
        "time": call.clock.now().isoformat(),
        "operation": call.operation.id,
        "reason": reason,
        **detail,
    }
    call.store.collection(collection).put(entry["id"], entry)
