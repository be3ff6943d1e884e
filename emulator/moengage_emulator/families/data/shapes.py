"""The eight shapes that a refusal of the Data API comes in ("Track User", "Delete User", "Trigger File
Import", "Get Import Status", "Get File Run History")."""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

from ...handling import Answer, Refusal
from ...ids import Ids

__all__ = ["ACCEPTED", "DataRefusal", "Row", "Shape", "failure", "render"]

ACCEPTED = Answer(
    200, {"status": "success", "message": "Your request has been accepted and will be processed soon."}
)
"""What every write answers; it says nothing about the outcome."""

Shape = Literal[
    "error",
    "titled_failure",
    "failed_import",
    "failed_query",
    "titled",
    "message",
    "not_found",
    "media",
    "case",
    "none",
]


class Row(NamedTuple):
    """One line of an error table: what a fault is called on the wire."""

    status: int
    type: str = ""
    message: str = ""
    attribute: str | None = None
    shape: Shape = "error"


def failure(ids: Ids, kind: str, message: str, attribute: str | None = None) -> dict[str, Any]:
    """The standard shape."""
    error: dict[str, Any] = {"type": kind, "message": message, "request_id": ids.short()}
    if attribute is not None:
        error["attribute"] = attribute
    return {"status": "fail", "error": error}


def render(row: Row, ids: Ids) -> Answer:
    """A row as an answer."""
    return Answer(row.status, _body(row, ids))


def _body(row: Row, ids: Ids) -> Any:
    match row.shape:
        case "error":
            return failure(ids, row.type, row.message, row.attribute)
        case "titled_failure":
            return {"status": "fail", "title": row.type, "description": row.message}
        case "failed_import":
            return {"status": "fail", "error_type": row.type, "message": row.message}
        case "failed_query":
            return {"status": "FAILURE", "error_type": row.type, "message": row.message}
        case "titled":
            # Only a server fault of the import host carries a code.
            code = {"code": ids.short()} if row.status >= 500 else {}
            return {"title": row.type, "description": row.message, **code}
        case "message":
            return {"status": "fail", "message": row.message}
        case "not_found":
            return {"status": "fail", "data": row.message}
        case "media":
            return {"title": row.type, "error_description": row.message}
        case "case":
            return {"success": False, "status_code": row.type, "data": row.message}
        case "none":
            return None


class DataRefusal(Refusal):
    """A refusal that remembers its row, so that a bulk import can drop the element instead."""

    def __init__(self, row: Row, ids: Ids) -> None:
        """Answer with `row`."""
        answer = render(row, ids)
        super().__init__(answer.status, answer.body, answer.headers)
        self.row = row
