"""List offers in brief, and the templates of their content."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, date, datetime
from typing import Any

from ...handling import Answer, Call, handles
from .documents import STATUSES, TEMPLATES, bare, newest_first, status_of, wire_time
from .envelope import checked_request, invalid, success
from .findings import Finding, at
from .paging import page_of, read_cursor, read_limit

__all__ = ["FIELDS", "list_offers", "list_templates"]

FIELDS = ("id", "name", "status", "tags", "created_at", "created_by")
"""The fields of a listed offer ("List offerings")."""

_LONGEST_NAME = 100
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")

Row = Mapping[str, Any]


@handles("offers_list")
def list_offers(call: Call) -> Answer:
    """The offers that all filters take, newest first, in every state unless `status_in` is given."""
    checked_request(call)
    now = call.clock.now()
    rows = [_row(found, now) for found in newest_first(call.store)]
    limit, findings = read_limit(call)
    start, of_cursor = read_cursor(call, "offers", rows)
    filters, of_filters = _filters(call)
    wanted, of_fields = _wanted(call)
    findings += of_cursor + of_filters + of_fields
    if findings:
        raise invalid(call, findings)
    page = page_of(rows, start, limit, "offers", lambda row: all(takes(row) for takes in filters))
    data = [
        {name: row[name] for name in FIELDS if name in wanted and name in row}
        for row in map(_wire, page.rows)
    ]
    return success(call, "offer", data, pagination=page.pagination)


@handles("offers_list_templates")
def list_templates(call: Call) -> Answer:
    """The registered templates, oldest first. What fields they need is not told ("List offer templates")."""
    checked_request(call)
    rows = list(call.store.collection(TEMPLATES).all())
    limit, findings = read_limit(call)
    start, of_cursor = read_cursor(call, "templates", rows)
    if findings + of_cursor:
        raise invalid(call, findings + of_cursor)
    page = page_of(rows, start, limit, "templates")
    data = [
        {"id": row["id"], "value": row["id"], "label": row["label"], "template_type": row["template_type"]}
        for row in page.rows
    ]
    return success(call, "template", data, pagination=page.pagination)


def _row(found: Mapping[str, Any], now: datetime) -> Row:
    fields = found["fields"]
    return {
        "id": found["id"],
        "name": fields["name"],
        "status": status_of(found, now),
        "tags": fields.get("tags") or [],
        "created_at": found["created_at"],
        "created_by": fields["created_by"],
    }


def _wire(row: Row) -> Row:
    """A row as it goes out: with prefixes, and without `tags` where there are none."""
    sent = {**row, "id": f"offer_{row['id']}", "created_at": wire_time(row["created_at"])}
    sent["tags"] = [f"tag_{bare(tag, 'tag_')}" for tag in row["tags"]]
    return sent if row["tags"] else {name: value for name, value in sent.items() if name != "tags"}


def _filters(call: Call) -> tuple[list[Callable[[Row], bool]], list[Finding]]:
    """The filters that are given, which all have to hold, and what is wrong with them."""
    takes: list[Callable[[Row], bool]] = []
    findings: list[Finding] = []
    if wanted := call.query.get("id"):
        takes.append(lambda row: row["id"] == bare(wanted, "offer_"))
    if part := call.query.get("name_contains"):
        takes.append(lambda row: part.casefold() in row["name"].casefold())
        if len(part) > _LONGEST_NAME:
            findings.append(
                at("OUT_OF_RANGE", ("name_contains",), f"must have {_LONGEST_NAME} characters at most")
            )
    if statuses := _split(call, "status_in"):
        takes.append(lambda row: row["status"] in statuses)
        for status in statuses:
            if status not in STATUSES:
                text = f"'{status}' is not a valid status. Allowed values: {', '.join(STATUSES)}."
                findings.append(Finding("INVALID_ENUM_VALUE", "status_in", text))
    if tags := call.query_lists.get("tags"):
        bare_tags = {bare(tag, "tag_") for tag in tags}
        takes.append(lambda row: bare_tags <= {bare(tag, "tag_") for tag in row["tags"]})
    # Declared as repeated, shown with commas: both are taken.
    if authors := _split(call, "created_by"):
        takes.append(lambda row: row["created_by"] in authors)
    for name in ("created_date_gte", "created_date_lte"):
        if written := call.query.get(name):
            day = _day(written)
            if day is None:
                findings.append(at("INVALID_TYPE", (name,), "must be a date such as 2027-03-01"))
            else:
                takes.append(_since(day) if name.endswith("gte") else _until(day))
    return takes, findings


def _wanted(call: Call) -> tuple[Sequence[str], list[Finding]]:
    names = _split(call, "fields")
    unknown = [name for name in names if name not in FIELDS]
    text = f"Allowed values: {', '.join(FIELDS)}."
    findings = [
        Finding("INVALID_FIELDS_PARAM", "fields", f"'{name}' is not a valid field. {text}")
        for name in unknown
    ]
    return names or FIELDS, findings


def _split(call: Call, name: str) -> list[str]:
    """The values of a list in one text, with commas; a parameter without a value is no filter."""
    return [part for text in call.query_lists.get(name, ()) for part in text.split(",") if text]


def _day(text: str) -> date | None:
    if not _DATE.fullmatch(text):
        return None
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _created(row: Row) -> date:
    return datetime.fromisoformat(row["created_at"]).astimezone(UTC).date()


def _since(day: date) -> Callable[[Row], bool]:
    return lambda row: _created(row) >= day


def _until(day: date) -> Callable[[Row], bool]:
    return lambda row: _created(row) <= day
