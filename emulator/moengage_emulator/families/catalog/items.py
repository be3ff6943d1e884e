"""Items of catalogs: added, changed, deleted and read, up to 50 at a time.

What is wrong with one item leaves the others alone: the answer is a success that counts and explains.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, NamedTuple

from ...handling import Answer, Call, Fault, Faulted, handles
from .catalogs import reached
from .envelope import shown
from .stored import ITEMS, item_key, row
from .values import converted

__all__ = ["add_items", "delete_items", "get_items", "update_items"]


class _ItemFault(NamedTuple):
    error_id: str
    message: str


_DUPLICATE = _ItemFault(
    "duplicate-item-ids",
    "Item ids within a catalog must be unique. Please ensure your request contains unique item ids for the "
    "given catalog and try again.",
)
# "Your must" is what the vendor writes.
_MANDATORY = _ItemFault(
    "missing-mandatory-attributes",
    "Your must include mandatory attributes: id, title, link, and image_link with string data type and try "
    "again.",
)


class _Outcomes:
    """What becomes of the items of a request.

    An item with several faults counts once, and is named under each fault ("Ingest Catalog Items"); a
    fault is what has the same words.
    """

    def __init__(self) -> None:
        self._accepted = 0
        self._rejected = 0
        self._found: dict[_ItemFault, list[Any]] = {}

    def add(self, item_id: Any, faults: Iterable[_ItemFault]) -> bool:
        """Note one item; True if it has no fault."""
        listed = list(dict.fromkeys(faults))
        for fault in listed:
            self._found.setdefault(fault, []).append(item_id)
        self._accepted += not listed
        self._rejected += bool(listed)
        return not listed

    def answer(self) -> Answer:
        details = [
            {
                "error-id": fault.error_id,
                "message": fault.message,
                "count": len(ids),
                # An item without a readable id can be counted, but not named.
                "document_ids": [item_id for item_id in ids if isinstance(item_id, str)],
            }
            for fault, ids in self._found.items()
        ]
        invalid = {"count": self._rejected, "details": details}
        return Answer(200, {"message": {"valid": {"count": self._accepted}, "invalid": invalid}})


@handles("catalog_add_items", validated=False)
def add_items(call: Call) -> Answer:
    """Add new items; an id that is stored, or stood earlier in the request, is a duplicate.

    The schema requires the mandatory attributes, but an item without them is one item's fault and not the
    request's.
    """
    problems = call.models.problems(call.operation.body_model or "", call.body)
    # ("items", 3, "title") is about an item's attribute; what is shorter is about the request.
    of_request = tuple(problem for problem in problems if len(problem.path) < 3)
    if of_request:
        raise Faulted(Fault("invalid", of_request, detail={"in": "body"}))
    incomplete = {problem.path[1] for problem in problems}
    found = reached(call)
    items, now = call.store.collection(ITEMS), call.clock.now().isoformat()
    outcomes, seen = _Outcomes(), set[str]()
    for number, given in enumerate(call.body["items"]):
        values, faults = _values(given, found["attributes"])
        undefined = _undefined(given, found["attributes"])
        if undefined:
            message = (
                "The provided item attribute is not part of the defined catalog schema. Please check your "
                f"catalog schema and try again. Undefined attributes: {undefined}"
            )
            faults.append(_ItemFault("invalid-item-attribute", message))
        if number in incomplete:
            faults.insert(0, _MANDATORY)
        item_id = given.get("id")
        if isinstance(item_id, str):
            if item_id in seen or items.get(item_key(found["id"], item_id)) is not None:
                faults.insert(0, _DUPLICATE)
            seen.add(item_id)
        if outcomes.add(item_id, faults):
            stored = {"catalog": found["id"], "id": item_id, "attributes": values}
            stored |= {"created_at": now, "updated_at": now}
            items.put(item_key(found["id"], item_id), stored)
    return outcomes.answer()


@handles("catalog_update_items")
def update_items(call: Call) -> Answer:
    """Change the named attributes of items; the others keep their values.

    An item is found by its id, which therefore cannot be given another value.
    """
    found = reached(call)
    items, outcomes = call.store.collection(ITEMS), _Outcomes()
    for given in call.body["items"]:
        key = item_key(found["id"], given["id"])
        stored = items.get(key)
        if stored is None:
            outcomes.add(given["id"], [_not_found(given["id"])])
            continue
        known = dict(found["attributes"])
        if given["attributes"].get("id", given["id"]) != given["id"]:
            del known["id"]
        values, faults = _values(given["attributes"], known)
        undefined = _undefined(given["attributes"], known)
        if undefined:
            message = f"Some of the attributes are not defined in the catalog schema: ({undefined})"
            faults.insert(0, _ItemFault("invalid-attributes", message))
        if outcomes.add(given["id"], faults):
            stored["attributes"] |= values
            stored["updated_at"] = call.clock.now().isoformat()
            items.put(key, stored)
    return outcomes.answer()


@handles("catalog_delete_items")
def delete_items(call: Call) -> Answer:
    """Delete items, at once in spite of the 202. An id that is not there, or no more, is invalid."""
    found = reached(call)
    items = call.store.collection(ITEMS)
    gone = sum(items.delete(item_key(found["id"], item_id)) for item_id in call.body["items"])
    invalid = len(call.body["items"]) - gone
    return Answer(202, {"message": {"valid": {"count": gone}, "invalid": {"count": invalid}}})


@handles("catalog_get_items")
def get_items(call: Call) -> Answer:
    """The items asked for, each once, in the order of the request. Unknown ids are left out."""
    found = reached(call)
    items = call.store.collection(ITEMS)
    wanted = (items.get(item_key(found["id"], item_id)) for item_id in dict.fromkeys(call.body["items"]))
    return Answer(200, {"items": [row(found, item, "product_id") for item in wanted if item is not None]})


def _not_found(item_id: str) -> _ItemFault:
    message = f"Item with id {item_id} not found in the catalog. Please check the item id and try again."
    return _ItemFault("item-not-found", message)


def _values(given: Mapping[str, Any], declared: Mapping[str, str]) -> tuple[dict[str, Any], list[_ItemFault]]:
    """The values in their declared types, and a fault for each that cannot be made one."""
    values: dict[str, Any] = {}
    faults: list[_ItemFault] = []
    for name, value in given.items():
        if name not in declared:
            continue
        try:
            values[name] = converted(value, declared[name])
        except ValueError:
            message = (
                f"The provided item attribute {name} with value {shown(value)} can't be converted to the "
                f"data type {declared[name]} as defined in the catalog schema."
            )
            faults.append(_ItemFault("invalid-datatype-attribute", message))
    return values, faults


def _undefined(given: Mapping[str, Any], declared: Mapping[str, str]) -> str:
    return ", ".join(name for name in given if name not in declared)
