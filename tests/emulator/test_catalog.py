"""Catalogs: making one, adding attributes, and the refusals that all catalog operations share."""

from __future__ import annotations

from typing import Any

import pytest

from moengage_emulator.families.catalog import catalog
from tests.emulator.catalog_kit import NO_ACCESS, made, refused
from tests.emulator.statuses.stage import Stage
from tests.fuzz.seeds.catalog_and_recommendations import CATALOGS

__all__ = ["made"]

MANDATORY = [{"name": name, "type": "string"} for name in ("id", "title", "link", "image_link")]
OPERATIONS = (
    "catalog_create",
    "catalog_add_attributes",
    "catalog_add_items",
    "catalog_update_items",
    "catalog_delete_items",
    "catalog_get_items",
)
WRONG_SHAPE = "The data type provided for some of the attributes is invalid."
NOT_JSON = "The request body is not a valid JSON. Please provide a valid JSON request body."
NOT_FOUND = "We could not find any API based catalog for the provided catalog id."
LIMIT = (
    "You have exceeded the total limit of 35 catalogs for your account. You need to delete unused catalogs "
    "from the dashboard and try again."
)
MANY = (
    "Your catalog has exceeded the maximum limit of 50 attributes per catalog. Please reduce the number of "
    "attributes and try again."
)


def absent(names: str) -> str:
    return (
        "You must include mandatory attributes: id, title, link, and image_link with string data type and "
        f"try again. Invalid or absent attributes: {names}"
    )


def wrong_type(value: str) -> str:
    return (
        f"The data type provided for some of the attributes is invalid. Provided value: {value} You can add "
        "attributes with valid data types - [bool, double, string, datetime, geopoint] only"
    )


def more(number: int) -> list[dict[str, str]]:
    return [{"name": f"a{index}", "type": "double"} for index in range(number)]


def stored(stage: Stage, catalog_id: str = CATALOGS["teas"]) -> dict[str, Any]:
    found = stage.emulator.store().collection("catalogs").get(catalog_id)
    assert found is not None
    return found


def test_create(made: Stage) -> None:
    response = made.send("catalog_create", change={"attributes": [*MANDATORY, *more(46)]})
    assert response.status_code == 201
    assert list(response.json()) == ["catalog_id"]
    found = stored(made, response.json()["catalog_id"])
    assert (found["name"], found["price_currency"], len(found["attributes"])) == ("Teas", "EUR", 50)
    assert len(found["id"]) == 24


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"attributes": []}, (400, "missing-mandatory-attributes", absent("id, title, link, image_link"))),
        ({"attributes": MANDATORY[1:]}, (400, "missing-mandatory-attributes", absent("id"))),
        (
            {"attributes": [*MANDATORY[:3], {"name": "image_link", "type": "double"}]},
            (400, "missing-mandatory-attributes", absent("image_link")),
        ),
        ({"attributes": [*MANDATORY, *more(47)]}, (400, "attribute-limit-exceeded", MANY)),
        (
            {"attributes": [*MANDATORY, {"name": "a", "type": "text"}]},
            (400, "invalid-request", wrong_type("text")),
        ),
        ({"attributes": [{"name": "a", "type": [1]}]}, (400, "invalid-request", wrong_type("[1]"))),
        ({"attributes": [{"name": "a"}]}, (400, "invalid-request", WRONG_SHAPE)),
        ({"attributes": "id"}, (400, "invalid-request", WRONG_SHAPE)),
        ({"price_currency": "eur"}, (400, "invalid-request", wrong_type("eur"))),
        ({"price_currency": 5}, (400, "invalid-request", WRONG_SHAPE)),
        ({"name": None}, (400, "invalid-request", WRONG_SHAPE)),
    ],
)
def test_create_refuses(made: Stage, change: dict[str, Any], expected: tuple[int, str, str]) -> None:
    before = made.emulator.store().collection("catalogs").count()
    assert refused(made.send("catalog_create", change=change)) == expected
    assert made.emulator.store().collection("catalogs").count() == before


def test_create_without_attributes(made: Stage) -> None:
    body = {"name": "Teas", "price_currency": "EUR"}
    expected = (400, "missing-mandatory-attributes", absent("id, title, link, image_link"))
    assert refused(made.send("catalog_create", body=body)) == expected


def test_the_first_of_two_attributes_with_one_name_counts(made: Stage) -> None:
    doubled = [*MANDATORY, {"name": "price", "type": "double"}, {"name": "price", "type": "string"}]
    made_id = made.ok("catalog_create", change={"attributes": doubled})["catalog_id"]
    assert stored(made, made_id)["attributes"]["price"] == "double"


def test_a_name_is_taken_once(made: Stage) -> None:
    made.ok("catalog_create")
    message = "Catalog name already exists. Please use a different name for your catalog and try again."
    assert refused(made.send("catalog_create")) == (409, "duplicate-catalog-name", message)
    made.ok("catalog_create", change={"name": "teas"})


def test_35_catalogs(made: Stage) -> None:
    catalogs = made.emulator.store().collection("catalogs")
    for number in range(34 - catalogs.count()):
        catalogs.put(f"more-{number}", catalog(f"more-{number}"))
    made.ok("catalog_create", change={"name": "35th"})
    refusal = refused(made.send("catalog_create", change={"name": "36th"}))
    assert refusal == (400, "catalog-limit-exceeded", LIMIT)
    # The dashboard deletes.
    catalogs.delete("more-0")
    made.ok("catalog_create", change={"name": "36th"})


def test_add_attributes(made: Stage) -> None:
    given = [
        {"name": "price", "type": "string"},
        {"name": "weight", "type": "double"},
        {"name": "weight", "type": "bool"},
    ]
    response = made.send("catalog_add_attributes", change={"attributes": given})
    assert response.status_code == 202
    assert response.json() == {"success": True, "duplicate-item-attributes": ["price", "weight"]}
    types = stored(made)["attributes"]
    assert (types["price"], types["weight"]) == ("double", "double")
    nothing = made.ok("catalog_add_attributes", change={"attributes": []})
    assert nothing == {"success": True, "duplicate-item-attributes": []}


def test_a_catalog_has_50_attributes_at_most(made: Stage) -> None:
    room = 50 - len(stored(made)["attributes"])
    refusal = refused(made.send("catalog_add_attributes", change={"attributes": more(room + 1)}))
    assert refusal == (413, "too-many-attributes", "Maximum allowed attributes is 50")
    assert "a0" not in stored(made)["attributes"]
    made.ok("catalog_add_attributes", change={"attributes": more(room)})
    made.ok("catalog_add_attributes", change={"attributes": more(room)})
    assert len(stored(made)["attributes"]) == 50


def test_an_added_attribute_needs_a_type(made: Stage) -> None:
    body = {"attributes": [{"name": "a", "type": "integer"}]}
    refusal = refused(made.send("catalog_add_attributes", body=body))
    assert refusal == (400, "invalid-request", wrong_type("integer"))
    assert refused(made.send("catalog_add_attributes", body={})) == (400, "invalid-request", WRONG_SHAPE)


@pytest.mark.parametrize("operation", OPERATIONS[1:])
@pytest.mark.parametrize("catalog_id", ["65f0c1d2e3a4b5c6d7e8ffff", CATALOGS["dashboard"], "no id", "%00"])
def test_only_catalogs_of_the_api_are_there(made: Stage, operation: str, catalog_id: str) -> None:
    refusal = refused(made.send(operation, path={"catalog_id": catalog_id}))
    assert refusal == (404, "catalog-not-found", NOT_FOUND)


@pytest.mark.parametrize("operation", OPERATIONS)
def test_refusals_of_every_operation(made: Stage, operation: str) -> None:
    bad = (
        401,
        "request-unauthenticated",
        "Your request is unauthorized. Please verify your credentials and try again.",
    )
    for name, value in (("authorization", None), ("moe-appkey", None), ("moe-appkey", "OTHER")):
        assert refused(made.send(operation, headers={name: value})) == bad
    assert refused(made.send(operation, content=b"{")) == (400, "invalid-request", NOT_JSON)
    assert refused(made.send(operation, content=b"[]")) == (400, "invalid-request", WRONG_SHAPE)
    plain = {"content-type": "text/plain"}
    assert refused(made.send(operation, headers=plain)) == (400, "invalid-request", WRONG_SHAPE)
    large = refused(made.send(operation, content=b" " * (5 * 2**20) + b"{}"))
    message = "Your payload size exceeds the 5MB limit. Please reduce the payload size and try again."
    assert large == (413, "payload-size-exceeded", message)
    made.emulator.configure(extra={"catalog_enabled": False})
    assert refused(made.send(operation)) == (403, "request-denied", NO_ACCESS)


def test_one_counter_for_all_operations(made: Stage) -> None:
    made.emulator.limits.configure("default")
    for _ in range(50):
        made.ok("catalog_get_items")
        made.ok("catalog_delete_items")
    response = made.send("catalog_create")
    assert (response.status_code, response.content) == (429, b"")
    reset = int(made.emulator.clock.now().timestamp()) + 60
    assert response.headers["x-ratelimit-reset"] == str(reset)
    for _ in range(9):
        made.emulator.clock.advance(60)
        for _ in range(100):
            made.ok("catalog_get_items")
    made.emulator.clock.advance(60)
    assert made.send("catalog_get_items").headers["x-ratelimit-limit"] == "1000"
