"""Errors of one code and one sentence, as catalogs, recommendations and coupons have them.

The pages document a handful of them; a fault of the machinery that has no row of its own gets that of its
group. A breach of a limit has no body in any of these families.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

from ..handling import Answer, CallContext, Fault, FaultKind, Refusal

__all__ = ["Coded", "CodedEnvelope", "Wording", "flat", "rows", "wrapped"]

_CREDENTIALS: tuple[FaultKind, ...] = (
    "no_credentials",
    "unreadable_credentials",
    "no_username",
    "no_password",
    "unknown_workspace",
    "wrong_key",
    "key_not_set",
    "key_of_other_tile",
    # The workspace is part of who is calling: no page of these families has a conflict for it.
    "workspace_mismatch",
    "header_mismatch",
    "header_missing",
)
_ACCOUNT: tuple[FaultKind, ...] = (
    "missing_scope",
    "suspended",
    "temporarily_suspended",
    "blocked",
    "blacklisted",
)
_NOT_JSON: tuple[FaultKind, ...] = ("empty_body", "malformed_json")
_SHAPE: tuple[FaultKind, ...] = (
    "content_type_missing",
    "media_type",
    "body_not_object",
    "invalid",
    # No operation here takes a key; whoever plans such a fault reads of a bad request.
    "idempotency_key_missing",
    "idempotency_key_malformed",
    "idempotency_key_reused",
    "idempotency_key_in_progress",
)


class Coded(NamedTuple):
    """An error: its status, its word and its sentence."""

    status: int
    code: str
    message: str


def flat(error: Coded) -> dict[str, Any]:
    """`{error-code, message}` ("Create Catalog", "Fetch Recommendation Details")."""
    return {"error-code": error.code, "message": error.message}


def wrapped(error: Coded) -> dict[str, Any]:
    """`{error: {code, message}}` ("Create a Coupon List")."""
    return {"error": {"code": error.code, "message": error.message}}


def rows(
    *,
    credentials: Coded,
    account: Coded,
    route: Coded,
    size: Coded,
    not_json: Coded,
    shape: Coded,
    server: Coded,
) -> dict[str, Coded]:
    """Every kind of fault but `rate_limited`, each with the error of its group."""
    groups = ((_CREDENTIALS, credentials), (_ACCOUNT, account), (_NOT_JSON, not_json), (_SHAPE, shape))
    found: dict[str, Coded] = {kind: error for kinds, error in groups for kind in kinds}
    method = Coded(405, shape.code, "Method not allowed.")
    return found | {
        "route_not_found": route,
        "method_not_allowed": method,
        "too_large": size,
        "server_error": server,
    }


Wording = Callable[[Fault, CallContext], Coded | None]
"""What depends on more than the kind of a fault; None leaves it to the rows."""


@dataclass(frozen=True, slots=True)
class CodedEnvelope:
    """The words of one family: rows for all operations, rows for some, and what neither can say."""

    shape: Callable[[Coded], dict[str, Any]]
    rows: Mapping[str, Coded]
    own: Mapping[str, Mapping[str, Coded]] = field(default_factory=dict)
    wording: Wording = lambda _fault, _call: None

    def fault(self, fault: Fault, call: CallContext) -> Answer:
        """The answer to a fault; a breach of a limit has none but its headers."""
        if fault.kind == "rate_limited":
            return Answer(429)
        own = self.own.get(call.operation.id, {})
        error = self.wording(fault, call) or own.get(fault.kind) or self.rows[fault.kind]
        return Answer(error.status, self.shape(error))

    def refusal(self, error: Coded) -> Refusal:
        """An error for a handler to raise."""
        return Refusal(error.status, self.shape(error))
