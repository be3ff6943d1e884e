"""File segments, the archive, and what becomes of files."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from moengage_emulator import files
from moengage_emulator.families.custom_segments import processing
from moengage_emulator.people import members
from tests.emulator.segments_kit import Api, api

CREATE = "custom_segments_create_from_file"
DAY = 86400


@pytest.fixture
def segments() -> Iterator[Api]:
    with api() as made:
        for name in ("ada", "bob", "cyd"):
            made.put_user(name, email=f"{name}@kiosk.example", points=len(name), twin="same")
        yield made


def test_a_file_segment_is_empty_until_its_file_was_processed(segments: Api) -> None:
    segments.emu.plant_file("https://files.example/v.csv", b"ada\nbob\nnobody\n")
    answer = segments.stage.ok(CREATE, change={"name": "Fair", "file_url": "https://files.example/v.csv"})
    assert answer == {
        "message": "File-segment creation request accepted",
        "success": True,
        "cs_name": "Fair",
        "cs_id": answer["cs_id"],
    }
    assert len(answer["cs_id"]) == 24
    assert segments.segment(answer["cs_id"])["user_ids"] == []
    segments.advance(59)
    assert segments.segment(answer["cs_id"])["user_ids"] == []
    segments.advance(1)
    stored = segments.segment(answer["cs_id"])
    assert members(segments.store, stored, segments.emu.clock.now()) == {"ada", "bob"}


@pytest.mark.parametrize(
    ("content", "counts"),
    [
        (b"ada\nbob\n", (2, 2, 2)),
        (b"ada\r\nbob", (2, 2, 2)),
        (b"\xef\xbb\xbfada\n", (1, 1, 1)),
        (b"ada\n\nbob\n", (3, 2, 2)),
        (b"ada\nada\n", (2, 2, 1)),
        (b"ada,\nbob\n", (2, 1, 1)),
        (b'"ada"\nbob\n', (2, 1, 1)),
        (b"\xff\xfe\nbob\n", (2, 1, 1)),
        (b"nobody\n", (1, 1, 0)),
        (b"", (0, 0, 0)),
    ],
)
def test_the_callback_counts_rows_values_and_users(
    segments: Api, content: bytes, counts: tuple[int, int, int]
) -> None:
    segments.make_file("Fair", content)
    assert segments.callback() == {
        "db_name": "ACME_WORKSPACE",
        "segment_name": "Fair",
        "status": 201,
        "values_found": counts[0],
        "values_processed": counts[1],
        "user_count": counts[2],
    }


@pytest.mark.parametrize(
    ("attribute", "kind", "content", "found"),
    [
        ("u_em", "string", b"ada@kiosk.example\n", ["ada"]),
        ("ID", "string", b"bob\n", ["bob"]),
        ("points", "string", b"3\n", []),
        ("shoe", "double", b"38\n39.5\n", ["dee", "eve"]),
        ("shoe", "double", b"thirty\n", []),
        ("twin", "string", b"same\n", []),  # a value names exactly one user
    ],
)
def test_values_are_compared_by_the_type_of_the_attribute(
    segments: Api, attribute: str, kind: str, content: bytes, found: list[str]
) -> None:
    segments.put_user("dee", shoe=38)
    segments.put_user("eve", shoe=39.5)
    made = segments.make_file("Fair", content, attribute_name=attribute, attribute_type=kind)
    assert segments.segment(made)["user_ids"] == found


@pytest.mark.parametrize(
    ("verb", "message", "left", "count"),
    [
        ("add", "File-segment user-add request accepted", ["ada", "bob", "cyd"], 2),
        ("remove", "File-segment user-remove request accepted", ["ada"], 2),
        ("replace", "File-segment user-replace request accepted", ["bob", "cyd"], 2),
    ],
)
def test_changes_of_a_file_segment(
    segments: Api, verb: str, message: str, left: list[str], count: int
) -> None:
    made = segments.make_file("Fair", b"ada\nbob\n")
    segments.emu.plant_file("https://files.example/c", b"bob\ncyd\n")
    change = {
        "cs_id": made,
        "name": "not looked at",
        "file_url": "https://files.example/c",
        "callback_url": "https://kiosk.example/done",
    }
    answer = segments.stage.ok(f"custom_segments_{verb}_users", change=change)
    assert (answer["message"], answer["cs_name"], answer["cs_id"]) == (message, "Fair", made)
    segments.advance(60)
    assert segments.segment(made)["user_ids"] == left
    assert segments.callback()["user_count"] == count


def test_a_segment_is_found_by_its_name_where_no_id_is_given(segments: Api) -> None:
    made = segments.make_file("Fair", b"ada\n")
    segments.emu.plant_file("https://files.example/c", b"bob\n")
    body = {
        "name": "Fair",
        "attribute_name": "uid",
        "attribute_type": "string",
        "file_url": "https://files.example/c",
    }
    segments.stage.ok("custom_segments_add_users", body=body)
    segments.advance(60)
    assert segments.segment(made)["user_ids"] == ["ada", "bob"]


@pytest.mark.parametrize(
    "reference",
    [
        {"name": "Nowhere"},
        {"name": "Nowhere", "cs_id": "65f0c1d2e3a4b5c6d7e8f9bf"},
        {"name": "Large orders"},  # a segment of filters has no files
    ],
)
@pytest.mark.parametrize("verb", ["add_users", "remove_users", "replace_users"])
def test_unknown_file_segments(segments: Api, verb: str, reference: dict[str, str]) -> None:
    body = {"attribute_name": "uid", "attribute_type": "string", "file_url": "https://files.example/c"}
    assert segments.titled(f"custom_segments_{verb}", body={**body, **reference}) == (
        404,
        "Entity Not Found",
        f"Segment not found with the given name: {reference['name']}",
    )


FAILED = "File download failed. Created custom_segment contains 0 users."


def test_a_file_that_cannot_be_had(segments: Api) -> None:
    made = segments.make_file("Fair")
    expected = {"db_name": "ACME_WORKSPACE", "segment_name": "Fair", "status": 400, "error_message": FAILED}
    assert segments.callback() == expected
    assert segments.segment(made)["user_ids"] == []


def test_a_failure_leaves_the_users_of_a_segment(segments: Api) -> None:
    made = segments.make_file("Fair", b"ada\n")
    segments.change_file("replace", made, None)
    assert segments.segment(made)["user_ids"] == ["ada"]


def test_a_file_that_is_too_large(segments: Api, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "LARGEST", 4)
    monkeypatch.setattr(processing, "LARGEST", 4)
    segments.make_file("Fair", b"ada\nbob\n")
    body = segments.callback()
    assert (body["status"], body["error_message"]) == (
        400,
        "File size cannot be greater than 150MB. Created custom_segment contains 0 users.",
    )


def test_a_server_fault_on_the_way(segments: Api) -> None:
    segments.configure(file_segment_fails=True)
    segments.make_file("Fair", b"ada\n")
    body = segments.callback()
    assert (body["status"], body["error_message"]) == (500, "Internal Server Error. Contact MoEngage Team.")


def test_addresses_are_written_to(segments: Api) -> None:
    segments.make_file("Fair", b"ada\n", emails=["ida@kiosk.example", "bo@kiosk.example"])
    letters = segments.store.collection("outbox").find(channel="EMAIL")
    assert [letter["to"] for letter in letters] == ["ida@kiosk.example", "bo@kiosk.example"]


@pytest.mark.parametrize("name", ["moe-dbname", "database"])
def test_the_database_is_the_one_of_the_header(segments: Api, name: str) -> None:
    segments.stage.ok(CREATE, headers={name: "acme_two"})
    segments.advance(60)
    assert segments.callback()["db_name"] == "acme_two"


@pytest.mark.parametrize("media_type", ["text/csv", "application/vnd.ms-excel", "binary/octet-stream"])
def test_the_content_type_of_the_file_is_taken_for_the_body(segments: Api, media_type: str) -> None:
    segments.stage.ok(CREATE, headers={"content-type": media_type})


@pytest.mark.parametrize("name", ["Tea fair visitors", "Large orders"])
def test_a_name_is_used_once_over_all_kinds(segments: Api, name: str) -> None:
    expected = (409, "Resource not created", f"Name already exists : {name}")
    assert segments.titled(CREATE, change={"name": name}) == expected
    segments.stage.ok("custom_segments_archive", body={"name": name})
    assert segments.titled(CREATE, change={"name": name}) == expected


@pytest.mark.parametrize(
    ("change", "text"),
    [
        ({"attribute_type": "bool"}, "attribute_type is not valid"),
        ({"expiry_time": "soon"}, "expiry_time is expected to be Integer"),
        ({"name": None}, "name is expected to be String"),
    ],
)
def test_faulty_fields(segments: Api, change: dict[str, Any], text: str) -> None:
    assert segments.titled(CREATE, change=change) == (400, "Invalid Request", text)


@pytest.mark.parametrize(
    ("content", "text"),
    [
        (b"", "The Content-Type Header is required."),
        (b"{", "A valid JSON document is required."),
        (b"[]", "A valid JSON document is required."),
    ],
)
def test_bodies_that_are_none(segments: Api, content: bytes, text: str) -> None:
    assert segments.titled(CREATE, content=content) == (400, "Invalid Request", text)


def test_a_missing_field(segments: Api) -> None:
    assert segments.titled(CREATE, body={})[1:] == ("Invalid Request", "name is missing")


def test_a_full_workspace(segments: Api) -> None:
    segments.configure(segment_limits={"active": 3})
    full = "Total active segments limit breached. Request rejected!"
    assert segments.titled(CREATE) == (429, "Too Many Requests", full)
    segments.stage.ok("custom_segments_archive", body={"name": "Large orders"})
    segments.stage.ok(CREATE)
    assert segments.titled("custom_segments_unarchive", body={"name": "Large orders"}) == (
        400,
        "Invalid Request",
        full,
    )
    segments.stage.ok("custom_segments_unarchive", body={"name": "Tea drinkers"})  # active as it is


def test_a_day_that_is_used_up(segments: Api) -> None:
    segments.configure(segment_limits={"users_per_day": 2})
    made = segments.make_file("Fair", b"ada\nbob\n")
    full = (429, "Too Many Requests", "Total users uploaded in a day limit breached. Request rejected!")
    assert segments.titled(CREATE, change={"name": "Fair 2"}) == full
    for verb in ("add", "replace"):
        assert segments.titled(f"custom_segments_{verb}_users", change={"cs_id": made}) == full
    segments.change_file("remove", made, b"ada\n")
    segments.advance(DAY)
    segments.stage.ok(CREATE, change={"name": "Fair 2"})


def test_of_a_replacement_only_new_users_count(segments: Api) -> None:
    segments.configure(segment_limits={"users_per_day": 4})
    made = segments.make_file("Fair", b"ada\nbob\n")
    segments.change_file("replace", made, b"ada\nbob\ncyd\n")
    segments.stage.ok("custom_segments_add_users", change={"cs_id": made})


def test_a_file_segment_expires(segments: Api) -> None:
    made = segments.make_file("Fair", b"ada\n", expiry_time=30)
    segments.advance(30 * DAY - 61)
    assert not segments.segment(made)["archived"]
    segments.advance(1)
    assert segments.segment(made)["archived"]
    assert members(segments.store, segments.segment(made), segments.emu.clock.now()) == {"ada"}


@pytest.mark.parametrize(("days", "archived"), [(0, True), (-(2**31), True), (2**31 - 1, False)])
def test_there_are_no_bounds_of_the_expiry(segments: Api, days: int, archived: bool) -> None:
    made = segments.make_file("Fair", b"ada\n", expiry_time=days)
    assert segments.segment(made)["archived"] is archived


@pytest.mark.parametrize("reference", [{"name": "Tea drinkers"}, {"name": "Large orders"}])
def test_the_archive_takes_every_kind_and_gives_it_back(segments: Api, reference: dict[str, str]) -> None:
    for _ in range(2):  # once more changes nothing
        answer = segments.stage.ok("custom_segments_archive", body=reference)
        assert answer["message"] == "Successfully archived the custom segment"
        assert segments.named(reference["name"])["archived"]
    for _ in range(2):
        answer = segments.stage.ok("custom_segments_unarchive", body=reference)
        assert answer["message"] == "Successfully unarchived the custom segment"
        assert not segments.named(reference["name"])["archived"]


@pytest.mark.parametrize("reference", [{}, {"cs_id": "65f0c1d2e3a4b5c6d7e8f9bf"}])
@pytest.mark.parametrize("operation", ["custom_segments_archive", "custom_segments_unarchive"])
def test_the_archive_has_no_such_segment(segments: Api, operation: str, reference: dict[str, str]) -> None:
    text = "Segment not found with the given name: Nowhere"
    expected = (404, "Entity Not Found", text)
    assert segments.titled(operation, body={"name": "Nowhere", **reference}) == expected


def test_the_id_goes_before_the_name_in_the_archive(segments: Api) -> None:
    body = {"name": "Large orders", "cs_id": segments.named("Tea drinkers")["id"]}
    assert segments.stage.ok("custom_segments_archive", body=body)["cs_name"] == "Tea drinkers"
    assert not segments.named("Large orders")["archived"]


def test_archived_segments_are_shown_for_180_days(segments: Api) -> None:
    segments.stage.ok("custom_segments_archive", body={"name": "Tea drinkers"})
    wanted = {"name": "Tea drinkers"}
    segments.advance(180 * DAY)
    assert len(segments.stage.ok("custom_segments_list", query=wanted)["data"]) == 1
    segments.advance(1)
    assert segments.stage.ok("custom_segments_list", query=wanted)["data"] == []
    segments.stage.ok("custom_segments_unarchive", body=wanted)
    assert len(segments.stage.ok("custom_segments_list", query=wanted)["data"]) == 1


def test_users_who_go_leave_their_segments(segments: Api) -> None:
    made = segments.make_file("Fair", b"ada\nbob\n")
    identity = {"identity_type": "ID", "identity_value": "ada"}
    segments.stage.ok("gdpr_submit_request", change={"request_type": "erasure", "identities": [identity]})
    assert segments.segment(made)["user_ids"] == ["bob"]
    body = {"identity_type": "customer_id", "identity_value": "bob"}
    segments.stage.ok("data_delete_user", body=body)
    assert segments.segment(made)["user_ids"] == ["bob"]
    segments.advance(DAY)
    segments.put_user("eve")
    assert segments.segment(made)["user_ids"] == []
    segments.put_user("bob")
    assert members(segments.store, segments.segment(made), segments.emu.clock.now()) == set()


def test_rate_limits_are_one_pool_of_all_that_brings_a_file(segments: Api) -> None:
    segments.emu.limits.configure("default")
    for number in range(10):
        segments.stage.ok(CREATE, change={"name": f"Fair {number}"})
    expected = (429, "Too Many Requests", "API rate limit breached. Current limit: 10/60 mins")
    assert segments.titled("custom_segments_replace_users") == expected
    segments.stage.ok("custom_segments_archive", body={"name": "Tea drinkers"})
