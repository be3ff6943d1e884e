"""Usage reports: who got which coupon, when, and from which campaign, locale and variation. By mail only."""

from __future__ import annotations

import csv
import io
from datetime import date, datetime

from ...handling import Answer, Call, handles
from ...jobs import JobRun, plan, runs
from ...outbox import send
from .envelope import ENVELOPE, INCORRECT, REPORT_IN_FUTURE, REPORT_TOO_EARLY
from .stored import LISTS, USAGE, found_list, local_day, moment

__all__ = ["WRITING_SECONDS", "report"]

WRITING_SECONDS = 30
"""How long a report takes, unless the setting `coupon_report_seconds` says otherwise."""

_REPORT = "coupons_usage_report"
_COLUMNS = ("user", "coupon", "campaign", "locale", "variation", "time")


@handles("coupons_get_usage_report")
def report(call: Call) -> Answer:
    """Have a report of some days mailed. Days are those of the workspace.

    The text of the answer speaks of the subscribers of the alerts; those of the request get the report.
    """
    found, body = found_list(call), call.body
    offset = call.workspace.settings.time_zone_offset
    start, end = (date.fromisoformat(body[name]) for name in ("start_date", "end_date"))
    if start < local_day(datetime.fromisoformat(found["created_at"]), offset):
        raise ENVELOPE.refusal(REPORT_TOO_EARLY)
    if end > local_day(call.clock.now(), offset):
        raise ENVELOPE.refusal(REPORT_IN_FUTURE)
    if end < start:
        raise ENVELOPE.refusal(INCORRECT)
    seconds = call.workspace.settings.extra.get("coupon_report_seconds", WRITING_SECONDS)
    plan(call, _REPORT, seconds=seconds, details={"list": found["id"], **body})
    message = (
        f"The usage report for the {found['name']} coupons is being processed and will be sent to email "
        "alert subscribers shortly."
    )
    return Answer(200, {"message": message})


@runs(_REPORT)
def _write(run: JobRun) -> None:
    """Mail the report as CSV, with what was handed out on its days until now."""
    details = run.details
    found = run.store.collection(LISTS).get(details["list"])
    if found is None:
        return
    offset = run.workspace.settings.time_zone_offset
    text = io.StringIO()
    rows = csv.writer(text, lineterminator="\n")
    rows.writerow(_COLUMNS)
    for used in run.store.collection(USAGE).find(list=found["id"]):
        day = local_day(datetime.fromisoformat(used["at"]), offset).isoformat()
        if details["start_date"] <= day <= details["end_date"]:
            rows.writerow([*(used[name] for name in _COLUMNS[:-1]), moment(used["at"])])
    content = {"report": "coupon_usage", "coupon_list": found["name"], "csv": text.getvalue()}
    for address in details["email_subscribers"]:
        send(
            run.store,
            run.ids,
            run.now,
            kind="alert",
            channel="EMAIL",
            to=address,
            content=content,
            source=found["id"],
        )
