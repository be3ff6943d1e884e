"""Answers in the emulator's own words, for operations and families that it does not emulate."""

from __future__ import annotations

from typing import Any

from .document import Operation
from .handling import Answer, CallContext, Envelope, Fault, FaultKind, envelope_of, worded_families

__all__ = ["OwnWords", "not_emulated", "wording_of"]

# The status that most of the vendor's families have for a kind of fault. All others: 400.
_STATUSES: dict[FaultKind, int] = {
    "route_not_found": 404,
    "method_not_allowed": 405,
    "no_credentials": 401,
    "unreadable_credentials": 401,
    "no_username": 401,
    "no_password": 401,
    "unknown_workspace": 401,
    "wrong_key": 401,
    "key_not_set": 401,
    "key_of_other_tile": 401,
    "missing_scope": 403,
    "suspended": 403,
    "temporarily_suspended": 403,
    "blocked": 403,
    "blacklisted": 403,
    "workspace_mismatch": 409,
    "header_mismatch": 409,
    "idempotency_key_reused": 409,
    "idempotency_key_in_progress": 409,
    "too_large": 413,
    "content_type_missing": 415,
    "media_type": 415,
    "rate_limited": 429,
    "server_error": 500,
}


class OwnWords:
    """Words for the faults of families that have no envelope."""

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The kind of fault with the usual status, and `Retry-After` where there is something to wait for."""
        headers = {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
        message = f"{fault.kind}; the emulator does not know the wording of {call.operation.family}"
        return Answer(_STATUSES.get(fault.kind, 400), _body(fault.kind, message), headers)


_OWN_WORDS = OwnWords()


def not_emulated(operation: Operation) -> Answer:
    """The 501 of an operation of the document that has no handler."""
    return Answer(501, _body("not_emulated", f"The emulator does not emulate {operation.id} yet."))


def wording_of(family: str) -> Envelope:
    """The envelope of a family, or the emulator's own words where it has none."""
    return envelope_of(family) if family in worded_families() else _OWN_WORDS


def _body(kind: str, message: str) -> dict[str, Any]:
    return {"status": "fail", "error": {"type": kind, "message": message}}
