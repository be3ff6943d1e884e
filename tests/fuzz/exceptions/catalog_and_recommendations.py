"""Catalogs and recommendations."""

from __future__ import annotations

from tests.fuzz.exceptions.entries import Dropped, Refusal

__all__ = ["DROPPED", "REFUSALS"]

REFUSALS: tuple[Refusal, ...] = (
    # State: what a random id or value names is not there.
    Refusal(
        "catalog_(add_attributes|(add|update|delete|get)_items)",
        404,
        "catalog-not-found",
        "",
        "there is no such catalog, or it was made in the dashboard",
    ),
    Refusal(
        "recommendations_(get|get_items)",
        400,
        "recommendation does not exist",
        "",
        "there is no such recommendation, or it is archived",
    ),
    Refusal("recommendations_get", 400, "invalid-request-format", "", "what is no object id names none"),
    Refusal(
        "recommendations_get_items",
        400,
        "invalid-request-format",
        "",
        "the id is none, the type is another, there is no such user, or no item to start from",
    ),
    # Rules between items of a list, and codes that the document lists without insisting on them.
    Refusal(
        "catalog_create",
        400,
        "missing-mandatory-attributes",
        "",
        "id, title, link and image_link have to be declared, each as a string",
    ),
    Refusal("catalog_create", 400, "invalid-request", "", "the vendor does not know the currency"),
    Refusal("catalog_add_attributes", 413, "too-many-attributes", "", "a catalog has 50 attributes at most"),
)
DROPPED: tuple[Dropped, ...] = (
    Dropped(
        "CatalogItem",
        ("required", "properties"),
        "an item with a fault is accepted and reported as not stored",
    ),
)
