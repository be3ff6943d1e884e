"""Replies as they go out: what a handler answered, and what a planned fault asks for."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from .exchange import Reply
from .fallback import wording_of
from .faults import FaultRule
from .handling import Answer, CallContext, Fault, FaultKind

__all__ = ["encode", "planned"]

# What a planned status without a body is worded as.
_PLANNED: Mapping[int, FaultKind] = {
    400: "malformed_json",
    401: "wrong_key",
    403: "suspended",
    404: "route_not_found",
    409: "workspace_mismatch",
    413: "too_large",
    415: "media_type",
    429: "rate_limited",
}


def encode(answer: Answer) -> Reply:
    """The bytes of an answer, and its media type where it names none."""
    headers = {name.lower(): value for name, value in answer.headers.items()}
    if answer.body is None:
        return Reply(answer.status, headers, b"")
    if isinstance(answer.body, bytes):
        return Reply(answer.status, headers, answer.body)
    if isinstance(answer.body, str) and headers.get("content-type", "").startswith("text/"):
        return Reply(answer.status, headers, answer.body.encode())
    headers.setdefault("content-type", "application/json")
    body: Any = json.dumps(answer.body, ensure_ascii=False, separators=(",", ":"))
    return Reply(answer.status, headers, body.encode())


def planned(rule: FaultRule, context: CallContext) -> Reply:
    """What a planned fault answers: its own body or text, else the operation's words for the status."""
    status = rule.status or 500
    if rule.text is not None:
        return Reply(status, {"content-type": "text/html", **rule.headers}, rule.text.encode())
    if rule.body is not None:
        return encode(Answer(status, rule.body, rule.headers))
    fault = Fault(_PLANNED.get(status, "server_error"), retry_after=1 if status == 429 else None)
    answer = wording_of(context.operation.family).fault(fault, context)
    return encode(replace(answer, status=status, headers={**answer.headers, **rule.headers}))
