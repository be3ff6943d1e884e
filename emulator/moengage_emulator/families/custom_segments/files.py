"""File segments: requests that name a CSV file, which is read later ("Create File Segment" and siblings)."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

from ...bodies import take_any_media_type
from ...handling import Answer, Call, handles
from ...jobs import plan
from .archive import EXPIRE
from .envelope import FULL, titled
from .processing import PROCESS
from .segments import SegmentLimits, Segments, Uploads

if TYPE_CHECKING:
    from .segments import Segment

__all__ = ["add_users", "create_from_file", "remove_users", "replace_users"]

USED_UP = "Total users uploaded in a day limit breached. Request rejected!"
# How long the vendor takes is not published; `file_segment_seconds` in the workspace's `extra` changes it.
_SECONDS = 60
_LAST = datetime.max.replace(tzinfo=UTC)

# The pages require the Content-Type of a CSV file for these bodies, which are JSON: any will do.
take_any_media_type(
    "custom_segments_create_from_file",
    "custom_segments_add_users",
    "custom_segments_remove_users",
    "custom_segments_replace_users",
)


@handles("custom_segments_create_from_file")
def create_from_file(call: Call) -> Answer:
    """Make an empty segment at once; the file fills it, and after `expiry_time` days it is archived."""
    segments, name, limits = Segments.of(call), call.body["name"], SegmentLimits.of(call.workspace)
    if segments.named(name) is not None:
        raise titled(409, "Resource not created", f"Name already exists : {name}")
    if segments.active() >= limits.active:
        raise titled(429, "Too Many Requests", FULL)
    _check_day(call, limits)
    segment = segments.make(name, "FILE", user_ids=[])
    _expire_later(call, segment)
    return _accepted(call, segment, "create", "File-segment creation request accepted")


@handles("custom_segments_add_users")
def add_users(call: Call) -> Answer:
    """Add the users of the file."""
    segment = _file_segment(call)
    _check_day(call, SegmentLimits.of(call.workspace))
    return _accepted(call, segment, "add", "File-segment user-add request accepted")


@handles("custom_segments_remove_users")
def remove_users(call: Call) -> Answer:
    """Take the users of the file out."""
    return _accepted(call, _file_segment(call), "remove", "File-segment user-remove request accepted")


@handles("custom_segments_replace_users")
def replace_users(call: Call) -> Answer:
    """Put the users of the file in the place of all others."""
    segment = _file_segment(call)
    _check_day(call, SegmentLimits.of(call.workspace))
    return _accepted(call, segment, "replace", "File-segment user-replace request accepted")


def _file_segment(call: Call) -> Segment:
    """The file segment that a body names; the text speaks of the name even where an id was looked for."""
    segment = Segments.of(call).find(call.body)
    if segment is None or segment.get("kind") != "FILE":
        text = f"Segment not found with the given name: {call.body['name']}"
        raise titled(404, "Entity Not Found", text)
    return segment


def _check_day(call: Call, limits: SegmentLimits) -> None:
    """How many users a file holds shows when it is read: a day that is used up refuses the next file."""
    if Uploads(call.store, call.ids, call.clock.now()).used() >= limits.users_per_day:
        raise titled(429, "Too Many Requests", USED_UP)


def _expire_later(call: Call, segment: Segment) -> None:
    """No page gives bounds of `expiry_time`: nothing expires beyond the calendar, or before now."""
    days = max(0, call.body["expiry_time"])
    if days < (_LAST - call.clock.now()).days:
        seconds = timedelta(days=days).total_seconds()
        plan(call, EXPIRE, seconds=seconds, details={"segment": segment["id"]})


def _accepted(call: Call, segment: Segment, action: str, message: str) -> Answer:
    body = call.body
    details: dict[str, Any] = {
        "segment": segment["id"],
        "action": action,
        "attribute_name": body["attribute_name"],
        "attribute_type": body["attribute_type"],
        "callback_url": body.get("callback_url"),
        "emails": body.get("emails", []),
        "db_name": call.headers.get("moe-dbname", call.headers.get("database", call.workspace.id)),
        "request_id": call.ids.uuid4().replace("-", ""),
    }
    seconds = call.workspace.settings.extra.get("file_segment_seconds", _SECONDS)
    plan(call, PROCESS, seconds=seconds, details=details, fetch=body["file_url"])
    answer = {"message": message, "success": True, "cs_name": segment["name"], "cs_id": segment["id"]}
    return Answer(202, answer)
