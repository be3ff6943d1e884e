"""Search templates of every channel: filters, order, pages, certain versions, groups."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from typing import Any

import pytest

from moengage_emulator.families.custom_templates import CHANNELS, Templates, stored_template
from tests.emulator.templates_kit import FAMILIES, UNKNOWN, Shelf, refused, shelf

PEOPLE = {"a": "Ida", "b": "Bo", "c": "cy@kiosk.example"}


def fill(made: Shelf) -> dict[str, str]:
    """Four templates, a minute apart: a, b and c by three people, d of the dashboard; then b is changed."""
    found = {}
    for letter, name in (("a", "Spring Teas"), ("b", "spring cakes"), ("c", "Autumn teas")):
        found[letter] = made.create(template_id=letter, template_name=name, created_by=PEOPLE[letter])
        made.clock.advance(60)
    body, meta = made.body(), {"template_id": "d", "template_name": "Built in", "template_version": "1"}
    push = made.family == "push_templates"
    planted = stored_template(
        "0d5f5a3e-7c1b-4a55-9a0e-2f4b8c6d1e90",
        content={"IOS": {"basic_details": {"title": "Teas"}}} if push else body["basic_details"],
        meta=meta | ({"platform": ["IOS"], "template_style": "STYLIZED"} if push else {}),
        author="MoEngage",
        now=datetime(2026, 3, 2, 12, 0, tzinfo=UTC),
        source="MOENGAGE",
        kind="PRE_BUILT",
    )
    Templates(made.store, CHANNELS[made.family]).add(planted)
    email = made.family == "email_templates"
    author = {"created_by": "Zoe"} if email else {"updated_by": "zoe@kiosk.example"}
    more = {"template_id": "b"} if email or made.family == "osm_templates" else {}
    made.update(found["b"], template_name="spring cakes", **author, **more)
    return found


@pytest.fixture(params=FAMILIES)
def each(request: pytest.FixtureRequest) -> Iterator[Shelf]:
    with shelf(request.param) as made:
        fill(made)
        yield made


@pytest.fixture
def email() -> Iterator[Shelf]:
    with shelf("email_templates") as made:
        yield made


def order(*keys: tuple[str, str]) -> dict[str, Any]:
    return {"sort_params": [{name: way} for name, way in keys]}


NAME, DATE, BY = "template_name", "last_modified_date", "last_modified_by"
UP, DOWN = "ASCENDING", "DESCENDING"


@pytest.mark.parametrize(
    ("query", "found"),
    [
        # Without an order, what was updated last comes first.
        ({}, "dbca"),
        ({"template_name": ""}, "dbca"),
        ({"template_source": []}, "dbca"),
        ({"template_name": "TEAS"}, "ca"),
        ({"template_name": "spring t"}, "a"),
        ({"template_name": "nothing"}, ""),
        ({"template_source": ["API"]}, "bca"),
        ({"template_source": ["MOENGAGE"]}, "d"),
        ({"template_source": ["MOENGAGE", "API"]}, "dbca"),
        ({"template_type": ["PRE_BUILT"]}, "d"),
        ({"template_type": ["CUSTOM"], "template_source": ["MOENGAGE"]}, ""),
        ({"created_by": ["Ida", "Bo"]}, "ba"),
        ({"created_by": ["ida"]}, ""),
        ({"created_by": ["cy@kiosk.example"], "template_name": "teas"}, "c"),
        ({"updated_by": ["Ida"]}, "a"),
        ({"updated_by": ["Bo"]}, ""),
        (order((NAME, UP)), "cdba"),
        (order((NAME, DOWN)), "abdc"),
        (order((DATE, UP)), "acbd"),
        (order((DATE, DOWN)), "dbca"),
        (order((BY, UP)), "cadb"),
        (order((BY, DOWN)), "bdac"),
        ({"sort_params": [{}]}, "dbca"),
        ({"sort_params": []}, "dbca"),
    ],
)
def test_filters_and_orders(each: Shelf, query: dict[str, Any], found: str) -> None:
    assert "".join(each.names(**query)) == found


def test_the_first_order_weighs_most_and_ties_are_broken_by_the_next(each: Shelf) -> None:
    for letter in ("e", "f"):
        each.create(template_id=letter, template_name="Built in", created_by=letter)
    found = each.names(**order((NAME, UP), (BY, DOWN)), template_name="built in")
    assert found == ["d", "f", "e"]
    # Several fields in one object, as "Search Email template V2" shows them: their order counts.
    for query, expected in (({NAME: UP, BY: UP}, "efd"), ({BY: DOWN, NAME: UP}, "dfe")):
        assert "".join(each.names(sort_params=[query], template_name="built in")) == expected
    # Within one moment the newer one comes first.
    assert each.names(template_name="built in", created_by=["e", "f"]) == ["f", "e"]


def test_pages(each: Shelf) -> None:
    pages = ["".join(each.names(page=page, entries=3)) for page in (1, 2, 3, 10**30)]
    assert pages == ["dbc", "a", "", ""]
    assert each.names(page=1.0, entries=2.0) == ["d", "b"]
    for number in range(15):
        each.create(template_id=f"t{number}")
    assert len(each.names(entries=15)) == 15
    assert len(each.names(page=2, entries=15)) == 4


def test_only_the_latest_version_is_listed_and_filtered_by(each: Shelf) -> None:
    found = each.search(template_name="spring cakes")
    assert [item["version"] for item in found] == [2]
    external = found[0]["external_template_id"]
    each.update(external, template_name="renamed")
    assert each.search(template_name="spring cakes") == []


def test_certain_versions_pass_other_filters_too(each: Shelf) -> None:
    field = CHANNELS[each.family].versions[0]
    (latest,) = each.search(template_name="spring cakes")
    first = {"external_template_id": latest["external_template_id"].upper(), "version": 1}
    (found,) = each.search(**{field: [first]})
    assert (found["version"], found["updated_by"]) == (1, "Bo")
    assert each.search(**{field: [first]}, template_name="teas") == []
    assert "".join(each.names(**{field: []})) == "dbca"


@pytest.mark.parametrize("family", ["in_app_templates", "osm_templates"])
@pytest.mark.parametrize("entry", [{"version": 1}, {"external_template_id": UNKNOWN}, {}])
def test_an_entry_without_id_or_version(family: str, entry: dict[str, Any]) -> None:
    text = "external_template_id or version is missing in external_template_ids."
    with shelf(family) as made:
        for field in CHANNELS[family].versions:
            answer = made.send("search", {"page": 1, "entries": 1, field: [entry]})
            found = refused(answer)
            assert set(found) == {("MissingValue", "external_template_ids", text)}


def test_in_app_versions_go_by_both_names() -> None:
    with shelf("in_app_templates") as made:
        keys = [{"external_template_id": external, "version": 1} for external in fill(made).values()]
        assert made.names(template_ids=keys[:1]) == ["a"]
        assert made.names(external_template_ids=keys[1:2]) == ["b"]
        assert made.names(template_ids=keys[:1], external_template_ids=keys[2:]) == ["c", "a"]
        for faulty in (5, ["x"], [{"external_template_id": "x", "version": 1}]):
            answer = made.send("search", {"page": 1, "entries": 1, "external_template_ids": faulty})
            assert answer.status_code == 400


def test_the_callers_id() -> None:
    for family in ("osm_templates", "email_templates"):
        with shelf(family) as made:
            fill(made)
            assert made.names(template_id="a") == ["a"]
            assert made.names(template_id="A") == []
    for family in ("in_app_templates", "sms_templates"):
        with shelf(family) as made:
            fill(made)
            assert "".join(made.names(template_id="a")) == "dbca"


def test_the_callers_version_of_an_email(email: Shelf) -> None:
    email.create()
    email.create(template_version="2")
    assert [item["meta_info"]["template_version"] for item in email.search(template_version="2")] == ["2"]


def test_push_templates_have_filters_of_their_own() -> None:
    with shelf("push_templates") as made:
        fill(made)
        assert "".join(made.names(platform=["IOS"])) == "db"
        assert "".join(made.names(platform=["ANDROID"])) == "ca"
        assert "".join(made.names(platform=["ANDROID", "IOS"])) == "dbca"
        assert "".join(made.names(template_style=["STYLIZED"])) == "d"
        assert "".join(made.names(template_style=["BASIC"], platform=["IOS"])) == "b"
        # The name may be the id, too.
        assert "".join(made.names(template_name="D")) == "d"
        assert "".join(made.names(template_name="B")) == "db"


# ---------------------------------------------------------------- what is refused


PAGING: list[tuple[dict[str, Any], list[str]]] = [
    ({"entries": 15}, ["page"]),
    ({"page": 1}, ["entries"]),
    ({}, ["page", "entries"]),
    ({"page": 0, "entries": 15}, ["page"]),
    ({"page": 1, "entries": 16}, ["entries"]),
    ({"page": "1", "entries": 0}, ["page", "entries"]),
    ({"page": 1, "entries": 1, "template_source": ["ELSEWHERE"]}, ["template_source"]),
    ({"page": 1, "entries": 1, "sort_params": [{"template_name": "UP"}]}, ["template_name"]),
]


@pytest.mark.parametrize(("body", "fields"), PAGING)
@pytest.mark.parametrize("family", ["in_app_templates", "osm_templates"])
def test_faulty_searches_with_findings(family: str, body: dict[str, Any], fields: list[str]) -> None:
    with shelf(family) as made:
        found = refused(made.send("search", body))
    assert [item[1] for item in found] == fields
    for code, field, text in found:
        if field in body or field == "template_name":
            assert (code, text) == ("InvalidValue", f"{field} value is invalid.")
        else:
            assert (code, text) == (
                "MissingValue",
                f"{field} attribute is missing in the request body.",
            )


@pytest.mark.parametrize(("body", "fields"), PAGING)
@pytest.mark.parametrize("family", ["sms_templates", "push_templates"])
def test_faulty_searches_with_a_title(family: str, body: dict[str, Any], fields: list[str]) -> None:
    with shelf(family) as made:
        answer = made.send("search", body)
    found = answer.json()
    assert answer.status_code == 400
    assert len(found.pop("code")) == 8
    assert found == {"title": "Invalid Field Value", "description": "Some of the field values are invalid"}


@pytest.mark.parametrize(("body", "fields"), PAGING)
def test_faulty_searches_that_list_fields(email: Shelf, body: dict[str, Any], fields: list[str]) -> None:
    found = refused(email.send("search", body), "Invalid Field Value")
    target = fields if len(fields) > 1 else fields[0]
    assert found == [("InvalidValue", target, "Some of the field values are invalid")]


# ---------------------------------------------------------------- groups and counts


def grouped(made: Shelf) -> str:
    """A parent with two children, and a template on its own."""
    parent = made.create(template_id="parent", locale="en", variation=1)
    made.create(template_id="fr", group_id=parent, locale="fr", variation=1)
    made.create(template_id="fr2", group_id=parent, locale="fr", variation=2)
    made.create(template_id="alone")
    return parent


def test_the_templates_of_a_group(email: Shelf) -> None:
    parent = grouped(email)
    assert email.names(group_id=parent) == ["fr2", "fr", "parent"]
    assert email.names(group_id=parent.upper(), template_id="fr") == ["fr"]
    assert email.names(group_id=UNKNOWN) == []
    assert email.names(group_id="no id") == []
    assert len(email.names(group_id="")) == 4


def test_grouped_answers_show_parents_with_figures(email: Shelf) -> None:
    grouped(email)
    found = {item["meta_info"]["template_id"]: item for item in email.search(is_grouped_response=True)}
    figures = ("locale_count", "variation_count", "total_templates")
    assert {name: [item[figure] for figure in figures] for name, item in found.items()} == {
        "alone": [0, 0, 1],
        "parent": [2, 2, 3],
    }
    plain = email.search(is_grouped_response=False)
    assert len(plain) == 4
    assert not {*figures} & plain[0].keys()
    second = email.search(is_grouped_response=True, page=2, entries=1)
    assert [item["total_templates"] for item in second] == [3]


def test_the_count_of_all_matches(email: Shelf) -> None:
    grouped(email)
    body = {"page": 1, "entries": 1, "is_count_required": True}
    assert email.send("search", body).json()["total_count"] == 4
    assert email.send("search", {**body, "template_id": "fr"}).json()["total_count"] == 1
    assert email.send("search", {**body, "is_grouped_response": True}).json()["total_count"] == 2
    assert email.send("search", {**body, "is_count_required": False}).json().keys() == {"data"}


@pytest.mark.parametrize("family", FAMILIES[1:])
def test_elsewhere_there_are_neither_groups_nor_counts(family: str) -> None:
    with shelf(family) as made:
        fill(made)
        body = {"page": 1, "entries": 15, "group_id": UNKNOWN, "is_count_required": True}
        answer = made.send("search", {**body, "is_grouped_response": True})
        assert answer.json().keys() == {"data"}
        assert len(answer.json()["data"]) == 4
