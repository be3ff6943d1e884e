"""The file of a file segment: what the vendor would stumble over stays out, and the rest finds its users."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

import pytest

from moengage_api import errors
from moengage_api.overlays.bulk import RefusedValue, SegmentFile
from moengage_api.overlays.bulk.segment_file import write_segment_file
from moengage_emulator.people import members
from tests.bulk.kit import Bulk


def test_a_segment_is_made_of_the_file(bulk: Bulk, tmp_path: Path) -> None:
    bulk.have("ada-1", "bob-2", "cyd-3")
    written = bulk.use(lambda client: _write(bulk, client, tmp_path))
    content = Path(written.path).read_bytes()
    assert (content, written.values, written.size) == (b"ada-1\ncyd-3\n", 2, 12)
    bulk.emu.plant_file("https://files.example/v.csv", content)
    with bulk.emu.client() as client:
        made = client.custom_segments.create_from_file(
            name="Fair",
            file_url="https://files.example/v.csv",
            attribute_name="ID",
            attribute_type="string",
            expiry_time=30,
            callback_url="https://callbacks.example/done",
            emails=["ada@kiosk.example"],
        )
    bulk.emu.clock.advance(3_600)
    bulk.emu.settle()
    stored = bulk.emu.store().collection("custom_segments").get(str(made.cs_id))
    assert stored is not None
    names = {user["id"]: user["customer_id"] for user in bulk.stored("users")}
    found = members(bulk.emu.store(), stored, bulk.emu.clock.now())
    assert {names.get(one, one) for one in found} == {"ada-1", "cyd-3"}


def _write(bulk: Bulk, client: Any, folder: Path) -> Any:
    written = client.bulk.write_segment_file(["ada-1", "cyd-3"], folder / "v.csv")
    if bulk.kind == "sync":
        return written

    async def same() -> SegmentFile:
        found: SegmentFile = written
        return found

    return same()


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        ("", "is empty"),
        ("ada-1", "stands there twice"),
        ('"ada"', "special characters '\"'"),
        ("a,b", "special characters ','"),
        ("a b", "special characters ' '"),
        ("a\nb", r"special characters '\n'"),
        ("\ud800", "special characters"),
        (None, "NoneType where text is expected"),
        (True, "bool where text is expected"),
        (1.5, "float where text is expected"),
    ],
)
def test_a_value_that_breaks_the_file_is_left_out_and_told(tmp_path: Path, value: Any, reason: str) -> None:
    told: list[RefusedValue] = []
    path = tmp_path / "v.csv"
    for options in ({}, {"on_refused": told.append}):
        written = write_segment_file(["ada-1", value, 4711, "+49.30_1@x-y"], path, **options)  # type: ignore[arg-type]
        assert path.read_text() == "ada-1\n4711\n+49.30_1@x-y\n"
        assert (written.values, written.refused_values) == (3, 1)
        [refused] = told if options else written.refused
        assert refused.index == 1
        assert reason in refused.reason


def test_the_file_stays_below_the_limit(tmp_path: Path) -> None:
    written = write_segment_file(["aaaa", "bbbb", "c"], tmp_path / "v.csv", max_bytes=8)
    assert (written.values, written.size) == (2, 7)
    assert "would reach 8 bytes" in written.refused[0].reason


def test_more_characters_can_be_allowed(tmp_path: Path) -> None:
    path = tmp_path / "v.csv"
    assert write_segment_file(["a/b"], path, allowed="/").values == 1
    with pytest.raises(errors.ConfigurationError, match="break the file"):
        write_segment_file(["a"], path, allowed=";")
    assert path.read_text() == "a/b\n"


def test_a_source_that_fails_leaves_the_old_file(tmp_path: Path) -> None:
    path = tmp_path / "v.csv"
    path.write_text("old\n")

    def values() -> Any:
        yield "new"
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        write_segment_file(values(), path)
    assert (path.read_text(), os.listdir(tmp_path)) == ("old\n", ["v.csv"])
