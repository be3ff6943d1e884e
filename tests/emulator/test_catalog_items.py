"""Items of catalogs: what is stored, what is not and why, and what is read back."""

from __future__ import annotations

import json
from typing import Any

import pytest

from moengage_emulator.families.catalog.values import converted
from tests.emulator.catalog_kit import made, refused
from tests.emulator.statuses.stage import Stage

__all__ = ["made"]

WRONG_SHAPE = "The data type provided for some of the attributes is invalid."
ITEMS_COUNT = "items size should be greater than 0 and less than or equal to 50"
ITEM_COUNT = "Item count should be greater than 0 and less than or equal to 50"
DUPLICATE = (
    "Item ids within a catalog must be unique. Please ensure your request contains unique item ids for the "
    "given catalog and try again."
)
MANDATORY = (
    "Your must include mandatory attributes: id, title, link, and image_link with string data type and try "
    "again."
)
UNDEFINED = (
    "The provided item attribute is not part of the defined catalog schema. Please check your catalog schema "
    "and try again. Undefined attributes: "
)


def item(item_id: Any = "matcha-30", **attributes: Any) -> dict[str, Any]:
    given = {"title": "Matcha", "link": "not a link", "image_link": "https://kiosk.example/matcha.jpg"}
    return {"id": item_id, **given, **attributes}


def inconvertible(name: str, value: str, kind: str) -> str:
    return (
        f"The provided item attribute {name} with value {value} can't be converted to the data type {kind} "
        "as defined in the catalog schema."
    )


def added(stage: Stage, *items: Any) -> Any:
    return stage.ok("catalog_add_items", body={"items": list(items)})["message"]


def updated(stage: Stage, item_id: str, **attributes: Any) -> Any:
    body = {"items": [{"id": item_id, "attributes": attributes}]}
    return stage.ok("catalog_update_items", body=body)["message"]


def read(stage: Stage, *ids: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = stage.ok("catalog_get_items", body={"items": list(ids)})["items"]
    return found


def reasons(message: dict[str, Any]) -> list[tuple[str, str, list[str]]]:
    assert all(one["count"] >= len(one["document_ids"]) for one in message["invalid"]["details"])
    return [(one["error-id"], one["message"], one["document_ids"]) for one in message["invalid"]["details"]]


def test_add_and_read(made: Stage) -> None:
    given = item(price="7.50", organic="TRUE", harvested_at="2027-05-02T06:00:00.189+05:30", origin="35,139")
    assert added(made, given) == {"valid": {"count": 1}, "invalid": {"count": 0, "details": []}}
    made.emulator.clock.advance(60)
    assert read(made, "matcha-30") == [
        {
            "catalog_id": "65f0c1d2e3a4b5c6d7e8fa01",
            "feed_id": "feed-65f0c1d2e3a4b5c6d7e8fa01",
            "product_id": "matcha-30",
            "title": "Matcha",
            "link": "not a link",
            "image_link": "https://kiosk.example/matcha.jpg",
            "price_currency": "USD",
            "price": 7.5,
            "organic": True,
            "harvested_at": "2027-05-02T00:30:00.18Z",
            "origin": "35,139",
            "creation_date": "2026-03-02T09:30:00.00Z",
            "last_updated": "2026-03-02T09:30:00.00Z",
        }
    ]


def test_read_in_the_order_of_the_request(made: Stage) -> None:
    found = read(made, "sencha-100", "nothing", "assam-50", "sencha-100")
    assert [one["product_id"] for one in found] == ["sencha-100", "assam-50"]


def test_an_id_is_stored_once(made: Stage) -> None:
    message = added(made, item("sencha-100"), item("a", title="First"), item("a", title="Second"), item("b"))
    assert (message["valid"]["count"], message["invalid"]["count"]) == (2, 2)
    assert reasons(message) == [("duplicate-item-ids", DUPLICATE, ["sencha-100", "a"])]
    assert message["invalid"]["details"][0]["count"] == 2
    assert [one["title"] for one in read(made, "a", "sencha-100")] == ["First", "sencha-100"]


@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ({"id": "a", "title": "A", "link": "l"}, [("missing-mandatory-attributes", MANDATORY, ["a"])]),
        (item("a", title=5), [("missing-mandatory-attributes", MANDATORY, ["a"])]),
        (item(5), [("missing-mandatory-attributes", MANDATORY, [])]),
        ({}, [("missing-mandatory-attributes", MANDATORY, [])]),
        (item("a", colour="green", size=3), [("invalid-item-attribute", f"{UNDEFINED}colour, size", ["a"])]),
        (
            item("a", price="cheap"),
            [("invalid-datatype-attribute", inconvertible("price", "cheap", "double"), ["a"])],
        ),
        (
            item("a", organic=[True, "né"], price=None),
            [
                ("invalid-datatype-attribute", inconvertible("organic", '[true, "né"]', "bool"), ["a"]),
                ("invalid-datatype-attribute", inconvertible("price", "null", "double"), ["a"]),
            ],
        ),
        (
            item("sencha-100", link=None, colour="green"),
            [
                ("duplicate-item-ids", DUPLICATE, ["sencha-100"]),
                ("missing-mandatory-attributes", MANDATORY, ["sencha-100"]),
                ("invalid-datatype-attribute", inconvertible("link", "null", "string"), ["sencha-100"]),
                ("invalid-item-attribute", f"{UNDEFINED}colour", ["sencha-100"]),
            ],
        ),
    ],
)
def test_a_faulty_item_leaves_the_others_alone(
    made: Stage, given: Any, expected: list[tuple[str, str, list[str]]]
) -> None:
    message = added(made, item("fine"), given)
    assert (message["valid"]["count"], message["invalid"]["count"]) == (1, 1)
    assert reasons(message) == expected
    assert [one["product_id"] for one in read(made, "fine", "a")] == ["fine"]


def test_one_detail_for_each_text(made: Stage) -> None:
    message = added(made, item("a", x=1), item("b", y=1), item("c", x=2))
    assert reasons(message) == [
        ("invalid-item-attribute", f"{UNDEFINED}x", ["a", "c"]),
        ("invalid-item-attribute", f"{UNDEFINED}y", ["b"]),
    ]
    assert message["invalid"]["count"] == 3


def test_update_changes_what_is_named(made: Stage) -> None:
    made.emulator.clock.advance(1.5)
    assert updated(made, "sencha-100", price="7.9", title=12) == {
        "valid": {"count": 1},
        "invalid": {"count": 0, "details": []},
    }
    (found,) = read(made, "sencha-100")
    assert (found["price"], found["title"], found["organic"]) == (7.9, "12", True)
    assert (found["creation_date"], found["last_updated"]) == (
        "2026-01-01T00:00:00.00Z",
        "2026-03-02T09:30:01.50Z",
    )


@pytest.mark.parametrize(
    ("item_id", "attributes", "expected"),
    [
        (
            "assam-51",
            {"price": 1, "colour": "green"},
            (
                "item-not-found",
                "Item with id assam-51 not found in the catalog. Please check the item id and try again.",
            ),
        ),
        (
            "assam-50",
            {"colour": "black", "price": 1, "size": 2},
            (
                "invalid-attributes",
                "Some of the attributes are not defined in the catalog schema: (colour, size)",
            ),
        ),
        (
            "assam-50",
            {"id": "assam-51", "price": 1},
            ("invalid-attributes", "Some of the attributes are not defined in the catalog schema: (id)"),
        ),
        (
            "assam-50",
            {"price": 1, "origin": "91,0"},
            ("invalid-datatype-attribute", inconvertible("origin", "91,0", "geopoint")),
        ),
    ],
)
def test_a_faulty_update_changes_nothing(
    made: Stage, item_id: str, attributes: dict[str, Any], expected: tuple[str, str]
) -> None:
    before = read(made, "assam-50")
    message = updated(made, item_id, **attributes)
    assert (message["valid"]["count"], message["invalid"]["count"]) == (0, 1)
    assert reasons(message) == [(*expected, [item_id])]
    assert read(made, "assam-50") == before


def test_an_update_may_repeat_the_id(made: Stage) -> None:
    assert updated(made, "assam-50", id="assam-50", price=1)["valid"]["count"] == 1


def test_delete_counts(made: Stage) -> None:
    body = {"items": ["sencha-100", "assam-50", "assam-50", "nothing"]}
    response = made.send("catalog_delete_items", body=body)
    assert (response.status_code, response.json()) == (
        202,
        {"message": {"valid": {"count": 2}, "invalid": {"count": 2}}},
    )
    assert [one["product_id"] for one in read(made, "sencha-100", "assam-50", "assam-100")] == ["assam-100"]
    assert added(made, item("sencha-100"))["valid"]["count"] == 1


@pytest.mark.parametrize("number", [0, 51])
@pytest.mark.parametrize(
    ("operation", "one", "message"),
    [
        ("catalog_add_items", item(), ITEMS_COUNT),
        ("catalog_update_items", {"id": "a", "attributes": {}}, ITEMS_COUNT),
        ("catalog_delete_items", "a", ITEMS_COUNT),
        ("catalog_get_items", "a", ITEM_COUNT),
    ],
)
def test_1_to_50_items(made: Stage, operation: str, one: Any, message: str, number: int) -> None:
    refusal = refused(made.send(operation, body={"items": [one] * number}))
    assert refusal == (400, "invalid-request", message)
    made.ok(operation, body={"items": [one] * 50})


@pytest.mark.parametrize(
    ("operation", "items"),
    [
        ("catalog_add_items", {}),
        ("catalog_add_items", ["a"]),
        ("catalog_add_items", [item("a"), None]),
        ("catalog_update_items", [{"id": "a"}]),
        ("catalog_update_items", [{"attributes": {}}]),
        ("catalog_update_items", [{"id": 1, "attributes": {}}]),
        ("catalog_delete_items", [1]),
        ("catalog_get_items", [None]),
        ("catalog_get_items", "a"),
    ],
)
def test_another_shape_is_the_requests_fault(made: Stage, operation: str, items: Any) -> None:
    assert refused(made.send(operation, body={"items": items})) == (400, "invalid-request", WRONG_SHAPE)
    assert refused(made.send(operation, body={})) == (400, "invalid-request", WRONG_SHAPE)


def test_attributes_with_names_of_the_vendors_fields_are_not_seen(made: Stage) -> None:
    attributes = [{"name": name, "type": "double"} for name in ("feed_id", "product_id", "date")]
    made.ok("catalog_add_attributes", body={"attributes": attributes})
    added(made, item("a", feed_id=1, product_id=2, date=3))
    (found,) = read(made, "a")
    assert (found["feed_id"], found["product_id"], found["date"]) == (
        "feed-65f0c1d2e3a4b5c6d7e8fa01",
        "a",
        3.0,
    )


@pytest.mark.parametrize("item_id", ["", "a/b", "\u0000", "'; --", "\U0001f375" * 2000])
def test_any_text_is_an_id(made: Stage, item_id: str) -> None:
    assert added(made, item(item_id))["valid"]["count"] == 1
    assert [one["product_id"] for one in read(made, item_id)] == [item_id]
    assert made.ok("catalog_delete_items", body={"items": [item_id]})["message"]["valid"]["count"] == 1


@pytest.mark.parametrize(
    "price", ["1" * 5000, "9" * 400, "1e308", '"1e999"', '"nan"', '"١"', "[[[[]]]]", '{"a": {"b": 1}}']
)
def test_hostile_values_are_faults_of_their_item(made: Stage, price: str) -> None:
    text = json.dumps({"items": [item("a", price="PRICE")]}).replace('"PRICE"', price)
    assert made.send("catalog_add_items", content=text.encode()).status_code in (200, 400)
    assert added(made, item("after"))["valid"]["count"] == 1


@pytest.mark.parametrize(
    ("value", "kind", "expected"),
    [
        ("x", "string", "x"),
        (5, "string", "5"),
        (7.5, "string", "7.5"),
        (False, "string", "false"),
        (None, "string", None),
        ([], "string", None),
        ({}, "string", None),
        (True, "bool", True),
        (" False ", "bool", False),
        (0, "bool", False),
        (1.0, "bool", True),
        (2, "bool", None),
        ("yes", "bool", None),
        (None, "bool", None),
        (3, "double", 3.0),
        (" -1.5e3 ", "double", -1500.0),
        (".5", "double", 0.5),
        (True, "double", None),
        ("", "double", None),
        ("1_000", "double", None),
        ("inf", "double", None),
        (10**400, "double", None),
        ("1e400", "double", None),
        ("2024-05-10T07:03:00Z", "datetime", "2024-05-10T07:03:00.00Z"),
        ("2024-05-10T07:03:00.18Z", "datetime", "2024-05-10T07:03:00.18Z"),
        ("2024-05-10T07:03:00.189123456-01:00", "datetime", "2024-05-10T08:03:00.18Z"),
        ("2024-05-10T07:03:00", "datetime", None),
        ("2024-05-10", "datetime", None),
        ("2024-02-30T07:03:00Z", "datetime", None),
        ("0001-01-01T00:00:00+05:30", "datetime", None),
        (1715324580, "datetime", None),
        ("12.5,77", "geopoint", "12.5,77"),
        ("-90, 180", "geopoint", "-90, 180"),
        ("90.1,0", "geopoint", None),
        ("0,181", "geopoint", None),
        ("12.5", "geopoint", None),
        ("1,2,3", "geopoint", None),
        ("a,b", "geopoint", None),
        ([12.5, 77], "geopoint", None),
    ],
)
def test_conversions(value: Any, kind: str, expected: Any) -> None:
    """None: it cannot be done."""
    if expected is None:
        with pytest.raises(ValueError, match=r".+"):
            converted(value, kind)
        return
    found = converted(value, kind)
    assert (found, type(found)) == (expected, type(expected))
