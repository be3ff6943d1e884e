"""Elements of an import from files: CSV, JSON Lines, Parquet and the dead-letter files of imports.

Each reader is a generator that holds one row (Parquet: one batch of rows) in memory. A row that cannot be
read becomes a `BadRow`, which the import rejects with its index.
"""

from __future__ import annotations

import csv
import importlib
import json
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from ..errors import ConfigurationError, Problem
from .rows import BadRow, Row, convert_cells

if TYPE_CHECKING:
    import os

__all__ = ["from_csv", "from_dead_letters", "from_jsonl", "from_parquet"]

_ROWS_AT_ONCE = 1_000


def from_csv(
    path: str | os.PathLike[str],
    element: Callable[[Row], Any] | None = None,
    *,
    types: Mapping[str, Callable[[str], Any]] | None = None,
    columns: Sequence[str] | None = None,
    encoding: str = "utf-8-sig",
    **dialect: Any,
) -> Iterator[Any]:
    """The rows of a CSV file as elements.

    Args:
        path: The file. Its first row names the columns, unless `columns` does.
        element: From a row to an element, for instance `bulk.user_row`; left out, rows come as mappings.
        types: Column -> what its text reads as (`int`, `float`, `bool`, `datetime.datetime`, any function
            that raises ValueError). Other columns stay text.
        columns: Names of the columns of a file whose first row is data already.
        encoding: How the file is encoded.
        dialect: What `csv.reader` takes: `delimiter`, `quotechar`, `skipinitialspace` and so on.

    Raises:
        ConfigurationError: the text is not encoded so, or the first row names a column twice.
    """
    with open(path, encoding=encoding, newline="") as file:
        reader = csv.reader(file, **dialect)
        try:
            names = list(columns) if columns is not None else next(reader, [])
            if len(set(names)) < len(names):
                raise ConfigurationError(f"{path}: two columns have one name; give columns=[...]")
            for cells in reader:
                if cells:
                    yield _from_cells(names, cells, types or {}, element, f"line {reader.line_num}")
        except UnicodeDecodeError as error:
            found = f"{path}: not {encoding} after line {reader.line_num}; give encoding=..."
            raise ConfigurationError(found) from error
        except csv.Error as error:
            raise ConfigurationError(f"{path}, line {reader.line_num}: {error}") from error


def _from_cells(
    names: list[str],
    cells: list[str],
    types: Mapping[str, Callable[[str], Any]],
    element: Callable[[Row], Any] | None,
    place: str,
) -> Any:
    if len(cells) != len(names):
        wrong = f"{place} has {len(cells)} cells for {len(names)} columns"
        return BadRow((Problem("", wrong, "quote cells that hold the delimiter"),), cells)
    row = convert_cells(dict(zip(names, cells, strict=True)), types, place)
    return _element(row, element, place)


def from_jsonl(
    path: str | os.PathLike[str], element: Callable[[Row], Any] | None = None, *, encoding: str = "utf-8"
) -> Iterator[Any]:
    """The lines of a JSON Lines file as elements, or what `element` makes of them, without empty ones."""
    with open(path, "rb") as file:
        for number, line in enumerate(file, 1):
            if line.strip():
                yield _element(_parsed(line, encoding, f"line {number}"), element, f"line {number}")


def from_parquet(path: str | os.PathLike[str], element: Callable[[Row], Any] | None = None) -> Iterator[Any]:
    """The rows of a Parquet file as elements. Columns keep their types: numbers are numbers.

    Raises `ConfigurationError` where pyarrow is not installed (`pip install 'moengage-api[parquet]'`).
    """
    try:
        parquet = importlib.import_module("pyarrow.parquet")
    except ImportError:
        raise ConfigurationError(
            "reading Parquet needs pyarrow, which is not installed; "
            "pip install 'moengage-api[parquet]', or export the table as CSV or JSON Lines"
        ) from None
    with parquet.ParquetFile(path) as file:
        number = 0
        for batch in file.iter_batches(batch_size=_ROWS_AT_ONCE):
            for row in batch.to_pylist():
                number += 1
                yield _element(row, element, f"row {number}")


def from_dead_letters(path: str | os.PathLike[str], *, ambiguous: bool = False) -> Iterator[Any]:
    """The elements of a dead-letter file once more, for instance after the vendor's servers came back.

    `ambiguous` chooses those whose outcome is unclear: events among them may count twice. Left out, they
    are passed over, and only what surely did not arrive is given.
    """
    for letter in from_jsonl(path):
        if isinstance(letter, BadRow):
            yield letter
        elif bool(letter.get("ambiguous")) is ambiguous and letter.get("element") is not None:
            yield letter["element"]


def _element(row: Any, element: Callable[[Row], Any] | None, place: str) -> Any:
    if isinstance(row, BadRow) or element is None:
        return row
    try:
        return element(row)
    except (LookupError, ValueError, TypeError, ArithmeticError, AttributeError) as error:
        wrong = f"no element can be made of {place}: {type(error).__name__}: {error}"
        return BadRow((Problem("", wrong[:300], "mend the row, or the function"),), row)


def _parsed(line: bytes, encoding: str, place: str) -> Any:
    try:
        return json.loads(line.decode(encoding))
    except ValueError as error:
        wrong = f"{place} is not JSON: {error}"
        return BadRow((Problem("", wrong[:300], "mend it"),), line.decode(encoding, "replace"))
