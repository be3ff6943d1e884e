"""Catalogs: made with their attributes, and given more. They are deleted in the dashboard only.

No attribute is ever changed or taken away. A name that stands twice in one request counts once, as the
first of them says.
"""

from __future__ import annotations

from typing import Any

from ...handling import Answer, Call, handles
from .envelope import (
    CATALOG_LIMIT,
    DUPLICATE_NAME,
    ENVELOPE,
    FORBIDDEN,
    NOT_FOUND,
    TOO_MANY_ATTRIBUTES,
    missing_mandatory,
    wrong_type,
)
from .stored import CATALOGS, MANDATORY, catalog

__all__ = ["LARGEST_NUMBER", "MOST_ATTRIBUTES", "add_attributes", "create", "reached"]

LARGEST_NUMBER = 35
"""Catalogs of a workspace, those of the dashboard included ("Create Catalog")."""
MOST_ATTRIBUTES = 50
"""Attributes of a catalog, the mandatory ones included ("Create Catalog")."""


@handles("catalog_create")
def create(call: Call) -> Answer:
    """Make an empty catalog. What the request alone decides comes before what is stored."""
    _granted(call)
    body = call.body
    # The document lists the currencies without insisting on them; the vendor knows no others.
    if call.models.problems("CatalogCurrency", body["price_currency"]):
        raise ENVELOPE.refusal(wrong_type(body["price_currency"]))
    attributes: dict[str, str] = {}
    for item in body["attributes"]:
        attributes.setdefault(item["name"], item["type"])
    absent = [name for name in MANDATORY if attributes.get(name) != "string"]
    if absent:
        raise ENVELOPE.refusal(missing_mandatory(absent))
    catalogs = call.store.collection(CATALOGS)
    if catalogs.find(name=body["name"]):
        raise ENVELOPE.refusal(DUPLICATE_NAME)
    if catalogs.count() >= LARGEST_NUMBER:
        raise ENVELOPE.refusal(CATALOG_LIMIT)
    catalog_id = call.ids.object_id()
    made = catalog(
        catalog_id,
        name=body["name"],
        price_currency=body["price_currency"],
        attributes=attributes,
        feed_id=call.ids.object_id(),
        created_at=call.clock.now().isoformat(),
    )
    catalogs.put(catalog_id, made)
    return Answer(201, {"catalog_id": catalog_id})


@handles("catalog_add_attributes")
def add_attributes(call: Call) -> Answer:
    """Add attributes. Names that are there already, of whatever type, are skipped and reported.

    The page lists a 400 `attribute-exists` too, which its own text and examples contradict.
    """
    found = reached(call)
    attributes: dict[str, str] = found["attributes"]
    skipped: list[str] = []
    for item in call.body["attributes"]:
        if item["name"] in attributes:
            skipped.append(item["name"])
        else:
            attributes[item["name"]] = item["type"]
    if len(attributes) > MOST_ATTRIBUTES:
        raise ENVELOPE.refusal(TOO_MANY_ATTRIBUTES)
    call.store.collection(CATALOGS).put(found["id"], found)
    return Answer(202, {"success": True, "duplicate-item-attributes": skipped})


def reached(call: Call) -> dict[str, Any]:
    """The catalog of the path; raises the 404 for one that is not there or came from the dashboard."""
    _granted(call)
    found = call.store.collection(CATALOGS).get(call.path["catalog_id"])
    if found is None or found["source"] != "api":
        raise ENVELOPE.refusal(NOT_FOUND)
    return found


def _granted(call: Call) -> None:
    """Catalogs are a permission of the account: the setting `catalog_enabled`, on unless switched off."""
    if not call.workspace.settings.extra.get("catalog_enabled", True):
        raise ENVELOPE.refusal(FORBIDDEN)
