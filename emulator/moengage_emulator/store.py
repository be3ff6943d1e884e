"""The documents of the emulator: JSON in SQLite, by workspace and collection, in insertion order.

In memory unless a file is given. A file is written ahead (WAL): what was answered survives the death
of the process. One request is one transaction (`Database.transaction`).
"""

from __future__ import annotations

import json
import sqlite3
import threading
import weakref
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

__all__ = ["Collection", "Database", "Store"]

_TABLES = """
CREATE TABLE IF NOT EXISTS documents (
    position INTEGER PRIMARY KEY AUTOINCREMENT,
    workspace TEXT NOT NULL,
    collection TEXT NOT NULL,
    id TEXT NOT NULL,
    body TEXT NOT NULL,
    UNIQUE (workspace, collection, id)
);
CREATE INDEX IF NOT EXISTS documents_user ON documents (workspace, collection, json_extract(body, '$.user'))
    WHERE json_extract(body, '$.user') IS NOT NULL;
CREATE TABLE IF NOT EXISTS facts (name TEXT PRIMARY KEY, value TEXT NOT NULL);
"""
_GET = "SELECT body FROM documents WHERE workspace = ? AND collection = ? AND id = ?"
_PUT = (
    "INSERT INTO documents (workspace, collection, id, body) VALUES (?, ?, ?, ?) "
    "ON CONFLICT (workspace, collection, id) DO UPDATE SET body = excluded.body"
)
_DELETE = "DELETE FROM documents WHERE workspace = ? AND collection = ? AND id = ?"
_LIST = "SELECT body FROM documents WHERE workspace = ? AND collection = ?"
_COUNT = "SELECT count(*) FROM documents WHERE workspace = ? AND collection = ?"
_LARGEST = 2**63


class Database:
    """One SQLite database. Usable from several threads; transactions exclude each other."""

    def __init__(self, path: Path | str | None = None) -> None:
        """Open `path`, or a database in memory that nothing else can see.

        Raises sqlite3.OperationalError where another process holds the file.
        """
        self._lock = threading.RLock()
        self._depth = 0
        self._connection = sqlite3.connect(
            ":memory:" if path is None else str(path),
            isolation_level=None,
            check_same_thread=False,
            cached_statements=256,
            # How long another process that holds the file is waited for.
            timeout=1,
        )
        # An emulator that is dropped instead of closed leaves no open file behind.
        self._closing = weakref.finalize(self, self._connection.close)
        if path is not None:
            # One process owns the file: two would each believe in their own ids and limits.
            self._connection.execute("PRAGMA locking_mode = EXCLUSIVE")
            self._connection.execute("PRAGMA journal_mode = WAL")
            self._connection.execute("PRAGMA synchronous = NORMAL")
        self._connection.executescript(_TABLES)

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing: commits at the end, rolls back on an exception. May be nested (one unit)."""
        with self._lock:
            if self._depth:
                yield
                return
            self._connection.execute("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                yield
            except BaseException:
                self._connection.execute("ROLLBACK")
                raise
            else:
                self._connection.execute("COMMIT")
            finally:
                self._depth = 0

    def store(self, workspace: str) -> Store:
        """The documents of one workspace."""
        return Store(self, workspace)

    def execute(self, statement: str, parameters: tuple[Any, ...] = ()) -> sqlite3.Cursor:
        """Run one statement; its rows are fetched, so that no cursor stays open."""
        with self._lock:
            return self._connection.execute(statement, parameters)

    def rows(self, statement: str, parameters: tuple[Any, ...] = ()) -> list[Any]:
        """All rows of one statement."""
        with self._lock:
            return self._connection.execute(statement, parameters).fetchall()

    def counts(self) -> dict[str, dict[str, int]]:
        """Workspace -> collection -> number of documents."""
        found: dict[str, dict[str, int]] = {}
        query = "SELECT workspace, collection, count(*) FROM documents GROUP BY 1, 2 ORDER BY 1, 2"
        for workspace, collection, count in self.rows(query):
            found.setdefault(workspace, {})[collection] = count
        return found

    def clear(self, workspace: str | None = None) -> None:
        """Forget every document, of one workspace or of all."""
        with self.transaction():
            if workspace is None:
                self.execute("DELETE FROM documents")
                self.execute("DELETE FROM sqlite_sequence")
            else:
                self.execute("DELETE FROM documents WHERE workspace = ?", (workspace,))

    def fact(self, name: str) -> Any:
        """A value kept beside the documents, which `clear` leaves alone; None where there is none."""
        rows = self.rows("SELECT value FROM facts WHERE name = ?", (name,))
        return json.loads(rows[0][0]) if rows else None

    def set_fact(self, name: str, value: Any) -> None:
        """Keep `value` (JSON) under `name`."""
        self.execute("INSERT OR REPLACE INTO facts VALUES (?, ?)", (name, json.dumps(value)))

    def close(self) -> None:
        """Close the database; one in memory is gone then."""
        with self._lock:
            self._closing()


class Store:
    """The collections of one workspace."""

    __slots__ = ("_collections", "_database", "workspace")

    def __init__(self, database: Database, workspace: str) -> None:
        """Made by `Database.store`."""
        self._database = database
        self.workspace = workspace
        self._collections: dict[str, Collection] = {}

    def collection(self, name: str) -> Collection:
        """The collection called `name`; it need not exist before."""
        found = self._collections.get(name)
        if found is None:
            found = self._collections[name] = Collection(self._database, self.workspace, name)
        return found

    def names(self) -> list[str]:
        """The collections that hold something."""
        return list(self._database.counts().get(self.workspace, {}))


class Collection:
    """JSON documents by id. What `get` and `find` return is a copy; `put` it back to change it."""

    __slots__ = ("_database", "_place", "name")

    def __init__(self, database: Database, workspace: str, name: str) -> None:
        """Made by `Store.collection`."""
        self._database = database
        self._place = (workspace, name)
        self.name = name

    def get(self, key: str, /) -> dict[str, Any] | None:
        """The document, or None."""
        rows = self._database.rows(_GET, (*self._place, key))
        return json.loads(rows[0][0]) if rows else None

    def put(self, key: str, document: Mapping[str, Any], /) -> None:
        """Insert, or replace where it stands (a replaced document keeps its place in the order)."""
        self._database.execute(_PUT, (*self._place, key, json.dumps(document, separators=(",", ":"))))

    def delete(self, key: str, /) -> bool:
        """Remove; False if there was none."""
        return self._database.execute(_DELETE, (*self._place, key)).rowcount > 0

    def find(self, **equals: Any) -> list[dict[str, Any]]:
        """The documents whose top-level fields equal the given values, in insertion order."""
        query, parameters = _LIST, list(self._place)
        for name, value in equals.items():
            if _searchable(name, value):
                query += f" AND json_extract(body, '$.{name}') = ?"
                parameters.append(value)
        rows = self._database.rows(query + " ORDER BY position", tuple(parameters))
        found = (json.loads(row[0]) for row in rows)
        return [item for item in found if all(item.get(name) == value for name, value in equals.items())]

    def all(self) -> Iterator[dict[str, Any]]:
        """Every document, in insertion order, as it was when the iteration began."""
        for (body,) in self._database.rows(_LIST + " ORDER BY position", self._place):
            yield json.loads(body)

    def count(self) -> int:
        """How many documents there are."""
        return int(self._database.rows(_COUNT, self._place)[0][0])


def _searchable(name: str, value: Any) -> bool:
    """Whether SQLite can narrow the search; the exact comparison is Python's in any case."""
    if not (name.isascii() and name.isidentifier()):
        return False
    if isinstance(value, str):
        return "\0" not in value
    return isinstance(value, int) and -_LARGEST <= value < _LARGEST
