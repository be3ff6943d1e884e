"""Idempotency keys: the same key and body get the first answer again, for 24 hours.

An answer is kept in the same transaction as what it acknowledges, so a key never outlives or predates
its effect. Server faults are not kept: after one the same key runs the request again.
"""

from __future__ import annotations

import base64
import hashlib
import json
import re
import threading
from collections.abc import Mapping
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from .document import Operation
from .handling import CallContext, Fault, Faulted
from .store import Store
from .validation import with_integers

__all__ = ["COLLECTION", "LIFETIME", "Idempotency", "Kept", "Ticket"]

LIFETIME = timedelta(hours=24)
COLLECTION = "idempotency_keys"

_UUID4 = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", re.IGNORECASE)


class Kept(NamedTuple):
    """An answer as it was sent, to the byte."""

    status: int
    headers: Mapping[str, str]
    body: bytes


class Ticket(NamedTuple):
    """A key in use by a running request."""

    workspace: str
    key: str
    fingerprint: str


class Idempotency:
    """Keys in use, and answers kept in the store. Safe to use from several threads."""

    def __init__(self) -> None:
        """Nothing is in use at first."""
        self._running: set[tuple[str, str]] = set()
        self._lock = threading.Lock()

    @staticmethod
    def check_header(operation: Operation, context: CallContext) -> str | None:
        """The key of a request, or None where the operation takes none. Raises Faulted."""
        if operation.idempotency_header is None:
            return None
        key = context.headers.get(operation.idempotency_header.lower())
        if not key:
            required = any(
                item.required for item in operation.parameters if item.name == operation.idempotency_header
            )
            if required:
                raise Faulted(Fault("idempotency_key_missing", detail={"name": operation.idempotency_header}))
            return None
        if not _UUID4.fullmatch(key):
            raise Faulted(Fault("idempotency_key_malformed", detail={"name": operation.idempotency_header}))
        return key.lower()

    def begin(
        self, key: str, context: CallContext, workspace: str, store: Store, now: datetime
    ) -> Ticket | Kept:
        """Claim `key`, or the answer it had before. Raises Faulted when reused or still running."""
        fingerprint = _fingerprint(context.operation, context.path, context.body)
        with self._lock:
            if (workspace, key) in self._running:
                raise Faulted(Fault("idempotency_key_in_progress"))
            found = store.collection(COLLECTION).get(key)
            if found is not None and now < datetime.fromisoformat(found["until"]):
                if found["fingerprint"] != fingerprint:
                    raise Faulted(Fault("idempotency_key_reused"))
                return Kept(found["status"], found["headers"], base64.b64decode(found["body"]))
            self._running.add((workspace, key))
        return Ticket(workspace, key, fingerprint)

    @staticmethod
    def keep(ticket: Ticket, answer: Kept, store: Store, now: datetime) -> None:
        """Keep the answer for the next request with this key."""
        store.collection(COLLECTION).put(
            ticket.key,
            {
                "key": ticket.key,
                "fingerprint": ticket.fingerprint,
                "until": (now + LIFETIME).isoformat(),
                "status": answer.status,
                "headers": dict(answer.headers),
                "body": base64.b64encode(answer.body).decode(),
            },
        )

    def end(self, ticket: Ticket) -> None:
        """The request is over, whatever came of it."""
        with self._lock:
            self._running.discard((ticket.workspace, ticket.key))

    def reset(self) -> None:
        """Forget the keys in use."""
        with self._lock:
            self._running.clear()


def _fingerprint(operation: Operation, path: Mapping[str, str], body: Any) -> str:
    """What makes two requests the same: operation, path and the JSON, however it is laid out."""
    same = [operation.id, sorted(path.items()), with_integers(body)]
    text = json.dumps(same, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
