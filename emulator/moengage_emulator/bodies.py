"""Reads request bodies: size, media type, JSON."""

from __future__ import annotations

import math
import re
from typing import Any

from pydantic_core import from_json

from .document import Operation
from .handling import CallContext, Fault, Faulted
from .workspaces import Workspace

__all__ = ["LARGEST_READ", "read_body", "take_any_media_type"]

LARGEST_READ = 16 * 2**20
"""Bytes of a body that are read at most, so that one request cannot fill the memory."""

# A number too large for a double would come out of the parser as infinity, which is no JSON value.
_HUGE = re.compile(rb"\d[eE]\+?\d{3}|\d{309}")

_any_media_type: set[str] = set()


def take_any_media_type(*operations: str) -> None:
    """Let the bodies of `operations` be JSON whatever their Content-Type says it is."""
    _any_media_type.update(operations)


def read_body(operation: Operation, workspace: Workspace | None, context: CallContext, body: bytes) -> Any:
    """The parsed body, or None where the operation has none. Raises Faulted.

    Without a workspace, because the body is to tell which it is, the document's size counts.
    """
    own = {} if workspace is None else workspace.settings.max_body
    limit = own.get(operation.id, operation.max_body)
    limit = LARGEST_READ if limit is None else limit
    if len(body) > limit:
        raise Faulted(Fault("too_large", detail={"limit": limit}))
    if operation.body_model is None or not (body or operation.body_required):
        return None
    content_type = context.headers.get("content-type")
    if not content_type:
        raise Faulted(Fault("content_type_missing"))
    is_json = content_type.partition(";")[0].strip().lower() == "application/json"
    if not is_json and operation.id not in _any_media_type:
        raise Faulted(Fault("media_type", detail={"content_type": content_type}))
    if not body.strip():
        raise Faulted(Fault("empty_body"))
    try:
        # Duplicate keys are tolerated (the last wins); NaN, bad UTF-8 and deep nesting are not.
        value = from_json(body, allow_inf_nan=False)
    except ValueError:
        raise Faulted(Fault("malformed_json")) from None
    if not isinstance(value, list if operation.body_is_array else dict):
        raise Faulted(Fault("body_not_object"))
    if _HUGE.search(body) and _has_infinity(value):
        raise Faulted(Fault("malformed_json"))
    return value


def _has_infinity(value: Any) -> bool:
    if isinstance(value, dict):
        return any(_has_infinity(item) for item in value.values())
    if isinstance(value, list):
        return any(_has_infinity(item) for item in value)
    return isinstance(value, float) and math.isinf(value)
