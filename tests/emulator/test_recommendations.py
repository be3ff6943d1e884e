"""Recommendations: what is told of them, and what they recommend."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from moengage_emulator.families.catalog import catalog_item
from moengage_emulator.families.catalog.stored import item_key
from moengage_emulator.families.recommendations import recommendation
from tests.emulator.catalog_kit import made, refused
from tests.emulator.statuses.stage import NOW, Stage
from tests.fuzz.seeds.catalog_and_recommendations import CATALOGS, RECOMMENDATIONS

__all__ = ["made"]

GET, ITEMS = "recommendations_get", "recommendations_get_items"
ID = "65f0c1d2e3a4b5c6d7e8fbff"
UNKNOWN = (
    400,
    "recommendation does not exist",
    "Recommendation does not exist or archived. Please check recommendation_id.",
)
# name -> attributes; planted in this order, after those of the seeds
MORE: dict[str, dict[str, Any]] = {
    "matcha-30": {"price": 19.0, "organic": True, "harvested_at": "2027-05-02T06:00:00.00Z"},
    "mystery": {},
}
ALL = ["sencha-100", "assam-50", "assam-100", "matcha-30", "mystery"]
KINDS = (
    "user_action",
    "item_attribute",
    "catalog_alert",
    "similar_item",
    "frequently_viewed_together",
    "frequently_bought_together",
    "trending_item",
    "user_personalization",
)


def bad_format(name: str) -> tuple[int, str, str]:
    return 400, "invalid-request-format", f"Invalid format provided for {name}."


def plant(stage: Stage, kind: str = "item_attribute", **fields: Any) -> None:
    store = stage.emulator.store()
    for name, attributes in MORE.items():
        store.collection("catalog_items").put(
            item_key(CATALOGS["teas"], name), catalog_item(CATALOGS["teas"], name, attributes)
        )
    made_one = recommendation(ID, CATALOGS["teas"], kind, **fields)
    store.collection("recommendations").put(ID, made_one)


def happened(stage: Stage, *acts: tuple[str, str], name: str = "Product Viewed", days: float = 0) -> None:
    """Events of users with items, `days` ago."""
    store = stage.emulator.store()
    events, ids = store.collection("events"), store.collection("user_ids")
    for customer_id, item_id in acts:
        owner = ids.get(customer_id)
        assert owner is not None
        key = f"event-{events.count()}"
        event = {"id": key, "user": owner["user"], "customer_id": customer_id, "name": name}
        at = (NOW - timedelta(days=days)).isoformat()
        events.put(key, event | {"attributes": {"item_id": item_id}, "time": at})


def items(
    stage: Stage, kind: str = "item_attribute", body: dict[str, Any] | None = None, **more: Any
) -> list[dict[str, Any]]:
    given = {"user_id": "rider-4711", **(body or {}), **more}
    headers = {"recommendation-type": kind}
    answer = stage.ok(ITEMS, path={"recommendations_id": ID}, body=given, headers=headers)
    assert list(answer) == ["items"]
    found: list[dict[str, Any]] = answer["items"]
    return found


def ids(stage: Stage, kind: str = "item_attribute", **body: Any) -> list[str]:
    return [item["item_id"] for item in items(stage, kind, body)]


@pytest.mark.parametrize("kind", KINDS)
def test_settings_that_the_type_does_not_have_are_null(made: Stage, kind: str) -> None:
    trends, sort = {"trend_type": "views", "duration_days": 3}, {"param": "price", "direction": "1"}
    plant(made, kind, all_user_actions=True, sort=sort, trends=trends)
    found = made.ok(GET, path={"recommendations_id": ID})
    anchored = kind in ("similar_item", "frequently_viewed_together", "frequently_bought_together")
    assert found == {
        "id": ID,
        "db_name": "Emulated workspace",
        "recommendation_type": kind,
        "name": f"Recommendation {ID}",
        "description": None,
        "catalog": CATALOGS["teas"],
        "status": "active",
        "created_time": "2026-01-01T00:00:00Z",
        "updated_time": "2026-01-01T00:00:00Z",
        "all_user_actions": True if anchored else None,
        "include_filters": None,
        "exclude_filters": None,
        "custom_settings": None,
        "sort": sort if kind in ("user_action", "item_attribute") else None,
        "trends": trends if kind == "trending_item" else None,
    }


@pytest.mark.parametrize("operation", [GET, ITEMS])
@pytest.mark.parametrize(
    ("given", "expected"),
    [
        ("65f0c1d2e3a4b5c6d7e8fbfe", UNKNOWN),
        (RECOMMENDATIONS["archived"], UNKNOWN),
        ("teas", bad_format("recommendation_id")),
        ("65F0C1D2E3A4B5C6D7E8FB01", bad_format("recommendation_id")),
        (f"{RECOMMENDATIONS['similar']}\n", bad_format("recommendation_id")),
    ],
)
def test_unknown_and_malformed_ids(
    made: Stage, operation: str, given: str, expected: tuple[int, str, str]
) -> None:
    assert refused(made.send(operation, path={"recommendations_id": given})) == expected


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"change": {"user_id": "nobody"}}, bad_format("user_id")),
        ({"change": {"user_id": 5}}, bad_format("user_id")),
        ({"body": {}}, bad_format("user_id")),
        ({"change": {"item_id": None}}, bad_format("item_id")),
        ({"change": {"item_id": ""}}, bad_format("item_id")),
        ({"body": {"user_id": "rider-4711"}}, bad_format("item_id")),
        ({"change": {"include_fields": [1]}}, bad_format("include_fields")),
        ({"headers": {"recommendation-type": "item_attribute"}}, bad_format("RECOMMENDATION-TYPE")),
        ({"headers": {"recommendation-type": "else"}}, bad_format("RECOMMENDATION-TYPE")),
        ({"headers": {"recommendation-type": None}}, bad_format("RECOMMENDATION-TYPE")),
        ({"content": b"{"}, bad_format("the request body")),
        ({"headers": {"content-type": "text/plain"}}, bad_format("the request body")),
    ],
)
def test_wrong_requests(made: Stage, parts: dict[str, Any], expected: tuple[int, str, str]) -> None:
    assert refused(made.send(ITEMS, **parts)) == expected


@pytest.mark.parametrize("operation", [GET, ITEMS])
def test_who_may_not(made: Stage, operation: str) -> None:
    message = "Your request is unauthorized. Please verify your credentials and try again."
    expected = (401, "request-unauthenticated", message)
    assert refused(made.send(operation, headers={"authorization": None})) == expected
    assert refused(made.send(operation, headers={"moe-appkey": None})) == expected
    made.emulator.configure(account="suspended")
    assert refused(made.send(operation)) == expected


def test_too_large(made: Stage) -> None:
    message = "Your payload size exceeds the 1MB limit. Please reduce the payload size and try again."
    response = made.send(ITEMS, content=b" " * 2**20 + b"{}")
    assert refused(response) == (413, "payload-size-exceeded", message)


@pytest.mark.parametrize(("operation", "figure"), [(GET, "1000"), (ITEMS, "10000")])
def test_limits(made: Stage, operation: str, figure: str) -> None:
    made.emulator.limits.configure("default")
    headers = made.send(operation).headers
    reset = int(NOW.timestamp()) + 60
    assert (headers["x-ratelimit-limit"], headers["x-ratelimit-reset"]) == (figure, str(reset))
    made.emulator.limits.configure("scaled", 1e-9)
    made.ok(operation)
    response = made.send(operation)
    assert (response.status_code, response.content) == (429, b"")


def test_fields(made: Stage) -> None:
    plant(made, items=["assam-50"])
    assert items(made) == [
        {
            "item_id": "assam-50",
            "title": "assam-50",
            "link": "https://shop.example/assam-50",
            "image_link": "https://shop.example/assam-50.jpg",
            "catalog_id": CATALOGS["teas"],
            "feed_id": f"feed-{CATALOGS['teas']}",
            "price_currency": "USD",
            "creation_date": "2026-01-01T00:00:00.00Z",
            "last_updated": "2026-01-01T00:00:00.00Z",
            "price": 4.0,
            "organic": True,
        }
    ]
    wanted = ["price", "catalog_id", "nothing"]
    assert items(made, include_fields=wanted) == [
        {"price": 4.0, "catalog_id": CATALOGS["teas"], "item_id": "assam-50"}
    ]
    assert items(made, include_fields=[]) == [{"item_id": "assam-50"}]
    assert len(items(made, include_fields=None)[0]) == 11


def test_planted_items_decide(made: Stage) -> None:
    plant(made, "trending_item", items=["mystery", "gone", "assam-50"])
    assert ids(made, "trending_item") == ["mystery", "assam-50"]


def test_items_follow_the_catalog(made: Stage) -> None:
    plant(made)
    assert ids(made) == ALL
    made.ok("catalog_delete_items", body={"items": ["assam-50", "mystery"]})
    assert ids(made) == ["sencha-100", "assam-100", "matcha-30"]
    made.emulator.store().collection("catalogs").delete(CATALOGS["teas"])
    assert ids(made) == []


def test_catalogs_of_the_dashboard_serve(made: Stage) -> None:
    store, catalog_id = made.emulator.store(), CATALOGS["dashboard"]
    store.collection("catalog_items").put(item_key(catalog_id, "a"), catalog_item(catalog_id, "a"))
    store.collection("recommendations").put(ID, recommendation(ID, catalog_id))
    assert ids(made) == ["a"]


@pytest.mark.parametrize(
    ("sort", "expected"),
    [
        (
            {"param": "price", "direction": "1"},
            ["assam-50", "assam-100", "sencha-100", "matcha-30", "mystery"],
        ),
        (
            {"param": "price", "direction": "-1"},
            ["matcha-30", "sencha-100", "assam-100", "assam-50", "mystery"],
        ),
    ],
)
def test_sort(made: Stage, sort: dict[str, Any], expected: list[str]) -> None:
    plant(made, sort=sort)
    assert ids(made) == expected
    plant(made, "catalog_alert", sort=sort)
    assert ids(made, "catalog_alert") == ALL


def filters(*given: dict[str, Any], operator: str = "and") -> dict[str, Any]:
    return {"filters": list(given), "filter_operator": operator}


CHEAP = {"name": "price", "data_type": "double", "operator": "lessThan", "value": "8"}
EXACT = {"name": "price", "data_type": "double", "operator": "is", "value": "8.50"}
ORGANIC = {"name": "organic", "data_type": "bool", "operator": "is", "value": "true"}
ASSAM = {"name": "title", "data_type": "string", "operator": "contains", "value": "ASSAM"}
LATE = {"name": "harvested_at", "data_type": "datetime", "operator": "after", "value": "2027-01-01"}
UNREADABLE = {"name": "price", "data_type": "double", "operator": "is", "value": "cheap"}


@pytest.mark.parametrize(
    ("included", "excluded", "expected"),
    [
        (filters(CHEAP), None, ["assam-50", "assam-100"]),
        (filters(EXACT), None, ["sencha-100"]),
        (filters(CHEAP, ORGANIC), filters(), ["assam-50"]),
        (filters(CHEAP, ORGANIC, operator="or"), None, ["sencha-100", "assam-50", "assam-100", "matcha-30"]),
        (filters({**CHEAP, "negate": True}), None, ["sencha-100", "matcha-30", "mystery"]),
        (filters(ASSAM), None, ["assam-50", "assam-100"]),
        (filters({**ASSAM, "case_sensitive": True}), None, []),
        (filters(LATE), None, ["matcha-30"]),
        (filters(UNREADABLE), None, []),
        (filters({**CHEAP, "value": None}), None, []),
        (None, filters(ORGANIC), ["assam-100", "mystery"]),
        (filters(), filters(ORGANIC, ASSAM), ["sencha-100", "assam-100", "matcha-30", "mystery"]),
    ],
)
def test_filters(made: Stage, included: Any, excluded: Any, expected: list[str]) -> None:
    plant(made, include_filters=included, exclude_filters=excluded)
    assert ids(made) == expected
    plant(made, "catalog_alert", include_filters=included, exclude_filters=excluded, items=ALL)
    assert ids(made, "catalog_alert") == expected


def test_what_the_user_did_something_with(made: Stage) -> None:
    plant(made, "user_action", actions=["Product Viewed"])
    happened(made, ("rider-4711", "assam-50"), ("rider-4711", "gone"), ("u-17", "matcha-30"), days=3)
    happened(made, ("rider-4711", "sencha-100"), days=1)
    happened(made, ("rider-4711", "assam-50"), days=2)
    happened(made, ("rider-4711", "assam-100"), name="Product Shared")
    assert ids(made, "user_action") == ["sencha-100", "assam-50"]
    assert ids(made, "user_action", user_id="u-17") == ["matcha-30"]
    assert ids(made, "user_action", user_id="rider-old") == []


def test_what_trends(made: Stage) -> None:
    plant(made, "trending_item", actions=["Product Viewed"], trends={"duration_days": 2})
    happened(made, ("rider-4711", "assam-50"), ("u-17", "sencha-100"), ("rider-old", "sencha-100"), days=2)
    happened(made, *[("u-17", "matcha-30")] * 5, days=2.1)
    assert ids(made, "trending_item") == ["sencha-100", "assam-50"]
    plant(made, "trending_item", actions=["Product Viewed"])
    assert ids(made, "trending_item") == ["matcha-30", "sencha-100", "assam-50"]
    happened(made, *[("u-17", "assam-100")] * 9, days=7.1)
    assert ids(made, "trending_item") == ["matcha-30", "sencha-100", "assam-50"]


@pytest.mark.parametrize("kind", ["frequently_viewed_together", "frequently_bought_together"])
def test_what_goes_together(made: Stage, kind: str) -> None:
    plant(made, kind, actions=["Product Viewed"])
    happened(made, *[("u-17", item) for item in ("assam-50", "mystery", "matcha-30", "mystery")])
    happened(made, ("rider-old", "matcha-30"), ("rider-old", "assam-50"), ("rider-4711", "assam-100"))
    assert ids(made, kind, item_id="assam-50") == ["matcha-30", "mystery"]
    assert ids(made, kind, item_id="sencha-100") == []


def test_what_is_similar(made: Stage) -> None:
    plant(made, "similar_item")
    made.ok(
        "catalog_update_items",
        body={
            "items": [{"id": "matcha-30", "attributes": {"price": 8.5}}, {"id": "mystery", "attributes": {}}]
        },
    )
    assert ids(made, "similar_item", item_id="sencha-100") == ["matcha-30", "assam-50"]
    assert ids(made, "similar_item", item_id="mystery") == []
    assert ids(made, "similar_item", item_id="gone") == []


def test_what_suits_the_user(made: Stage) -> None:
    plant(made, "user_personalization", actions=["Product Viewed"])
    assert ids(made, "user_personalization") == []
    happened(made, ("rider-4711", "assam-50"), ("rider-4711", "gone"))
    # The item to start from is for other types.
    assert ids(made, "user_personalization", item_id="matcha-30") == ["sencha-100", "matcha-30"]
