"""The journal of an import after whatever happened to its file: cut off, damaged, another's, in use."""

from __future__ import annotations

import json
import os
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

from moengage_api.overlays.bulk.journal import Journal
from moengage_api.overlays.checks import RequestWarning
from moengage_api.overlays.errors import ConfigurationError
from tests.client.test_bulk_resume import ACCEPTED, LOST, customer, event, run

SETTINGS = {"max_bytes": 400}
ELEMENTS = [customer(number) for number in range(6)]
LIMIT = len(json.dumps({"type": "transition", "elements": ELEMENTS[:2]}, separators=(",", ":")))


@pytest.fixture
def journal(tmp_path: Path) -> Path:
    return tmp_path / "import.journal"


def lines(journal: Path) -> list[bytes]:
    return journal.read_bytes().splitlines(keepends=True)


def test_a_run_writes_a_heading_and_two_steps_for_each_batch(journal: Path) -> None:
    run(journal, ELEMENTS, ACCEPTED, max_bytes=LIMIT)
    heading, *steps = map(json.loads, lines(journal))
    assert (heading["journal"], heading["version"]) == ("moengage bulk import", 1)
    assert [(step["batch"], step["state"]) for step in steps] == [
        (number, state) for number in range(3) for state in ("begun", "acknowledged")
    ]
    assert os.stat(journal).st_mode & 0o077 == 0


# Of the second of three batches: what is left in the file, and which elements are sent then.
CUT = [
    pytest.param(0, 0, [0, 1, 2], id="nothing was written"),
    pytest.param(0, 9, [0, 1, 2], id="in the heading"),
    pytest.param(1, 0, [0, 1, 2], id="after the heading"),
    pytest.param(1, 9, [0, 1, 2], id="in the first step"),
    pytest.param(2, 0, [0, 1, 2], id="after the first was begun"),
    pytest.param(3, 0, [1, 2], id="after the first was acknowledged"),
    pytest.param(3, -1, [1, 2], id="before the line end of a step"),
    pytest.param(4, -1, [1, 2], id="before the line end of a success"),
    pytest.param(5, 0, [2], id="after the second was acknowledged"),
    pytest.param(7, 0, [], id="after the end"),
]


@pytest.mark.parametrize(("whole", "more", "expected"), CUT)
def test_a_file_cut_off_anywhere_is_taken_up(
    journal: Path, whole: int, more: int, expected: list[int]
) -> None:
    run(journal, ELEMENTS, ACCEPTED, max_bytes=LIMIT)
    written = lines(journal)
    torn = written[whole][:more] if more else b""
    journal.write_bytes(b"".join(written[:whole]) + torn)
    summary, sent = run(journal, ELEMENTS, ACCEPTED, max_bytes=LIMIT)
    assert sent == [ELEMENTS[2 * number : 2 * number + 2] for number in expected]
    assert summary.complete
    assert sum(summary.sent.values()) + sum(summary.skipped.values()) == len(ELEMENTS)
    # What was torn is gone, and the file can be read once more.
    assert torn.rstrip(b"\n") not in lines(journal) or not torn
    again, sent = run(journal, ELEMENTS, ACCEPTED, max_bytes=LIMIT)
    assert (sent, again.skipped) == ([], {"customer": 6})


def test_events_begun_before_a_cut_are_reported_and_not_sent(journal: Path) -> None:
    run(journal, [event(1)], ACCEPTED)
    written = lines(journal)
    journal.write_bytes(b"".join(written[:2]) + written[2][:5])
    summary, sent = run(journal, [event(1)], ACCEPTED)
    assert (sent, summary.ambiguous_elements) == ([], 1)
    [batch] = summary.failed
    assert "what came of it is not known" in str(batch.error)


def begun(batch: int = 0) -> dict[str, Any]:
    return {"batch": batch, "state": "begun", "first": 0, "count": 2, "digest": "d"}


HEADING = {"journal": "moengage bulk import", "version": 1, "began": 7.0, "settings": SETTINGS}

WRONG = [
    pytest.param([b"{"], "line 1 is damaged", id="a heading that is no JSON"),
    pytest.param([b"[]"], "line 1 is damaged", id="a heading that is no object"),
    pytest.param([b"\xff\xfe"], "line 1 is damaged", id="a heading that is no text"),
    pytest.param([{"rows": 7}], "is not the journal of a bulk import", id="some other file"),
    pytest.param([HEADING | {"version": 2}], "is not the journal of a bulk import", id="a later version"),
    pytest.param([HEADING, b"x", begun()], "line 2 is damaged", id="a step that is no JSON"),
    pytest.param([HEADING, begun(), b"7"], "line 3 is damaged", id="a step that is no object"),
    pytest.param([HEADING, begun(), b""], "line 3 is damaged", id="an empty line"),
    pytest.param([HEADING, {"state": "begun"}], "line 2 is damaged", id="a beginning without its batch"),
    pytest.param([HEADING, {"batch": 0}], "line 2 is damaged", id="a step without its state"),
    pytest.param(
        [HEADING, {"batch": 0, "state": "failed"}], "line 2 is damaged", id="an end without a beginning"
    ),
    pytest.param(
        [HEADING | {"settings": {"max_bytes": 500}}],
        "an import with max_bytes=500, not 400",
        id="another setting",
    ),
    pytest.param([HEADING | {"settings": None}], "an import with max_bytes=None, not 400", id="no settings"),
    pytest.param(
        [HEADING | {"settings": {**SETTINGS, "odd": 1}}],
        "an import with odd=1, not None",
        id="one setting more",
    ),
]


@pytest.mark.parametrize(("written", "message"), WRONG)
def test_a_file_that_cannot_be_relied_on_is_refused(journal: Path, written: Any, message: str) -> None:
    content = [line if isinstance(line, bytes) else json.dumps(line).encode() for line in written]
    journal.write_bytes(b"\n".join(content) + b"\n")
    before = journal.read_bytes()
    with pytest.raises(ConfigurationError, match=message):
        Journal(journal, SETTINGS, 8.0)
    assert journal.read_bytes() == before
    # It is let go of: the next try fails by the same reason.
    with pytest.raises(ConfigurationError, match=message):
        Journal(journal, SETTINGS, 8.0)


def test_the_time_of_the_beginning_stays(journal: Path) -> None:
    first = Journal(journal, SETTINGS, 7.0)
    first.close()
    assert (first.resumed, first.now) == (False, 7.0)
    second = Journal(journal, SETTINGS, 8.0)
    second.close()
    assert (second.resumed, second.now) == (True, 7.0)


def test_a_journal_in_use_is_refused(journal: Path) -> None:
    first = Journal(journal, SETTINGS, 7.0)
    with pytest.raises(ConfigurationError, match="is in use by another import"):
        Journal(journal, SETTINGS, 8.0)
    first.close()
    Journal(journal, SETTINGS, 8.0).close()


def test_where_files_cannot_be_locked_nothing_is(journal: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)
    first = Journal(journal, SETTINGS, 7.0)
    Journal(journal, SETTINGS, 8.0).close()
    first.close()


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param([customer(9), *ELEMENTS[1:]], id="another element"),
        pytest.param(ELEMENTS[1:], id="one less at the beginning"),
        pytest.param([*ELEMENTS[1:], ELEMENTS[0]], id="another order"),
    ],
)
def test_other_elements_are_not_imported_under_the_journal(journal: Path, changed: list[Any]) -> None:
    run(journal, ELEMENTS, ACCEPTED, max_bytes=LIMIT)
    with pytest.raises(ConfigurationError, match="the elements from 0 on are not those that were imported"):
        run(journal, changed, ACCEPTED, max_bytes=LIMIT)


def test_fewer_elements_are_told(journal: Path) -> None:
    run(journal, ELEMENTS, ACCEPTED, max_bytes=LIMIT)
    with pytest.raises(ConfigurationError, match="there are fewer elements than were imported"):
        run(journal, ELEMENTS[:4], ACCEPTED, max_bytes=LIMIT)


def test_elements_added_at_the_end_are_imported(journal: Path) -> None:
    run(journal, ELEMENTS[:4], ACCEPTED, max_bytes=LIMIT)
    summary, sent = run(journal, ELEMENTS, ACCEPTED, max_bytes=LIMIT)
    assert sent == [ELEMENTS[4:]]
    assert summary.skipped == {"customer": 4}


def test_the_same_import_of_another_workspace_is_another_one(journal: Path) -> None:
    run(journal, ELEMENTS, ACCEPTED)
    with pytest.raises(ConfigurationError, match="an import with project_code=None, not 'p-1'"):
        run(journal, ELEMENTS, ACCEPTED, project_code="p-1")


def test_a_failed_batch_is_sent_again(journal: Path) -> None:
    run(journal, ELEMENTS, ACCEPTED, (400, {}), ACCEPTED, max_bytes=LIMIT)
    summary, sent = run(journal, ELEMENTS, ACCEPTED, max_bytes=LIMIT)
    assert sent == [ELEMENTS[2:4]]
    assert (summary.skipped, summary.sent) == ({"customer": 4}, {"customer": 2})


def test_users_of_an_unclear_batch_are_sent_again(journal: Path) -> None:
    run(journal, ELEMENTS, LOST, ACCEPTED, max_bytes=LIMIT)
    summary, sent = run(journal, ELEMENTS, ACCEPTED, max_bytes=LIMIT)
    assert sent == [ELEMENTS[:2]]
    assert summary.complete


def test_a_warning_is_told_once_for_each_check_and_counted(journal: Path) -> None:
    elements = [{**customer(n), "attributes": {"a": "x" * 513}} for n in range(3)]
    with pytest.warns(RequestWarning) as told:
        summary, sent = run(journal, elements, ACCEPTED, checks="warn")
    assert sent == [elements]
    assert summary.warnings == {"value-length": 3}
    [warning] = told
    assert str(warning.message).startswith("data.import_bulk: element 0: attributes.a: ")


def test_warnings_as_errors_do_not_break_the_files(journal: Path) -> None:
    elements = [{**customer(1), "attributes": {"a": "x" * 513}}]
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        with pytest.raises(RequestWarning):
            run(journal, elements, ACCEPTED, checks="warn")
    # The journal was closed: it can be opened again.
    with pytest.warns(RequestWarning):
        summary, _ = run(journal, elements, ACCEPTED, checks="warn")
    assert summary.complete
