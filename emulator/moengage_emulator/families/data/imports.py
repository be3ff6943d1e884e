"""File imports: trigger one, list them, list the files they read.

Imports are set up in the dashboard, which the emulator does not have: put documents made by
`file_import` and `import_file` into the collections `imports` and `import_files`.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from ...handling import Answer, Call, handles
from ...times import zone
from .dates import DateRange, date_range
from .fields import OFFSET, RUNS_DATE, STATUS_DATE, UNKNOWN_IMPORT
from .shapes import DataRefusal, Row

__all__ = [
    "PAGE_SIZE",
    "TRIGGER_PAUSE",
    "file_import",
    "get_file_import_status",
    "import_file",
    "list_file_import_runs",
    "trigger_file_import",
]

PAGE_SIZE = 50
"""Entries of a page, which cannot be chosen ("Get Import Status")."""
TRIGGER_PAUSE = timedelta(minutes=5)
"""An import runs at most once in this time ("Trigger File Import")."""

_LONGEST_SPAN = timedelta(days=30)
_GONE = Row(400, "NOT_FOUND", "This import is either deleted or expired.", shape="failed_import")
_TOO_SOON = Row(400, "ALREADY_EXISTS", "Import has run in the last 5 min.", shape="failed_import")
_SPAN = Row(
    400,
    "Difference exceeds 30 days",
    "Please note that only imports with a date difference of 30 can be displayed. Kindly adjust the dates "
    "accordingly.",
    shape="failed_query",
)
_OWN_FIELDS = frozenset({"expired", "deleted", "last_triggered_at"})
_RUNNABLE = frozenset({"SCHEDULED", "SUCCESSFUL", "PARTIAL_SUCCESS", "FAILED"})
_RUNNING = frozenset({"QUEUED", "PROCESSING"})


def file_import(import_id: str, **fields: Any) -> dict[str, Any]:
    """A document of `imports`: a periodic import of users from S3, unless `fields` say otherwise.

    Besides the fields of the API there are `expired` and `deleted` (booleans).
    """
    return {
        "import_id": import_id,
        "import_name": f"Import {import_id}",
        "import_type": "USERS",
        "schedule_type": "PERIODIC",
        "import_source": "S3",
        "status": "SCHEDULED",
        "custom_segment_config": {},
        "aux_data_config": {},
        "total_files": 0,
        "processed_files": 0,
        "total_rows": 0,
        "processed_rows": 0,
        "created_at": "2026-01-01T00:00:00.000000",
        "created_by_email": "owner@example.com",
        "time_zone": "UTC",
        "expired": False,
        "deleted": False,
        **fields,
    }


def import_file(file_id: str, import_id: str, scheduled_at: str, **fields: Any) -> dict[str, Any]:
    """A document of `import_files`: a file without rows that went well, unless `fields` say otherwise.

    `scheduled_at` is a wall-clock time such as 2026-03-02T09:30:00.000000.
    """
    return {
        "id": file_id,
        "import_id": import_id,
        "file_name": f"{file_id}.csv",
        "scheduled_at": scheduled_at,
        "completed_at": scheduled_at,
        "type": "USERS",
        "file_size": "0",
        "file_status": "SUCCESSFUL",
        "status_msg": "",
        "total_rows": 0,
        "skipped_rows": 0,
        "updated_rows": 0,
        "failed_rows": 0,
        "added_rows": 0,
        **fields,
    }


@handles("data_trigger_file_import", limited=False)
def trigger_file_import(call: Call) -> Answer:
    """Run a periodic import: it reads one empty file, at once."""
    imports = call.store.collection("imports")
    found = imports.get(call.path["schedule_id"])
    now = call.clock.now()
    if found is None or found["deleted"] or found["expired"] or found["schedule_type"] != "PERIODIC":
        raise DataRefusal(_GONE, call.ids)
    last = found.get("last_triggered_at")
    recent = last is not None and now - datetime.fromisoformat(last) < TRIGGER_PAUSE
    if recent or found["status"] in _RUNNING:
        raise DataRefusal(_TOO_SOON, call.ids)
    if found["status"] not in _RUNNABLE:
        raise DataRefusal(_GONE, call.ids)
    file = import_file(call.ids.object_id(), found["import_id"], _written(now), type=found["import_type"])
    call.store.collection("import_files").put(file["id"], file)
    # Times of an import are by its own clock ("Get Import Status").
    last_run = _written(now.astimezone(zone(found["time_zone"]) or UTC))
    found |= {"last_triggered_at": now.isoformat(), "last_run_at": last_run, "last_run_status": "SUCCESSFUL"}
    found |= {"total_files": found["total_files"] + 1, "processed_files": found["processed_files"] + 1}
    imports.put(call.path["schedule_id"], found)
    return Answer(200, {"status": "success", "message": "Triggered Import Successfully"})


@handles("data_get_file_import_status")
def get_file_import_status(call: Call) -> Answer:
    """Imports by kind, schedule, source, state, name and date of creation."""
    body = call.body or {}
    span = _span(call, body.get("date"), STATUS_DATE)
    filters = {
        "import_type": _listed(body.get("import_type")),
        "schedule_type": _listed(body.get("schedule_type")),
        "import_source": _listed(body.get("file_source")),
        "status": _listed(body.get("schedule_status")),
        "import_name": _listed(body.get("import_name")),
    }
    found = [
        {name: value for name, value in item.items() if name not in _OWN_FIELDS}
        for item in call.store.collection("imports").all()
        if not item["deleted"]
        and all(wanted is None or item[name] in wanted for name, wanted in filters.items())
        and (span is None or span.holds(item["created_at"]))
    ]
    return Answer(200, _page(found, _number(call, OFFSET)))


@handles("data_list_file_import_runs")
def list_file_import_runs(call: Call) -> Answer:
    """The files that one import read. With both given, the id decides and not the name."""
    body = call.body or {}
    span = _span(call, body.get("date"), RUNS_DATE)
    imports = call.store.collection("imports")
    if "import_id" in body:
        found = imports.get(body["import_id"])
    else:
        named = imports.find(import_name=body["import_name"]) if "import_name" in body else []
        found = named[0] if named else None
    if found is None or found["deleted"]:
        raise DataRefusal(UNKNOWN_IMPORT, call.ids)
    wanted = body.get("file_status")
    files = [
        {name: value for name, value in item.items() if name != "import_id"}
        for item in call.store.collection("import_files").find(import_id=found["import_id"])
        if (wanted is None or item["file_status"] in wanted)
        and (span is None or span.holds(item["scheduled_at"]))
    ]
    page = _page(files, _number(call, UNKNOWN_IMPORT))
    if page["offset"] > 1 and not page["data"]:
        raise DataRefusal(UNKNOWN_IMPORT, call.ids)
    return Answer(200, page)


def _written(moment: datetime) -> str:
    """The wall-clock time of a moment, to the microsecond."""
    return moment.replace(tzinfo=None).isoformat(timespec="microseconds")


def _span(call: Call, given: dict[str, Any] | None, refusal: Row) -> DateRange | None:
    if not given:
        return None
    try:
        found = date_range(given.get("start_date"), given.get("end_date"), given.get("format"))
    except ValueError:
        raise DataRefusal(refusal, call.ids) from None
    if found.length > _LONGEST_SPAN and call.operation.id == "data_get_file_import_status":
        raise DataRefusal(_SPAN, call.ids)
    return found


def _listed(value: Any) -> list[Any] | None:
    """A filter may be one value or a list of them."""
    return value if value is None or isinstance(value, list) else [value]


def _number(call: Call, refusal: Row) -> int:
    """The number of the page that is asked for; as text it can have more digits than Python reads."""
    try:
        return int((call.body or {}).get("offset", 1))
    except ValueError:
        raise DataRefusal(refusal, call.ids) from None


def _page(items: list[dict[str, Any]], number: int) -> dict[str, Any]:
    first = (number - 1) * PAGE_SIZE
    return {
        "status": "success",
        "total_count": len(items),
        "data": items[first : first + PAGE_SIZE],
        "offset": number,
        "more_files": len(items) > first + PAGE_SIZE,
    }
