"""File imports: trigger, status, history."""

from __future__ import annotations

from typing import Any

import pytest

from moengage_emulator import FaultRule
from moengage_emulator.families.data.dates import FORMATS, date_range
from moengage_emulator.families.data.imports import file_import, import_file
from tests.emulator.kit import Raw

TRIGGER = "data_trigger_file_import"
STATUS = "data_get_file_import_status"
RUNS = "data_list_file_import_runs"
GONE = {"status": "fail", "error_type": "NOT_FOUND", "message": "This import is either deleted or expired."}
TOO_SOON = {"status": "fail", "error_type": "ALREADY_EXISTS", "message": "Import has run in the last 5 min."}
UNKNOWN = "Import Doesn't Exist"
TEXTS = {
    (STATUS, "Invalid Date format"): (
        "The provided date format is either incorrect or doesn't match the entered dates. Please ensure both "
        "the dates and the format are valid."
    ),
    (STATUS, "Invalid Offset Value"): (
        "The offset value you have provided is not valid. Please review and correct the offset."
    ),
    (STATUS, "Difference exceeds 30 days"): (
        "Please note that only imports with a date difference of 30 can be displayed. Kindly adjust the "
        "dates accordingly."
    ),
    (STATUS, "MissingAttributeError"): "import_name is expected to be String",
    (RUNS, UNKNOWN): "No import exist in the database with the given query parameters.",
    (RUNS, "Invalid Date format"): (
        "The date entered is not in the correct format. Please ensure you are using the ISO 8601 format "
        "which should look like this: YYYY-MM-DDTHH:MM:SS.ssssss. Please check this and try again."
    ),
    (RUNS, "MissingAttributeError"): "file_status is expected to be Array",
}
"""What a refusal of a query says, by its error_type."""


def plan(api: Raw, import_id: str = "imp-1", **fields: Any) -> None:
    api.emu.store().collection("imports").put(import_id, file_import(import_id, **fields))


def ran(
    api: Raw, file_id: str, import_id: str = "imp-1", at: str = "2026-02-01T00:00:00.000000", **fields: Any
) -> None:
    api.emu.store().collection("import_files").put(file_id, import_file(file_id, import_id, at, **fields))


def trigger(api: Raw) -> tuple[int, Any]:
    response = api.send(TRIGGER)
    return response.status_code, response.json()


def failure(api: Raw, operation: str, body: dict[str, Any]) -> tuple[int, str, str]:
    response = api.send(operation, body)
    answer = response.json()
    assert set(answer) == {"status", "error_type", "message"}
    assert answer["message"] == TEXTS[operation, answer["error_type"]]
    return response.status_code, answer["status"], answer["error_type"]


def ids(api: Raw, body: dict[str, Any]) -> list[str]:
    return [item["import_id"] for item in api.ok(STATUS, body)["data"]]


def files(api: Raw, **body: Any) -> list[str]:
    return [item["id"] for item in api.ok(RUNS, {"import_id": "imp-1", **body})["data"]]


@pytest.mark.parametrize("status", ["SCHEDULED", "SUCCESSFUL", "PARTIAL_SUCCESS", "FAILED"])
def test_trigger(api: Raw, status: str) -> None:
    plan(api, status=status)
    assert trigger(api) == (200, {"status": "success", "message": "Triggered Import Successfully"})
    (file,) = api.ok(RUNS)["data"]
    assert (file["scheduled_at"], file["file_status"]) == ("2026-03-01T09:30:00.000000", "SUCCESSFUL")
    (found,) = api.ok(STATUS)["data"]
    assert (found["last_run_at"], found["last_run_status"], found["total_files"]) == (
        "2026-03-01T09:30:00.000000",
        "SUCCESSFUL",
        1,
    )


@pytest.mark.parametrize(
    ("time_zone", "moment"),
    [
        ("UTC", "2026-03-01T09:30:00.000000"),
        ("Asia/Calcutta", "2026-03-01T15:00:00.000000"),
        ("Mars/Olympus", "2026-03-01T09:30:00.000000"),
    ],
)
def test_the_last_run_is_in_the_time_zone_of_the_import(api: Raw, time_zone: str, moment: str) -> None:
    plan(api, time_zone=time_zone)
    trigger(api)
    assert api.ok(STATUS)["data"][0]["last_run_at"] == moment


def test_trigger_at_most_once_in_five_minutes(api: Raw) -> None:
    plan(api)
    assert trigger(api)[0] == 200
    assert trigger(api) == (400, TOO_SOON)
    api.emu.clock.advance(299)
    assert trigger(api) == (400, TOO_SOON)
    api.emu.clock.advance(1)
    assert trigger(api)[0] == 200


@pytest.mark.parametrize(
    ("fields", "answer"),
    [
        ({"schedule_type": "ONETIME"}, GONE),
        ({"expired": True}, GONE),
        ({"deleted": True}, GONE),
        ({"status": "ARCHIVED"}, GONE),
        ({"status": "QUEUED"}, TOO_SOON),
        ({"status": "PROCESSING"}, TOO_SOON),
    ],
)
def test_imports_that_cannot_be_triggered(api: Raw, fields: dict[str, Any], answer: Any) -> None:
    plan(api, **fields)
    assert trigger(api) == (400, answer)
    assert api.documents("import_files") == []


def test_trigger_of_an_unknown_import_is_no_run(api: Raw) -> None:
    assert [trigger(api), trigger(api)] == [(400, GONE), (400, GONE)]


def test_server_fault_has_a_code(api: Raw) -> None:
    for operation in (TRIGGER, STATUS, RUNS):
        api.emu.faults.add(FaultRule(operation, status=500))
        answer = api.send(operation).json()
        assert (answer["title"], len(answer["code"])) == ("Server Error", 8)


@pytest.fixture
def stocked(api: Raw) -> Raw:
    plan(api, "imp-1", import_name="Nightly", created_at="2026-01-10T08:00:00.000000")
    plan(api, "imp-2", import_type="EVENTS", import_source="SFTP", created_at="2026-01-20T08:00:00.000000")
    plan(api, "imp-3", schedule_type="ONETIME", status="FAILED", created_at="2026-02-15T23:59:59.000000")
    plan(api, "imp-4", import_type="AUX_DATA", import_source="CSV", status="ARCHIVED", deleted=True)
    return api


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({}, ["imp-1", "imp-2", "imp-3"]),
        ({"import_type": ["USERS"]}, ["imp-1", "imp-3"]),
        ({"import_type": "EVENTS"}, ["imp-2"]),
        ({"import_type": ["USERS", "EVENTS"], "schedule_type": ["PERIODIC"]}, ["imp-1", "imp-2"]),
        ({"file_source": ["SFTP", "CSV"]}, ["imp-2"]),
        ({"schedule_status": ["FAILED"]}, ["imp-3"]),
        ({"import_name": "Nightly"}, ["imp-1"]),
        ({"import_name": "nightly"}, []),
        ({"import_type": []}, []),
        ({"date": {}}, ["imp-1", "imp-2", "imp-3"]),
        (
            {"date": {"start_date": "2026-01-10", "end_date": "2026-01-20", "format": "YYYY-MM-DD"}},
            ["imp-1", "imp-2"],
        ),
        ({"date": {"start_date": "15/02/2026", "end_date": "15/02/2026", "format": "DD/MM/YYYY"}}, ["imp-3"]),
        ({"date": {"start_date": "11-01-2026", "format": "DD-MM-YYYY"}}, ["imp-2", "imp-3"]),
        ({"date": {"end_date": "2026-01-10T08:00:00.000000"}}, ["imp-1"]),
        (
            {
                "date": {
                    "start_date": "2026-01-10 08:00:01",
                    "end_date": "2026-01-20 08:00:00",
                    "format": "YYYY-MM-DD hh:mm:ss",
                }
            },
            ["imp-2"],
        ),
        ({"offset": "1"}, ["imp-1", "imp-2", "imp-3"]),
        ({"offset": 1.0}, ["imp-1", "imp-2", "imp-3"]),
        ({"offset": 2}, []),
    ],
)
def test_status_filters(stocked: Raw, body: dict[str, Any], expected: list[str]) -> None:
    assert ids(stocked, body) == expected


def test_no_inner_field_is_shown(stocked: Raw) -> None:
    assert not {"expired", "deleted", "last_triggered_at"} & set(stocked.ok(STATUS)["data"][0])


DATES = (400, "FAILURE", "Invalid Date format")


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"date": {"start_date": "2026-01-10", "format": "DD-MM-YYYY"}}, DATES),
        ({"date": {"start_date": "2026-01-10", "end_date": "10-01-2026", "format": "YYYY-MM-DD"}}, DATES),
        ({"date": {"start_date": "10.01.2026"}}, DATES),
        ({"date": {"start_date": "2026-01-10", "format": "YYYY.MM.DD"}}, DATES),
        ({"date": {"start_date": "2026-02-01", "end_date": "2026-01-01", "format": "YYYY-MM-DD"}}, DATES),
        ({"date": {"start_date": 20260110}}, DATES),
        (
            {"date": {"start_date": "2026-01-01", "end_date": "2026-02-01", "format": "YYYY-MM-DD"}},
            (400, "FAILURE", "Difference exceeds 30 days"),
        ),
        ({"offset": 0}, (400, "FAILURE", "Invalid Offset Value")),
        ({"offset": -1}, (400, "FAILURE", "Invalid Offset Value")),
        ({"offset": "0"}, (400, "FAILURE", "Invalid Offset Value")),
        ({"offset": "two"}, (400, "FAILURE", "Invalid Offset Value")),
        ({"offset": "9" * 5000}, (400, "FAILURE", "Invalid Offset Value")),
        ({"offset": None}, (400, "FAILURE", "Invalid Offset Value")),
        ({"import_name": 5}, (400, "FAILURE", "MissingAttributeError")),
    ],
)
def test_refused_status_queries(stocked: Raw, body: dict[str, Any], expected: tuple[int, str, str]) -> None:
    assert failure(stocked, STATUS, body) == expected


def test_thirty_days_are_allowed(stocked: Raw) -> None:
    assert ids(
        stocked, {"date": {"start_date": "2026-01-02", "end_date": "2026-02-01", "format": "YYYY-MM-DD"}}
    )


@pytest.mark.parametrize(
    "body",
    [
        {"import_type": ["users"]},
        {"schedule_type": "periodic"},
        {"file_source": "s3"},
        {"schedule_status": ["failed"]},
    ],
)
def test_letter_case_matters(stocked: Raw, body: dict[str, Any]) -> None:
    response = stocked.send(STATUS, body)
    assert (response.status_code, response.json()) == (
        400,
        {"success": False, "status_code": "400 Bad Request", "data": "Unable to process the request"},
    )


def test_status_pages(api: Raw) -> None:
    for number in range(101):
        plan(api, f"imp-{number:03}")
    pages = [api.ok(STATUS, {"offset": number}) for number in (1, 2, 3, 4)]
    assert [len(page["data"]) for page in pages] == [50, 50, 1, 0]
    assert [page["more_files"] for page in pages] == [True, True, False, False]
    assert {page["total_count"] for page in pages} == {101}
    assert [page["offset"] for page in pages] == [1, 2, 3, 4]
    assert pages[1]["data"][0]["import_id"] == "imp-050"


def test_runs(stocked: Raw) -> None:
    ran(stocked, "f1", file_status="FAILED", status_msg="broken")
    ran(stocked, "f2", at="2026-02-10T12:00:00.000000")
    ran(stocked, "f3", "imp-2")
    assert files(stocked) == ["f1", "f2"]
    assert files(stocked, file_status=["FAILED"]) == ["f1"]
    assert files(stocked, file_status=["QUEUED"]) == []
    assert files(stocked, date={"start_date": "2026-02-10T12:00:00.000000"}) == ["f2"]
    assert files(stocked, date={"end_date": "2026/02/01", "format": "YYYY/MM/DD"}) == ["f1"]
    assert files(stocked, import_name="no such name") == ["f1", "f2"]
    named = stocked.ok(RUNS, {"import_name": "Nightly"})
    assert [item["id"] for item in named["data"]] == ["f1", "f2"]
    assert (named["total_count"], named["offset"], named["more_files"]) == (2, 1, False)


def test_an_import_without_runs(stocked: Raw) -> None:
    assert stocked.ok(RUNS) == {
        "status": "success",
        "total_count": 0,
        "data": [],
        "offset": 1,
        "more_files": False,
    }


def test_run_pages(stocked: Raw) -> None:
    for number in range(51):
        ran(stocked, f"f{number}")
    assert len(files(stocked)) == 50
    assert files(stocked, offset="2") == ["f50"]
    assert failure(stocked, RUNS, {"import_id": "imp-1", "offset": 3}) == (400, "FAILURE", UNKNOWN)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({}, UNKNOWN),
        ({"import_id": "imp-9"}, UNKNOWN),
        ({"import_id": "imp-4"}, UNKNOWN),
        ({"import_id": "imp-9", "import_name": "Nightly"}, UNKNOWN),
        ({"import_name": "imp-1"}, UNKNOWN),
        ({"import_id": 5}, UNKNOWN),
        ({"import_id": "imp-1", "offset": 0}, UNKNOWN),
        ({"import_id": "imp-1", "offset": "9" * 5000}, UNKNOWN),
        ({"import_id": "imp-1", "date": {"start_date": "soon"}}, "Invalid Date format"),
        ({"import_id": "imp-1", "date": {"format": "ISO"}}, "Invalid Date format"),
        ({"import_id": "imp-1", "file_status": "FAILED"}, "MissingAttributeError"),
    ],
)
def test_refused_runs(stocked: Raw, body: dict[str, Any], kind: str) -> None:
    assert failure(stocked, RUNS, body) == (400, "FAILURE", kind)


def test_fifty_queries_a_minute(stocked: Raw) -> None:
    stocked.emu.limits.configure("default")
    statuses = [stocked.send(STATUS).status_code for _ in range(51)]
    assert statuses.count(200) == 50
    assert stocked.refused(STATUS)[:3] == (
        429,
        "Rate Limits Exceeded",
        "Rate limits exceeded, please try after some time",
    )
    assert stocked.send(RUNS).status_code == 200


@pytest.mark.parametrize("name", FORMATS)
def test_every_format_reads_its_own_dates(name: str) -> None:
    from datetime import datetime

    moment = datetime(2026, 3, 9)
    text = moment.strftime(FORMATS[name])
    assert date_range(text, text, name) == (moment, moment)
    with pytest.raises(ValueError, match=r"."):
        date_range("2026", None, name)
