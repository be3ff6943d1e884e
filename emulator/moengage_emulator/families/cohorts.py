"""Cohorts: segments that an integration owns ("Cohort Sync").

The vendor works through the members some time after the answer; here they have joined or left when it goes
out, which the API gives no way to tell apart. What cannot be done is accepted and noted in `dropped`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from ..handling import Answer, Call, handles, register_family
from .custom_segments.segments import SegmentLimits, Segments
from .data.errors import COMMON, DataEnvelope
from .data.journal import note_dropped
from .data.shapes import ACCEPTED, Row
from .data.users import Users

if TYPE_CHECKING:
    from .custom_segments.segments import Segment

__all__ = ["sync"]

_AUTH = "Authentication required"
_SUSPENDED = "Your account is suspended. Please contact MoEngage team."
_MISMATCH = "App Secret key mismatch. Please login to the dashboard to verify key"

_ROWS: Mapping[str, Row] = {
    "no_credentials": Row(401, _AUTH, "Authentication Header Required"),
    # The page knows no 409: a workspace without a key answers as to a wrong one.
    "key_not_set": Row(401, _AUTH, _MISMATCH),
    # 409 on the pages of the Data API.
    "header_mismatch": Row(401, "Authentication Mismatch", "App key mismatch in params and authentication"),
    "blocked": Row(403, "BlockedClient", _SUSPENDED),
    "suspended": Row(403, "Account Suspended", _SUSPENDED),
    "temporarily_suspended": Row(
        403,
        "Account Temporarily Suspended",
        "Your account is temporarily suspended. Please contact MoEngage team.",
    ),
    "too_large": Row(413, "Payload too large", "Payload can not exceed 128KB"),
    "content_type_missing": Row(415, "Unsupported media type", "Content type is not supported"),
    "media_type": Row(415, "Unsupported media type", "Content type is not supported"),
    "rate_limited": Row(
        429, "Rate Limits Exceeded", "Rate limits for customers exceeded. Please Try After Some Time"
    ),
    "server_error": Row(
        500,
        "Server Error",
        "An unexpected error was encountered while processing this request. Please contact MoEngage Team",
    ),
}


@handles("cohorts_sync")
def sync(call: Call) -> Answer:
    """Let members join or leave a cohort, which is known by its partner and `cohort_id`.

    The first members make it. Its name and description are those that came last.
    """
    change = call.body["parameters"]
    segments, users = Segments.of(call), Users(call)
    joining = call.body["action"] == "add_members"
    cohort = _cohort(call, segments)
    if cohort is None:
        cohort = _made(call, segments) if joining else None
        if cohort is None:
            return ACCEPTED
    elif change["cohort_name"] != cohort["name"]:
        # Segments of other kinds cannot be touched here, so neither can their names.
        if segments.named(change["cohort_name"]) is None:
            cohort["name"] = change["cohort_name"]
        else:
            note_dropped(call, "another segment has the name of the cohort", name=change["cohort_name"])
    uids = [member["uid"] for member in change["members"]]
    if joining:
        known = [uid for uid in uids if users.by_customer_id(uid) is not None]
        cohort["user_ids"] = list(dict.fromkeys([*cohort["user_ids"], *known]))
    else:
        leaving = set(uids)
        cohort["user_ids"] = [member for member in cohort["user_ids"] if member not in leaving]
    if "cohort_description" in change:
        cohort["description"] = change["cohort_description"]
    segments.save(cohort)
    return ACCEPTED


def _cohort(call: Call, segments: Segments) -> Segment | None:
    partner, cohort_id = call.body["partner"], call.body["parameters"]["cohort_id"]
    return next(
        (
            segment
            for segment in segments.all()
            if (segment.get("partner"), segment.get("cohort_id")) == (partner, cohort_id)
        ),
        None,
    )


def _made(call: Call, segments: Segments) -> Segment | None:
    """A new cohort; None where its name is another segment's, or the workspace is full."""
    change: Mapping[str, Any] = call.body["parameters"]
    if segments.named(change["cohort_name"]) is not None:
        note_dropped(call, "another segment has the name of the cohort", name=change["cohort_name"])
        return None
    if segments.active() >= SegmentLimits.of(call.workspace).active:
        note_dropped(call, "the workspace is full of active segments", name=change["cohort_name"])
        return None
    return segments.make(
        change["cohort_name"],
        "COHORT",
        user_ids=[],
        partner=call.body["partner"],
        cohort_id=change["cohort_id"],
        source=call.body["partner"],
        description="",
    )


register_family("cohorts", DataEnvelope(COMMON, {"cohorts_sync": _ROWS}))
