"""The emulator's own log of what the vendor would swallow without a word.

Collection `dropped`: what was accepted with 200 and then not kept. Collection `notices`: what was kept
although a page advises against it.
"""

from __future__ import annotations

from typing import Any

from ...handling import Call

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
