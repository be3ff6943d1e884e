"""What becomes of the file of a file segment, and how it is told ("Create File Segment", callback)."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ... import outbox
from ...files import LARGEST
from ...jobs import Callback, runs
from ...people import people
from ...people.comparisons import number
from .segments import Segments, Uploads

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from ...jobs import JobRun
    from ...people import Person
    from .segments import Segment

__all__ = ["PROCESS", "process"]

PROCESS = "custom_segments_process_file"

# The texts are those of a creation; the pages have none for the other three.
TOO_LARGE = "File size cannot be greater than 150MB. Created custom_segment contains 0 users."
NO_FILE = "File download failed. Created custom_segment contains 0 users."
BROKEN = "Internal Server Error. Contact MoEngage Team."


@runs(PROCESS)
def process(run: JobRun) -> Callback | None:
    """Read the file into the segment; a failure leaves the segment as it was."""
    segments = Segments(run.store, run.ids, run.now)
    segment = segments.get(run.details["segment"])
    if segment is None:
        return None
    body: dict[str, Any] = {
        "db_name": run.details["db_name"],
        "segment_name": segment["name"],
        "request_id": run.details["request_id"],
    }
    if run.workspace.settings.extra.get("file_segment_fails"):
        body |= {"status": 500, "error_message": BROKEN}
    elif run.content is None:
        body |= {"status": 400, "error_message": NO_FILE}
    elif len(run.content) > LARGEST:
        body |= {"status": 400, "error_message": TOO_LARGE}
    else:
        body |= {"status": 201, **_read(run, segments, segment, run.content)}
    for address in run.details["emails"]:
        outbox.send(
            run.store,
            run.ids,
            run.now,
            kind="alert",
            channel="EMAIL",
            to=address,
            content=body,
            source=segment["id"],
        )
    url = run.details["callback_url"]
    return None if url is None else Callback(url, body)


def _read(run: JobRun, segments: Segments, segment: Segment, content: bytes) -> dict[str, int]:
    """Change the segment by the rows of the file. Nobody is made who is not there."""
    numeric = run.details["attribute_type"] == "double"
    rows = _rows(content)
    values = [value for row in rows if (value := _value(row, numeric)) is not None]
    by_value = _by_value(people(run.store), run.details["attribute_name"], numeric)
    found = dict.fromkeys(by_value[value] for value in values if by_value.get(value) is not None)
    named = [member for member in found if member is not None]
    before = list(segment.get("user_ids") or ())
    match run.details["action"]:
        case "remove":
            after = [member for member in before if member not in found]
        case "replace":
            after = named
        case _:
            after = list(dict.fromkeys([*before, *named]))
    segment["user_ids"] = after
    segments.save(segment)
    # "Replace Users": only those who are new count.
    known = set(before) if run.details["action"] == "replace" else set()
    if run.details["action"] != "remove":
        Uploads(run.store, run.ids, run.now).count(sum(member not in known for member in named))
    return {"values_found": len(rows), "values_processed": len(values), "user_count": len(named)}


def _rows(content: bytes) -> list[bytes]:
    rows = content.removeprefix(b"\xef\xbb\xbf").split(b"\n")
    if not rows[-1]:
        rows.pop()  # the end of the last line begins no row
    return [row.removesuffix(b"\r") for row in rows]


def _value(row: bytes, numeric: bool) -> str | int | float | None:
    """The value of a row; None for one that is empty or not as the page asks: one column, no quotes."""
    try:
        text = row.decode().strip()
    except UnicodeDecodeError:
        return None
    if not text or "," in text or '"' in text or not text.isprintable():
        return None
    return number(text) if numeric else text


def _by_value(everyone: Iterable[Person], attribute: str, numeric: bool) -> Mapping[Any, str | None]:
    """Value of the attribute -> the user who has it; None where several do: a value names exactly one."""
    found: dict[Any, str | None] = {}
    for person in everyone:
        for value in _values(person, attribute, numeric):
            found[value] = None if value in found else person.id
    return found


def _values(person: Person, attribute: str, numeric: bool) -> Iterator[str | int | float]:
    value = person.attributes.get(attribute)
    wanted = int | float if numeric else str
    if isinstance(value, wanted) and not isinstance(value, bool):
        yield value
