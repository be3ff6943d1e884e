"""Elements from CSV, JSON Lines, Parquet and dead-letter files, up to what arrives at the emulator."""

from __future__ import annotations

import datetime
import importlib
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from moengage_api import errors
from moengage_api.overlays.bulk import BadRow
from moengage_api.overlays.bulk.readers import from_csv, from_dead_letters, from_jsonl, from_parquet
from moengage_api.overlays.bulk.rows import event_row, user_row
from tests.bulk.kit import Bulk, customer, event

# Neither has types.
pyarrow: Any = importlib.import_module("pyarrow")
parquet: Any = importlib.import_module("pyarrow.parquet")

ROWS = [
    {"customer_id": "ada-1", "city": "Pune", "age": 36, "vip": True},
    {"customer_id": "bob-2", "city": "Köln", "age": 41, "vip": False},
]
CSV = "customer_id,city,age,vip\nada-1,Pune,36,yes\nbob-2,Köln,41,no\n"


def write(folder: Path, name: str, text: str, encoding: str = "utf-8") -> Path:
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def files(folder: Path) -> dict[str, Any]:
    """The same rows, read from each kind of file."""
    table = folder / "rows.parquet"
    parquet.write_table(pyarrow.Table.from_pylist(ROWS), table)
    lines = "".join(f"{json.dumps(row, ensure_ascii=False)}\n\n" for row in ROWS)
    return {
        "csv": from_csv(write(folder, "rows.csv", CSV), user_row, types={"age": int, "vip": bool}),
        "jsonl": from_jsonl(write(folder, "rows.jsonl", lines), user_row),
        "parquet": from_parquet(table, user_row),
    }


@pytest.mark.parametrize("kind", ["csv", "jsonl", "parquet"])
def test_rows_arrive_as_users(bulk: Bulk, tmp_path: Path, kind: str) -> None:
    assert bulk("import_", files(tmp_path)[kind]).sent == {"customer": 2}
    bulk.emu.settle()
    found = {user["customer_id"]: user["attributes"] for user in bulk.stored("users")}
    assert found == {
        "ada-1": {"city": "Pune", "age": 36, "vip": True},
        "bob-2": {"city": "Köln", "age": 41, "vip": False},
    }


def test_both_clients_offer_the_readers(bulk: Bulk) -> None:
    def same(client: Any) -> Any:
        assert client.bulk.from_csv is from_csv
        assert client.bulk.from_jsonl is from_jsonl
        assert client.bulk.from_parquet is from_parquet
        assert client.bulk.from_dead_letters is from_dead_letters
        return client.bulk.import_([])

    assert bulk.use(same).complete


@pytest.mark.parametrize(
    ("text", "options", "expected"),
    [
        ("a,b\n1,2\n", {}, [{"a": "1", "b": "2"}]),
        ("a,b\n\n1,2\n", {}, [{"a": "1", "b": "2"}]),
        ("\ufeffa\n1\n", {}, [{"a": "1"}]),
        ("1;2\n", {"columns": ["a", "b"], "delimiter": ";"}, [{"a": "1", "b": "2"}]),
        ('a,b\n"x,\ny",2\n', {}, [{"a": "x,\ny", "b": "2"}]),
        ("a,b\n,2\n", {"types": {"a": int, "b": int}}, [{"a": "", "b": 2}]),
        ("a\n 7 \n", {"types": {"a": float}}, [{"a": 7.0}]),
        (
            "a\n2024-02-03T04:05:06+00:00\n",
            {"types": {"a": datetime.datetime}},
            [{"a": datetime.datetime(2024, 2, 3, 4, 5, 6, tzinfo=datetime.UTC)}],
        ),
        ("a\n2024-02-03\n", {"types": {"a": datetime.date}}, [{"a": datetime.date(2024, 2, 3)}]),
        ("a\nx\n", {"types": {"a": str.upper}}, [{"a": "X"}]),
        ("", {}, []),
    ],
)
def test_csv(tmp_path: Path, text: str, options: Any, expected: Any) -> None:
    assert list(from_csv(write(tmp_path, "a.csv", text), **options)) == expected


@pytest.mark.parametrize(
    ("text", "options", "problem"),
    [
        ("a,b\n1\n", {}, "line 2 has 1 cells for 2 columns"),
        ("a\nseven\n", {"types": {"a": int}}, "'seven' does not read as int (line 2)"),
        ("a\nmaybe\n", {"types": {"a": bool}}, "'maybe' does not read as bool (line 2)"),
        ("a\n1\n", {"element": lambda row: row["b"]}, "no element can be made of line 2: KeyError: 'b'"),
    ],
)
def test_a_row_that_cannot_be_read_is_rejected_alone(
    bulk: Bulk, tmp_path: Path, text: str, options: Any, problem: str
) -> None:
    bad = list(from_csv(write(tmp_path, "a.csv", text), **options))
    assert [type(row) for row in bad] == [BadRow]
    summary = bulk("import_", [customer("ada-1", a=1), *bad, customer("bob-2", a=1)])
    assert summary.sent == {"customer": 2}
    [rejected] = summary.rejected
    assert rejected.index == 1
    assert problem in str(rejected.problems[0])


@pytest.mark.parametrize(
    ("content", "options", "message"),
    [
        ("a\nü\n".encode("latin-1"), {}, "not utf-8-sig after line .; give encoding="),
        (b"a,a\n1,2\n", {}, "two columns have one name"),
        (b"a\n" + b"x" * 200_000 + b"\n", {}, "line 2: field larger"),
    ],
)
def test_a_file_that_is_no_such_csv_is_refused(
    tmp_path: Path, content: bytes, options: Any, message: str
) -> None:
    path = tmp_path / "a.csv"
    path.write_bytes(content)
    with pytest.raises(errors.ConfigurationError, match=message):
        list(from_csv(path, **options))


def test_a_line_that_is_no_json_is_rejected_alone(tmp_path: Path) -> None:
    first, second, third = from_jsonl(write(tmp_path, "a.jsonl", '{"a": 1}\n{"a":\n{"a": 3}\n'))
    assert (first, third) == ({"a": 1}, {"a": 3})
    assert "line 2 is not JSON" in str(second.problems[0])
    assert second.row == '{"a":\n'


def test_parquet_needs_pyarrow(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow.parquet", None)
    with pytest.raises(errors.ConfigurationError, match=r"pip install 'moengage-api\[parquet\]'"):
        list(from_parquet(tmp_path / "a.parquet"))


def test_rows_become_events() -> None:
    row = {
        "who": "ada-1",
        "current_time": 1_700_000_000,
        "device_id": "d-1",
        "platform": "ANDROID",
        "cds": 2,
        "empty": "",
        "null": None,
    }
    assert event_row(row, customer_id="who", action="Bought") == {
        "type": "event",
        "customer_id": "ada-1",
        "device_id": "d-1",
        "actions": [
            {
                "action": "Bought",
                "current_time": 1_700_000_000,
                "platform": "ANDROID",
                "attributes": {"cds": 2},
            }
        ],
    }
    assert event_row({"customer_id": "ada-1", "action": "Bought"}) == event("ada-1")


def test_dead_letters_are_read_once_more(bulk: Bulk, tmp_path: Path) -> None:
    letters = tmp_path / "letters.jsonl"
    elements = [customer("ada-1", a=1), customer("ada-2", when=object()), {"type": "nothing"}]
    summary = bulk("import_", elements, dead_letters=letters)
    assert (summary.sent, summary.rejected_elements) == ({"customer": 1}, 2)
    lines = [json.loads(line) for line in letters.read_text().splitlines()]
    assert [line["index"] for line in lines] == [1, 2]
    assert "object object" in lines[0]["shown"]
    # What has no JSON form cannot be given once more.
    assert list(from_dead_letters(letters)) == [{"type": "nothing"}]
    assert list(from_dead_letters(letters, ambiguous=True)) == []
    with pytest.raises(errors.ConfigurationError, match="exists: it may hold what an earlier import refused"):
        bulk("import_", elements, dead_letters=letters)
