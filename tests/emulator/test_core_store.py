"""The document store: collections, order, transactions, files, threads."""

from __future__ import annotations

import gc
import sqlite3
import threading
from pathlib import Path
from typing import Any

import pytest

from moengage_emulator.store import Collection, Database


@pytest.fixture
def database() -> Any:
    opened = Database()
    yield opened
    opened.close()


@pytest.fixture
def things(database: Database) -> Collection:
    return database.store("w").collection("things")


def test_put_get_delete(things: Collection) -> None:
    assert things.get("a") is None
    things.put("a", {"n": 1})
    assert things.get("a") == {"n": 1}
    things.put("a", {"n": 2})
    assert (things.get("a"), things.count()) == ({"n": 2}, 1)
    assert (things.delete("a"), things.delete("a"), things.count()) == (True, False, 0)


def test_order_is_that_of_insertion(things: Collection) -> None:
    for name in ("c", "a", "b"):
        things.put(name, {"name": name})
    things.put("a", {"name": "a", "changed": True})
    assert [item["name"] for item in things.all()] == ["c", "a", "b"]
    things.delete("c")
    things.put("c", {"name": "c"})
    assert [item["name"] for item in things.find()] == ["a", "b", "c"]


def test_what_is_read_is_a_copy(things: Collection) -> None:
    things.put("a", {"list": [1]})
    found = things.get("a")
    assert found is not None
    found["list"].append(2)
    assert things.get("a") == {"list": [1]}


@pytest.mark.parametrize(
    "value", ["text", "", "a\0b", "\U0001f600", "quote'\"", 1, 0, -5, 2**70, 1.5, True, None, [1], {"a": 1}]
)
def test_find_by_any_value(things: Collection, value: Any) -> None:
    things.put("no", {"field": "something else", "user": "u"})
    things.put("yes", {"field": value, "user": "u"})
    assert things.find(field=value) == [{"field": value, "user": "u"}]
    assert things.find(field=value, user="u") == [{"field": value, "user": "u"}]
    assert things.find(field=value, user="v") == []
    assert things.find(**{"odd name'": value}) == ([] if value is not None else things.find())


def test_numbers_do_not_pass_for_text(things: Collection) -> None:
    things.put("text", {"field": "1"})
    assert things.find(field=1) == []


def test_iteration_sees_the_state_it_began_with(things: Collection) -> None:
    for number in range(3):
        things.put(str(number), {"n": number})
    seen = []
    for item in things.all():
        things.delete(str(item["n"]))
        things.put(f"new {item['n']}", {"n": 9})
        seen.append(item["n"])
    assert seen == [0, 1, 2]


def test_workspaces_and_collections_are_apart(database: Database) -> None:
    database.store("one").collection("x").put("a", {"w": 1})
    database.store("two").collection("x").put("a", {"w": 2})
    database.store("one").collection("y").put("a", {"w": 3})
    assert database.store("one").collection("x").get("a") == {"w": 1}
    assert database.counts() == {"one": {"x": 1, "y": 1}, "two": {"x": 1}}
    assert database.store("one").names() == ["x", "y"]
    database.clear("one")
    assert database.counts() == {"two": {"x": 1}}


def test_two_databases_share_nothing(database: Database) -> None:
    other = Database()
    try:
        database.store("w").collection("x").put("a", {})
        assert other.counts() == {}
    finally:
        other.close()


def test_a_transaction_is_all_or_nothing(database: Database, things: Collection) -> None:
    things.put("before", {"n": 0})

    def fail_in_the_middle() -> None:
        with database.transaction():
            things.put("inside", {"n": 1})
            things.delete("before")
            with database.transaction():
                things.put("nested", {"n": 2})
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        fail_in_the_middle()
    assert [item["n"] for item in things.all()] == [0]
    with database.transaction():
        things.put("inside", {"n": 1})
    assert things.count() == 2


def test_facts_stay_when_documents_go(database: Database, things: Collection) -> None:
    assert database.fact("openings") is None
    things.put("a", {})
    database.set_fact("openings", {"n": 1})
    database.set_fact("openings", {"n": 2})
    database.clear()
    assert (database.fact("openings"), things.count()) == ({"n": 2}, 0)


def test_threads_lose_no_update(database: Database, things: Collection) -> None:
    things.put("counter", {"n": 0})

    def add() -> None:
        for _ in range(50):
            with database.transaction():
                current = things.get("counter")
                assert current is not None
                things.put("counter", {"n": current["n"] + 1})

    threads = [threading.Thread(target=add) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert things.get("counter") == {"n": 400}


def test_a_file_keeps_documents(tmp_path: Path) -> None:
    file = tmp_path / "emulator.db"
    first = Database(file)
    first.store("w").collection("x").put("a", {"n": 1})
    with pytest.raises(sqlite3.OperationalError):
        Database(file)
    first.close()
    again = Database(file)
    assert again.store("w").collection("x").get("a") == {"n": 1}
    again.close()


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    file = tmp_path / "notes.txt"
    file.write_text("not a database, but long enough to look like a file of some kind\n" * 20)
    with pytest.raises(sqlite3.DatabaseError):
        Database(file)


def test_a_database_that_is_dropped_closes_its_connection() -> None:
    database = Database()
    connection = database._connection
    del database
    gc.collect()
    with pytest.raises(sqlite3.ProgrammingError, match="closed"):
        connection.execute("SELECT 1")
