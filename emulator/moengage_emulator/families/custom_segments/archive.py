"""The archive ("Archive Custom Segment", "Unarchive Custom Segment"), and file segments that expire."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...handling import Answer, Call, handles
from ...jobs import runs
from .envelope import FULL, titled
from .segments import SegmentLimits, Segments

if TYPE_CHECKING:
    from ...jobs import JobRun
    from .segments import Segment

__all__ = ["EXPIRE", "archive", "expire", "unarchive"]

EXPIRE = "custom_segments_expire"


@handles("custom_segments_archive")
def archive(call: Call) -> Answer:
    """Archive a segment of any kind; one that is archived already stays so."""
    segments = Segments.of(call)
    segment = _find(call, segments)
    segments.archive(segment, True)
    return _done(segment, "Successfully archived the custom segment")


@handles("custom_segments_unarchive")
def unarchive(call: Call) -> Answer:
    """Bring a segment back; it counts among the active ones again.

    The page declares no 429: a workspace that is full answers 400.
    """
    segments = Segments.of(call)
    segment = _find(call, segments)
    if segment.get("archived") and segments.active() >= SegmentLimits.of(call.workspace).active:
        raise titled(400, "Invalid Request", FULL)
    segments.archive(segment, False)
    return _done(segment, "Successfully unarchived the custom segment")


@runs(EXPIRE)
def expire(run: JobRun) -> None:
    """The days of a file segment are over."""
    segments = Segments(run.store, run.ids, run.now)
    segment = segments.get(run.details["segment"])
    if segment is not None:
        segments.archive(segment, True)


def _find(call: Call, segments: Segments) -> Segment:
    segment = segments.find(call.body)
    if segment is None:
        text = f"Segment not found with the given name: {call.body['name']}"
        raise titled(404, "Entity Not Found", text)
    return segment


def _done(segment: Segment, message: str) -> Answer:
    answer = {"message": message, "success": True, "cs_name": segment["name"], "cs_id": segment["id"]}
    return Answer(202, answer)
