"""Catalogs and their items: what each request does to each item, and what is there afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import UTC, datetime
from typing import Any

from hypothesis import strategies as st
from hypothesis.stateful import Bundle, initialize, multiple, precondition, rule

from moengage_api.overlays.errors import BadRequest, Conflict, PayloadTooLarge
from tests.stateful.kit import ClientMachine, explore, plain, refused

MANDATORY = ("id", "title", "link", "image_link")
MOST_ATTRIBUTES = 50
IDS = ("assam", "matcha", "sencha", "oolong")
LOOSE: Any = {"checks": "off"}
"""For requests with faults in them that the client would find first."""

# Type -> values that can be made it, and what they are then; values that cannot.
VALUES: dict[str, tuple[list[tuple[Any, Any]], list[Any]]] = {
    "string": ([("Uji", "Uji"), ("", "")], [["Uji"], {"of": "Uji"}]),
    "bool": ([(True, True), ("false", False)], ["maybe", 7, []]),
    "double": ([(8.5, 8.5), ("7.25", 7.25), (3, 3.0)], ["cheap", [1.0]]),
    "datetime": ([("2031-05-01T09:00:00.180Z", datetime(2031, 5, 1, 9, 0, 0, 180000, UTC))], ["May", 5]),
    "geopoint": ([("34.88,135.8", "34.88,135.8")], ["Uji", 34.88, "91,0"]),
}
ATTRIBUTES = {f"{kind}_{number}": kind for kind in VALUES for number in (1, 2)}
"""Name -> type of the attributes that a catalog may get."""


@dataclass(frozen=True)
class Given:
    """A value for an attribute. `stored`: what becomes of it; `fits` false: nothing."""

    name: str
    sent: Any
    stored: Any = None
    fits: bool = True


def givens() -> st.SearchStrategy[Given]:
    """A value for one of the attributes there may be, or for one that there never is."""

    def of(name: str) -> st.SearchStrategy[Given]:
        good, bad = VALUES[ATTRIBUTES.get(name, "string")]
        fitting = st.sampled_from(good).map(lambda pair: Given(name, pair[0], pair[1]))
        return st.one_of(
            fitting, fitting, st.sampled_from(bad).map(lambda value: Given(name, value, fits=False))
        )

    return st.sampled_from([*ATTRIBUTES, "unheard_of"]).flatmap(of)


def several() -> st.SearchStrategy[list[Given]]:
    return st.lists(givens(), max_size=3, unique_by=lambda given: given.name)


@dataclass
class Catalog:
    """What is known of one catalog. `items`: id -> the attributes of that item."""

    id: str
    name: str
    types: dict[str, str]
    items: dict[str, dict[str, Any]] = field(default_factory=dict)

    def faults(self, attributes: list[Given], undefined: str) -> set[str]:
        """The reasons to refuse these attributes. `undefined`: how the request calls unknown ones."""
        found = {undefined for given in attributes if given.name not in self.types}
        return found | {
            "invalid-datatype-attribute"
            for given in attributes
            if given.name in self.types and not given.fits
        }


class Outcome:
    """What a request of several items should tell."""

    def __init__(self) -> None:
        self.valid = 0
        self.invalid = 0
        self.named: dict[str, list[str]] = {}

    def add(self, item_id: str, faults: set[str]) -> bool:
        """Enter an item; True if it has no fault."""
        for fault in faults:
            self.named.setdefault(fault, []).append(item_id)
        self.valid += not faults
        self.invalid += bool(faults)
        return not faults

    def check(self, message: dict[str, Any]) -> None:
        assert (message["valid"]["count"], message["invalid"]["count"]) == (self.valid, self.invalid)
        named: dict[str, set[str]] = {}
        for detail in message["invalid"]["details"]:
            assert detail["count"] == len(detail["document_ids"])
            named.setdefault(detail["error-id"], set()).update(detail["document_ids"])
        assert named == {fault: set(ids) for fault, ids in self.named.items()}


class Catalogs(ClientMachine):
    """Any order of calls on a few catalogs."""

    catalogs = Bundle("catalogs")

    def __init__(self) -> None:
        super().__init__()
        self.calls: Any = self.api.catalog
        self.known: list[Catalog] = []

    @initialize(target=catalogs, more=st.sets(st.sampled_from(sorted(ATTRIBUTES)), max_size=6))
    def populate(self, more: set[str]) -> Any:
        return self.create("Green", more, None)

    @rule(
        target=catalogs,
        name=st.sampled_from(["Green", "Black", "Herbs"]),
        more=st.sets(st.sampled_from(sorted(ATTRIBUTES)), max_size=6),
        lacks=st.none() | st.none() | st.sampled_from(MANDATORY),
    )
    def create(self, name: str, more: set[str], lacks: str | None) -> Any:
        types = dict.fromkeys((one for one in MANDATORY if one != lacks), "string")
        types |= {one: ATTRIBUTES[one] for one in sorted(more)}
        attributes = [{"name": one, "type": kind} for one, kind in types.items()]
        body = {"name": name, "price_currency": "EUR", "attributes": attributes}
        if lacks is not None:
            error = refused(BadRequest, self.calls.create, body)
            assert (error.code, lacks in error.message) == ("missing-mandatory-attributes", True)
            return multiple()
        if any(other.name == name for other in self.known):
            assert refused(Conflict, self.calls.create, body).code == "duplicate-catalog-name"
            return multiple()
        catalog = Catalog(self.calls.create(body).catalog_id, name, types)
        self.known.append(catalog)
        return catalog

    @rule(catalog=catalogs, names=st.lists(st.sampled_from(sorted(ATTRIBUTES)), min_size=1, unique=True))
    def add_attributes(self, catalog: Catalog, names: list[str]) -> None:
        """What is there already is told and skipped."""
        attributes = [{"name": name, "type": ATTRIBUTES[name]} for name in names]
        told = plain(self.calls.add_attributes(catalog.id, attributes=attributes))
        assert told["success"] is True
        assert sorted(told["duplicate-item-attributes"]) == sorted(set(names) & set(catalog.types))
        catalog.types |= {name: ATTRIBUTES[name] for name in names}

    @rule(catalog=catalogs, over=st.integers(1, 3))
    def add_too_many_attributes(self, catalog: Catalog, over: int) -> None:
        count = MOST_ATTRIBUTES - len(catalog.types) + over
        attributes = [{"name": f"more_{number}", "type": "string"} for number in range(count)]
        error = refused(PayloadTooLarge, self.calls.add_attributes, catalog.id, attributes=attributes)
        assert error.code == "too-many-attributes"

    @rule(
        catalog=catalogs,
        items=st.lists(
            st.tuples(
                st.sampled_from(IDS), several(), st.none() | st.none() | st.sampled_from(MANDATORY[1:])
            ),
            min_size=1,
            max_size=4,
        ),
    )
    def add_items(self, catalog: Catalog, items: list[tuple[str, list[Given], str | None]]) -> None:
        """An id that is taken, in the catalog or earlier in the request, is a duplicate."""
        outcome, seen, sent = Outcome(), set[str](), []
        added: dict[str, dict[str, Any]] = {}
        for item_id, attributes, lacks in items:
            own = {name: f"{name} of {item_id}" for name in MANDATORY[1:] if name != lacks}
            sent.append({"id": item_id, **own, **{given.name: given.sent for given in attributes}})
            faults = catalog.faults(attributes, "invalid-item-attribute")
            faults |= {"duplicate-item-ids"} if item_id in catalog.items or item_id in seen else set()
            faults |= {"missing-mandatory-attributes"} if lacks else set()
            seen.add(item_id)
            if outcome.add(item_id, faults):
                added[item_id] = own | {given.name: given.stored for given in attributes}
        outcome.check(plain(self.calls.add_items(catalog.id, {"items": sent}, options=LOOSE))["message"])
        catalog.items |= added
        self.check(catalog)

    @rule(
        catalog=catalogs,
        items=st.lists(st.tuples(st.sampled_from(IDS), several()), min_size=1, max_size=4),
        title=st.none() | st.just("Another"),
    )
    def update_items(self, catalog: Catalog, items: list[tuple[str, list[Given]]], title: str | None) -> None:
        """Only what is named changes, and nothing of an item with a fault."""
        outcome, sent = Outcome(), []
        for item_id, attributes in items:
            named = {given.name: given.sent for given in attributes} | ({"title": title} if title else {})
            sent.append({"id": item_id, "attributes": named})
            if item_id not in catalog.items:
                outcome.add(item_id, {"item-not-found"})
            elif outcome.add(item_id, catalog.faults(attributes, "invalid-attributes")):
                catalog.items[item_id] |= {given.name: given.stored for given in attributes}
                catalog.items[item_id] |= {"title": title} if title else {}
        outcome.check(plain(self.calls.update_items(catalog.id, {"items": sent}, options=LOOSE))["message"])
        self.check(catalog)

    @rule(catalog=catalogs, ids=st.lists(st.sampled_from(IDS), min_size=1, max_size=4))
    def delete_items(self, catalog: Catalog, ids: list[str]) -> None:
        gone = sum(catalog.items.pop(item_id, None) is not None for item_id in ids)
        message = plain(self.calls.delete_items(catalog.id, items=ids))["message"]
        counts = (message["valid"]["count"], message["invalid"]["count"])
        assert counts == (gone, len(ids) - gone)
        self.check(catalog)

    @rule(
        catalog=catalogs,
        call=st.sampled_from(["add", "update", "delete", "get"]),
        count=st.sampled_from([0, 51]),
    )
    def send_too_many_or_none(self, catalog: Catalog, call: str, count: int) -> None:
        ids = [f"new-{number}" for number in range(count)]
        own = dict.fromkeys(MANDATORY[1:], "x")
        arguments: dict[str, tuple[Any, list[Any]]] = {
            "add": (self.calls.add_items, [{"id": one, **own} for one in ids]),
            "update": (self.calls.update_items, [{"id": one, "attributes": {}} for one in ids]),
            "delete": (self.calls.delete_items, ids),
            "get": (self.calls.get_items, ids),
        }
        send, items = arguments[call]
        assert (
            refused(BadRequest, send, catalog.id, {"items": items}, options=LOOSE).code == "invalid-request"
        )
        self.check(catalog)

    @precondition(lambda self: self.known)
    @rule(ids=st.lists(st.sampled_from([*IDS, "nothing"]), min_size=1, max_size=5), data=st.data())
    def read_some(self, ids: list[str], data: st.DataObject) -> None:
        """Those that are there, each once."""
        catalog = data.draw(st.sampled_from(self.known), label="catalog")
        rows = [plain(row) for row in self.calls.get_items(catalog.id, items=ids).items]
        assert [row["product_id"] for row in rows] == [
            one for one in dict.fromkeys(ids) if one in catalog.items
        ]

    def check(self, catalog: Catalog) -> None:
        """Every item is there with its attributes, and no other."""
        rows = [plain(row) for row in self.calls.get_items(catalog.id, items=list(IDS)).items]
        shown = {row["product_id"]: row for row in rows}
        assert set(shown) == set(catalog.items)
        for item_id, attributes in catalog.items.items():
            row = shown[item_id]
            assert (row["catalog_id"], row["price_currency"]) == (catalog.id, "EUR")
            for name in catalog.types:
                if name == "id":
                    continue
                value = row.get(name)
                if catalog.types[name] == "datetime" and value is not None:
                    value = datetime.fromisoformat(value)
                assert value == attributes.get(name), name


def test_catalogs_hold_what_was_accepted() -> None:
    explore(Catalogs)
