"""The global control group: users whom no campaign reaches ("Global Control Group").

A file is taken at once and processed afterwards; an e-mail to `updated_by` then tells the outcome.
"""

from __future__ import annotations

import csv
from collections import Counter
from typing import TYPE_CHECKING, Any

from ...handling import Answer, Call, Fault, Faulted, handles
from ...jobs import plan, runs
from ...outbox import send
from ...people import person_with_id
from ..campaigns_shared.control import GROUP
from .envelope import Finding, refusal
from .settings import V1Settings

if TYPE_CHECKING:
    from ...jobs import JobRun
    from ...store import Store

__all__ = ["update_control_group"]

FILES = "global_control_group_files"
JOB = "campaigns_control_group_file"
COLUMN = "uid"
LARGEST = 300 * 1000**2
"""Bytes that a file has to stay below ("Global Control Group")."""
REFUSED = {
    "RANDOM_ALLOCATION": "Global control groups with Random allocation are not supported",
    "NONE": "Global control group is not initialized",
}
UNREADABLE = "The file cannot be read"
NO_COLUMN = "The file must have the single column uid"


@handles("campaigns_update_global_control_group")
def update_control_group(call: Call) -> Answer:
    """Take a file, unless another one is in processing: that counts as a breach of the rate."""
    settings, body = V1Settings.of(call), call.body
    if settings.global_control_group in REFUSED:
        text = REFUSED[settings.global_control_group]
        raise refusal(call, [Finding("file_url", "file_url", text)])
    files = call.store.collection(FILES)
    if files.find(state="processing"):
        raise Faulted(Fault("rate_limited", retry_after=settings.control_group_seconds))
    file_id = plan(
        call,
        JOB,
        seconds=settings.control_group_seconds,
        details={"action": body["action_type"], "to": body["updated_by"], "request": body["request_id"]},
        fetch=body["file_url"],
    )
    # Found again by the request's own facts: the job itself is gone when it is run.
    document = {"id": file_id, "state": "processing", "request": body["request_id"], "url": body["file_url"]}
    files.put(file_id, document)
    return Answer(204)


@runs(JOB)
def process(run: JobRun) -> None:
    """Add or remove the users of a file, and report by e-mail."""
    files = run.store.collection(FILES)
    uids = _uids(run.content)
    failed: Counter[str] = Counter()
    processed = 0
    if isinstance(uids, str):
        failed[uids] += 1
    else:
        for uid in uids:
            reason = _apply(run.store, run.details["action"], uid)
            processed += reason is None
            if reason is not None:
                failed[reason] += 1
    outcome: dict[str, Any] = {
        "processed": processed,
        "failed": sum(failed.values()),
        "reasons": dict(failed),
    }
    for document in files.find(state="processing"):
        files.put(document["id"], document | {"state": "done", "outcome": outcome})
        send(
            run.store,
            run.ids,
            run.now,
            kind="transactional",
            channel="EMAIL",
            to=run.details["to"],
            content={"subject": "Global control group", **outcome},
            source=document["id"],
        )


def _apply(store: Store, action: str, uid: str) -> str | None:
    """Why a user could not be added or removed; None when it is done."""
    group = store.collection(GROUP)
    if action == "remove":
        return None if group.delete(uid) else "User is not in the group"
    if person_with_id(store, uid) is None:
        return "User not found"
    group.put(uid, {"uid": uid})
    return None


def _uids(content: bytes | None) -> list[str] | str:
    """The ids in a file, each once; or why there are none."""
    if content is None or len(content) >= LARGEST:
        return UNREADABLE
    try:
        rows = list(csv.reader(content.decode("utf-8-sig").splitlines()))
    except (UnicodeDecodeError, csv.Error):
        return UNREADABLE
    if not rows or [name.strip() for name in rows[0]] != [COLUMN]:
        return NO_COLUMN
    return list(dict.fromkeys(row[0].strip() for row in rows[1:] if row and row[0].strip()))
