"""The older e-mail templates: names, content rules, replacing, listing, batches."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator.families.email_templates_v1 import Templates, stored_template
from moengage_emulator.families.email_templates_v1.rules import QUOTA
from moengage_emulator.ids import Ids
from tests.emulator.statuses.stage import Stage, stage

HTML = "<html><body>Three new teas.</body></html>"
TEMPLATE: dict[str, Any] = {"name": "spring_teas", "html": HTML, "source": "Kiosk"}
FULL: dict[str, Any] = {
    **TEMPLATE,
    "subject": "New teas",
    "attachments": ["https://kiosk.example/a/teas.pdf"],
    "sender_name": "The kiosk",
    "updated_by": "ida@kiosk.example",
}
FILES = "Email attachment should be valid one with size less than 6mb & total attachments size less than 20mb"
NO_ID = "Given id is invalid email template id"
NO_ROOM = "You have already created maximum allowed template allowed for client"
TAKEN = "Name field is already used by another template"
BODY = "Invalid request body"


class Api:
    def __init__(self, made: Stage) -> None:
        self.stage = made
        self.clock = made.emulator.clock
        self.templates = Templates(made.emulator.store())

    def create(self, **changes: Any) -> str:
        answer = self.stage.ok("email_templates_v1_create", body={**TEMPLATE, **changes})
        assert answer["status"] == "success"
        assert answer["data"]["msg"] == "Custom email template saved"
        assert re.fullmatch("[0-9a-f]{24}", answer["data"]["id"])
        return str(answer["data"]["id"])

    def update(self, template: str, **changes: Any) -> None:
        answer = self.stage.ok(
            "email_templates_v1_update", path={"id": template}, body={**TEMPLATE, **changes}
        )
        data = {"id": template, "msg": "Custom email template updated"}
        assert answer == {"status": "success", "data": data}

    def get(self, template: str) -> Any:
        return self.stage.ok("email_templates_v1_get", path={"id": template})

    def page(self, page: str | None = None) -> list[dict[str, Any]]:
        data = self.stage.ok("email_templates_v1_list", query={"page": page})["data"]
        assert data["no_of_templates"] == len(data["templates"])
        found: list[dict[str, Any]] = data["templates"]
        return found

    def names(self, page: str | None = None) -> list[str]:
        return [item["template_name"] for item in self.page(page)]

    def batch(self, *items: Any, status: int = 200) -> tuple[list[str], list[str]]:
        """New and updated entries of a batch."""
        answer = self.stage.send("email_templates_v1_upsert_bulk", body=list(items))
        assert answer.status_code == status, answer.text
        assert answer.json()["status"] == "success"
        return answer.json()["data"]["new_templates"], answer.json()["data"]["updated_templates"]

    def refused(self, operation: str, **parts: Any) -> tuple[str, str]:
        answer = self.stage.send(f"email_templates_v1_{operation}", **parts)
        found = answer.json()
        assert (answer.status_code, found["status"], found["data"]["code"]) == (400, "error", 400)
        return found["data"]["title"], found["data"]["description"]


@pytest.fixture
def api() -> Iterator[Api]:
    with stage({}) as made:
        collection = made.emulator.store().collection("email_templates_v1")
        for item in list(collection.all()):
            collection.delete(item["id"])
        yield Api(made)


def test_a_template_comes_back_under_other_names(api: Api) -> None:
    template = api.create(**FULL)
    found = api.get(template)
    (file,) = found.pop("attachments")
    assert re.fullmatch("[0-9a-f]{24}", file.pop("id"))
    assert file == {
        "name": "teas.pdf",
        "type": "url",
        "fileType": "pdf",
        "url": "https://kiosk.example/a/teas.pdf",
    }
    assert found == {
        "status": "success",
        "template_id": template,
        "template_name": "spring_teas",
        "subject": "New teas",
        "template_content": HTML,
        "source": "Kiosk",
        "sender_name": "The kiosk",
        "editor": "Froala Editor",
        "created_date": "2026-03-02 09:30:00.000000",
        "updated_at": "2026-03-02 09:30:00.000000",
        "updated_by": "ida@kiosk.example",
    }
    assert api.page() == [
        {
            "template_id": template,
            "template_name": "spring_teas",
            "is_archived": False,
            "builder_supported": False,
            "editor": "Froala Editor",
            "created_date": "2026-03-02 09:30:00.000000",
            "updated_at": "2026-03-02 09:30:00.000000",
            "updated_by": "ida@kiosk.example",
        }
    ]


def test_an_update_replaces_everything_but_the_date(api: Api) -> None:
    template = api.create(**FULL)
    api.clock.advance(2.5)
    api.update(template, name="autumn_teas")
    found = api.get(template)
    cleared = {name: found[name] for name in ("subject", "attachments", "sender_name", "updated_by")}
    assert cleared == {"subject": "", "attachments": [], "sender_name": "", "updated_by": ""}
    assert (found["template_name"], found["created_date"]) == ("autumn_teas", "2026-03-02 09:30:00.000000")
    assert found["updated_at"] == "2026-03-02 09:30:02.500000"
    # The old name is free again.
    api.create()


def test_names_are_unique(api: Api) -> None:
    first, second = api.create(), api.create(name="autumn_teas")
    assert api.refused("create", body=TEMPLATE) == ("Invalid email name", TAKEN)
    assert api.refused("update", path={"id": second}, body=TEMPLATE) == ("Invalid email name", TAKEN)
    api.update(first)
    api.create(name="Spring_teas")


@pytest.mark.parametrize("template", ["none", "65f0c1d2e3a4b5c6d7e8f900", "a/b", "%2e"])
def test_unknown_ids(api: Api, template: str) -> None:
    expected = ("Invalid template id", "Please provide a valid template id")
    assert api.refused("get", path={"id": template}) == expected
    assert api.refused("update", path={"id": template}, body=TEMPLATE) == expected


# Field, value (None: left out), title, state that the description tells.
FIELDS: list[tuple[str, Any, str, str]] = [
    ("name", "", "Invalid email name", "empty"),
    ("name", None, "Invalid email name", "empty"),
    ("name", "abcd", "Invalid email name", "invalid"),
    ("name", "a" * 51, "Invalid email name", "invalid"),
    ("name", "spring teas", "Invalid email name", "invalid"),
    ("name", "thés_noirs", "Invalid email name", "invalid"),
    ("name", 12345, "Invalid email name", "invalid"),
    ("html", "", BODY, "empty"),
    ("html", None, BODY, "empty"),
    ("source", None, BODY, "empty"),
    ("source", "", BODY, "empty"),
    ("source", "kiosk-1", BODY, "invalid"),
    ("subject", 5, BODY, "invalid"),
    ("sender_name", [], BODY, "invalid"),
    ("updated_by", "ida.b", BODY, "invalid"),
    ("updated_by", "ida_b", BODY, "invalid"),
    ("updated_by", "@", BODY, "invalid"),
    *(
        ("html", html, BODY, "invalid")
        for html in (
            "Teas",
            "<body>Teas</body>",
            "<html>Teas</html>",
            "<html><body></body></html>",
            "<html><body>  \n </body></html>",
            "<htmlx><body>Teas</body></htmlx>",
            "<html><bodyguard>Teas</bodyguard></html>",
            "<html><body>Teas<script>1</script></body></html>",
            "<html><head><SCRIPT src='x'/></head><body>Teas</body></html>",
        )
    ),
]


@pytest.mark.parametrize(("field", "value", "title", "state"), FIELDS)
def test_faulty_fields(api: Api, field: str, value: Any, title: str, state: str) -> None:
    sent = {name: item for name, item in TEMPLATE.items() if name != field}
    body = sent if value is None else sent | {field: value}
    expected = (title, f"{field.capitalize()} field is {state}")
    template = api.create(name="other_name")
    assert api.refused("create", body=body) == expected
    assert api.refused("update", path={"id": template}, body=body) == expected
    # In a batch the sentence takes the place of the id.
    assert api.batch(body, body | {"id": template}, status=400) == ([expected[1]], [expected[1]])


@pytest.mark.parametrize(
    "change",
    [
        {"name": "abcde"},
        {"name": "a" * 50},
        {"name": "A_9_z"},
        {"source": "Kiosk 1_b"},
        {"updated_by": "Ida B-9"},
        {"updated_by": "i.d_a@kiosk.example"},
        {"html": "<!doctype html><HTML lang='en'><Body class='a'> <p>Teas</p></Body></HTML>"},
        {"html": "<html><body>Teas about a scripture</body></html>"},
        {"subject": ""},
    ],
)
def test_what_is_taken(api: Api, change: dict[str, Any]) -> None:
    api.create(**change)


@pytest.mark.parametrize(
    ("files", "fits"),
    [
        (["https://kiosk.example/teas.pdf"] * 10, True),
        (["https://kiosk.example/teas.pdf"] * 11, False),
        (["http://kiosk.example/teas.pdf"], False),
        (["https://kiosk.example/teas.exe"], False),
        (["https://kiosk.example/large.pdf"], False),
        (["https://kiosk.example/some.pdf"] * 3, True),
        (["https://kiosk.example/some.pdf"] * 4, False),
        (["https://[/a.pdf"], True),
    ],
)
def test_attachments(api: Api, files: list[str], fits: bool) -> None:
    sizes = {"https://kiosk.example/large.pdf": 6 * 2**20, "https://kiosk.example/some.pdf": 5 * 2**20}
    api.stage.emulator.configure(extra={"attachment_sizes": sizes})
    if fits:
        api.create(attachments=files)
    else:
        body = {**TEMPLATE, "attachments": files}
        assert api.refused("create", body=body) == (BODY, FILES)
        assert api.batch(body, status=400) == ([FILES], [])


def test_the_limit(api: Api) -> None:
    assert QUOTA == 10_000
    api.stage.emulator.configure(extra={"template_quotas": {"email_templates_v1": 2}})
    template = api.create()
    assert api.batch(
        {**TEMPLATE, "name": "second"}, {**TEMPLATE, "name": "third"}, {**TEMPLATE, "id": template}
    )[0][1:] == [NO_ROOM]
    expected = ("Maximum Template limit exceeded", NO_ROOM)
    assert api.refused("create", body={**TEMPLATE, "name": "fourth"}) == expected
    api.update(template, name="fifth")
    api.stage.emulator.configure(extra={"template_quotas": {"email_templates_v1": None}})
    api.create(name="sixth")


def test_pages_of_twenty_in_the_order_of_creation(api: Api) -> None:
    made = [f"name_{number:02}" for number in range(45)]
    ids = [api.create(name=name) for name in made]
    api.update(ids[0], name="name_00", subject="changed")
    assert api.names() == api.names("1") == api.names("1.0") == made[:20]
    assert api.names("2") == made[20:40]
    assert api.names("3") == made[40:]
    assert api.names("4") == api.names("9" * 5000) == []


@pytest.mark.parametrize("page", ["0", "-1", "000", "0.0", "-0", "x", "", "1.5"])
def test_pages_that_are_none(api: Api, page: str) -> None:
    title, description = api.refused("list", query={"page": page})
    assert title == BODY
    assert description == ("Page field is empty" if page == "" else "Page field is invalid")


def test_archived_templates_are_listed_and_stay_archived(api: Api) -> None:
    now = datetime(2026, 3, 1, tzinfo=UTC)
    api.templates.put(stored_template("f" * 24, TEMPLATE, now, Ids(), is_archived=True))
    api.update("f" * 24)
    assert [item["is_archived"] for item in api.page()] == [True]


# ---------------------------------------------------------------- batches


def named(name: str, **more: Any) -> dict[str, Any]:
    return {**TEMPLATE, "name": name, **more}


def test_a_batch_makes_and_replaces_in_the_order_of_the_request(api: Api) -> None:
    old = api.create(name="old_teas", subject="old")
    new, updated = api.batch(named("one_tea"), named("old_teas", id=old), named("two_teas"))
    assert updated == [old]
    assert [api.get(one)["template_name"] for one in new] == ["one_tea", "two_teas"]
    assert api.get(old)["subject"] == ""


def test_each_template_of_a_batch_fails_on_its_own(api: Api) -> None:
    old = api.create()
    new, updated = api.batch(
        named("one_tea"),
        named("one_tea"),
        named("spring_teas"),
        named("x"),
        named("file_teas", attachments=["https://kiosk.example/a.exe"]),
        named("two_teas", id="none"),
        named("two_teas", id=5),
        named("two_teas", id=""),
        named("two_teas", id=old),
        {"id": old},
    )
    assert new[1:] == [TAKEN, TAKEN, "Name field is invalid", FILES]
    assert updated[:4] == [NO_ID, NO_ID, NO_ID, old]
    assert updated[4:] == ["Name field is empty"]
    assert api.names() == ["two_teas", "one_tea"]
    assert api.get(new[0])["template_name"] == "one_tea"


def test_a_name_that_the_batch_itself_frees_may_be_taken(api: Api) -> None:
    old = api.create()
    new, updated = api.batch(named("autumn_teas", id=old), named("spring_teas"))
    assert (updated, len(new)) == ([old], 1)
    assert api.names() == ["autumn_teas", "spring_teas"]


def test_a_batch_of_which_everything_fails_is_a_400_that_says_success(api: Api) -> None:
    assert api.batch(named("x"), named("two_teas", id="none"), status=400) == (
        ["Name field is invalid"],
        [NO_ID],
    )
    assert api.names() == []


def test_an_empty_batch(api: Api) -> None:
    assert api.batch() == ([], [])


@pytest.mark.parametrize(
    "body", [{}, [5], [TEMPLATE, None], [named(f"name_{number}") for number in range(51)], "x", None]
)
def test_what_is_no_batch_is_refused_as_a_whole(api: Api, body: Any) -> None:
    title, _ = api.refused("upsert_bulk", body=body)
    assert title == BODY
    assert api.names() == []


def test_a_batch_of_fifty(api: Api) -> None:
    new, _ = api.batch(*(named(f"name_{number}") for number in range(50)))
    assert len(set(new)) == 50
