"""Content blocks: what is stored, changed, listed and refused."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator.families.content_blocks import Blocks, content_block
from tests.emulator.statuses.stage import Stage, stage

BLOCK: dict[str, Any] = {
    "name": "Footer",
    "label": "footer",
    "raw_content": "<p>{{UserAttribute['city']}}</p>",
    "content_type": "HTML",
    "created_by": "ada@example.com",
    "content_block_used": [],
}
FULL: dict[str, Any] = {
    **BLOCK,
    "status": "ACTIVE",
    "description": "Ends every letter",
    "tag_ids": ["0"],
    "team_ids": ["test"],
    "images_used": ["https://kiosk.example/logo.png"],
    "content_block_used": ["Address"],
    "source": "INFORM",
}


class Api:
    def __init__(self, made: Stage) -> None:
        self.stage = made
        self.clock = made.emulator.clock
        self.store = made.emulator.store()

    def create(self, **changes: Any) -> str:
        """Create a block; its id, from a search."""
        body = {**BLOCK, **changes}
        answer = self.stage.send("content_blocks_create", body=body)
        assert (answer.status_code, answer.content) == (200, b""), answer.text
        return next(str(item["id"]) for item in self.search() if item["label"] == body["label"])

    def update(self, block: str, **changes: Any) -> None:
        answer = self.stage.send("content_blocks_update", body=change(block, **changes))
        assert (answer.status_code, answer.content) == (200, b""), answer.text

    def search(self, **filters: Any) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = self.stage.ok("content_blocks_search", body={"filters": filters})[
            "data"
        ]
        return found

    def get(self, *blocks: str, **more: Any) -> list[dict[str, Any]]:
        body = {"ids": list(blocks), **more}
        found: list[dict[str, Any]] = self.stage.ok("content_blocks_get", body=body)["data"]
        return found

    def refused(self, operation: str, body: Any) -> str:
        answer = self.stage.send(f"content_blocks_{operation}", body=body)
        found = answer.json()
        assert (answer.status_code, found["title"]) == (400, "Invalid Field Value")
        assert len(found["code"]) == 8
        return str(found["description"])


def change(block: str, **changes: Any) -> dict[str, Any]:
    return {
        "id": block,
        "name": "Footer",
        "status": "DRAFT",
        "raw_content": "<p>Kiosk</p>",
        "updated_by": "bo@example.com",
        "content_block_used": [],
        **changes,
    }


def words(field: str, value: Any) -> str:
    return f"{field} - Some of the field values are invalid: {field} : {value}"


@pytest.fixture
def api() -> Iterator[Api]:
    with stage({}) as made:
        blocks = made.emulator.store().collection("content_blocks")
        for item in list(blocks.all()):
            blocks.delete(item["id"])
        yield Api(made)


def test_a_new_block_and_what_holds_without_optional_fields(api: Api) -> None:
    block = api.create()
    assert len(block) == 24
    shown = {
        "id": block,
        "name": "Footer",
        "label": "footer",
        "description": "",
        "content_type": "HTML",
        "status": "DRAFT",
        "created_by": "ada@example.com",
        "created_at": "2026-03-02T09:30:00.000000",
        "updated_by": "ada@example.com",
        "updated_at": "2026-03-02T09:30:00.000000",
        "tag_ids": [],
        "team_ids": [],
    }
    assert api.search() == [shown]
    assert api.get(block) == [shown | {"content": BLOCK["raw_content"], "images_used": []}]
    assert api.store.collection("content_blocks").find(id=block)[0]["source"] == "ENGAGE"


def test_raw_content_comes_if_asked_for(api: Api) -> None:
    block = api.create(**FULL)
    (plain,), (raw,) = (
        api.get(block, is_raw_content_required=False),
        api.get(block, is_raw_content_required=True),
    )
    assert raw == plain | {"raw_content": BLOCK["raw_content"]}
    assert (raw["status"], raw["tag_ids"], raw["team_ids"]) == ("ACTIVE", ["0"], ["test"])
    assert raw["images_used"] == ["https://kiosk.example/logo.png"]
    # Neither answer carries these.
    assert not {"source", "content_block_used"} & raw.keys()


def test_reading_keeps_the_order_of_the_ids_and_leaves_out_unknown_ones(api: Api) -> None:
    first, second = api.create(), api.create(label="b")
    assert [item["id"] for item in api.get(second, "0" * 24, first, second)] == [second, first]
    assert api.get() == []


def test_labels_are_unique_and_names_are_not(api: Api) -> None:
    api.create()
    assert api.refused("create", BLOCK | {"name": "Other"}) == words("label", "footer")
    api.create(label="Footer")
    assert len(api.search()) == 2


def test_an_update_replaces_what_it_requires_and_keeps_the_rest(api: Api) -> None:
    block = api.create(**FULL)
    api.clock.advance(1.25)
    api.update(block, name="Ending")
    (found,) = api.get(block)
    (before,) = [FULL]
    assert (found["name"], found["status"], found["content"]) == ("Ending", "DRAFT", "<p>Kiosk</p>")
    assert (found["created_by"], found["updated_by"]) == ("ada@example.com", "bo@example.com")
    assert found["created_at"] == "2026-03-02T09:30:00.000000"
    assert found["updated_at"] == "2026-03-02T09:30:01.250000"
    for name in ("description", "tag_ids", "team_ids", "images_used", "label", "content_type"):
        assert found[name] == before[name]
    stored = api.store.collection("content_blocks").find(id=block)[0]
    assert (stored["content_block_used"], stored["source"]) == ([], "INFORM")


def test_an_update_may_clear_optional_fields_and_leaves_fixed_ones(api: Api) -> None:
    block = api.create(**FULL)
    fixed = {"label": "other", "content_type": "TEXT", "source": "ENGAGE", "created_by": "bo@example.com"}
    api.update(block, description="", tag_ids=[], team_ids=[], images_used=[], status="ACTIVE", **fixed)
    (found,) = api.get(block)
    assert (found["description"], found["tag_ids"], found["team_ids"], found["images_used"]) == (
        "",
        [],
        [],
        [],
    )
    assert (found["label"], found["content_type"], found["status"]) == ("footer", "HTML", "ACTIVE")
    assert found["created_by"] == "ada@example.com"


def test_an_update_of_an_unknown_block(api: Api) -> None:
    assert api.refused("update", change("none")) == words("id", "none")
    assert api.search() == []


def test_several_teams_need_to_be_named(api: Api) -> None:
    api.stage.emulator.configure(extra={"teams": ["one", "two"]})
    assert api.refused("create", BLOCK) == words("team_ids", None)
    assert api.refused("create", BLOCK | {"team_ids": []}) == words("team_ids", [])
    api.create(team_ids=["one"])
    api.stage.emulator.configure(extra={"teams": ["one"]})
    api.create(label="b")


@pytest.mark.parametrize(
    ("operation", "field", "value"),
    [
        *(("create", name, None) for name in BLOCK),
        ("create", "status", "ARCHIVED"),
        ("create", "content_type", "PDF"),
        ("create", "source", "BOTH"),
        ("create", "created_by", "Ada"),
        ("create", "content_block_used", "Address"),
        ("create", "tag_ids", "0"),
        *(("update", name, None) for name in change("x")),
        ("update", "status", "ARCHIVED"),
        ("update", "updated_by", "Bo"),
        ("get", "ids", None),
        ("get", "ids", "a,b"),
        ("get", "is_raw_content_required", "yes"),
        ("search", "filters", []),
    ],
)
def test_faulty_fields(api: Api, operation: str, field: str, value: Any) -> None:
    bodies: dict[str, dict[str, Any]] = {
        "create": BLOCK,
        "update": change("x"),
        "get": {"ids": []},
        "search": {"filters": {}},
    }
    body = {name: item for name, item in bodies[operation].items() if name != field}
    sent = body if value is None else body | {field: value}
    assert api.refused(operation, sent) == words(field, value)


def test_a_faulty_value_inside_a_list(api: Api) -> None:
    assert api.refused("get", {"ids": ["a", 5]}) == words("ids", 5)
    assert api.refused("search", {"filters": {"content_type": ["PDF"]}}) == words("content_type", "PDF")


FILTERS: list[tuple[dict[str, Any], str]] = [
    ({}, "abcd"),
    ({"content_type": []}, "abcd"),
    ({"content_type": ["TEXT"]}, "b"),
    ({"content_type": ["TEXT", "HTML"]}, "abcd"),
    ({"status": ["ACTIVE"]}, "a"),
    ({"status": ["ARCHIVED"]}, "d"),
    ({"status": ["DRAFT", "ARCHIVED"]}, "bcd"),
    ({"status": ["GONE"]}, ""),
    ({"tag_ids": ["t1"]}, "a"),
    ({"tag_ids": ["t1", "t2"]}, "ab"),
    ({"team_ids": ["one"]}, "ab"),
    ({"team_ids": ["one"], "tag_ids": ["t2"]}, "b"),
    ({"updated_by": ["bo@example.com"]}, "c"),
    ({"updated_by": ["bo@example.com", "ada@example.com"]}, "abcd"),
    ({"search_text": "LETTER"}, "ab"),
    ({"search_text": "letter b"}, "b"),
    ({"search_text": "label"}, ""),
    ({"search_text": ""}, "abcd"),
    ({"search_text": "letter", "status": ["ACTIVE"]}, "a"),
]


@pytest.mark.parametrize(("filters", "found"), FILTERS)
def test_search(api: Api, filters: dict[str, Any], found: str) -> None:
    api.create(label="a", name="Letter a", status="ACTIVE", tag_ids=["t1"], team_ids=["one", "two"])
    api.create(label="b", name="Letter b", content_type="TEXT", tag_ids=["t2"], team_ids=["one"])
    api.update(api.create(label="c", name="Note"), name="Note", status="DRAFT")
    # Only the dashboard archives.
    old = content_block("d" * 24, BLOCK | {"label": "d"}, datetime(2026, 3, 2, tzinfo=UTC), status="ARCHIVED")
    Blocks(api.store).put(old)
    assert "".join(item["label"] for item in api.search(**filters)) == found


def test_a_search_without_filters(api: Api) -> None:
    api.create()
    assert len(api.stage.ok("content_blocks_search", body={})["data"]) == 1


def test_an_archived_block_may_be_changed(api: Api) -> None:
    old = content_block("d" * 24, BLOCK, datetime(2026, 3, 2, tzinfo=UTC), status="ARCHIVED")
    Blocks(api.store).put(old)
    api.update("d" * 24, status="ACTIVE")
    assert api.get("d" * 24)[0]["status"] == "ACTIVE"
