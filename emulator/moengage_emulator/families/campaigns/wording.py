"""What the document's models find wrong in a body, in the words of "Create Campaign"."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from ...handling import Problem
    from ..campaigns_shared.draft import Path

__all__ = ["TRANSACTIONAL", "finding_of"]

TRANSACTIONAL = (
    "gmail_annotations is not supported for TRANSACTIONAL content type. "
    "It is only supported for PROMOTIONAL campaigns."
)
NUMBER = "must be a valid number"
HTTPS = "must be a valid https URL"
FEW_PRODUCTS = "Product carousel requires a minimum of 2 products"
COUNT = "product_count must be between 2 and 9"

_EXPECTED = {"Integer": "int", "Number": "float", "Array": "list", "Object": "dict", "Null": "null"}
_ANNOTATION_TEXTS: Mapping[str, str] = {
    "sender_logo": HTTPS,
    "promo_url": HTTPS,
    "product_image": HTTPS,
    "original_price": NUMBER,
    "discount_value": NUMBER,
}


def finding_of(problem: Problem, body: Any) -> tuple[Path, str]:
    """Where a problem is reported, and its text. `body` is None where the problem is not in the body."""
    path = problem.path or ("channel",)
    name = str(path[-1]) if isinstance(path[-1], str) else problem.field
    value = _at(body, path)
    if "gmail_annotations" in path:
        return _of_annotations(problem, path, name, value)
    if problem.kind == "missing":
        return path, f"{name} key is mandatory field"
    if problem.kind == "type":
        wanted = problem.message.removeprefix("is expected to be ").split(" or ")
        expected = " or ".join(_EXPECTED.get(item, item.lower()) for item in wanted)
        return path, f"{name} - Invalid value passed. Expected type: {expected}, but got: {_type_of(value)}."
    if problem.kind == "format" and problem.path and path[0] == "campaign_content" and _annotated(value):
        # The one rule of the content as a whole that the document has: annotations need a promotion.
        return (*path, "gmail_annotations"), TRANSACTIONAL
    return path, f"{name} - Invalid value passed."


def _of_annotations(problem: Problem, path: Path, name: str, value: Any) -> tuple[Path, str]:
    if name == "products":
        return path[: path.index("product_carousel") + 1], FEW_PRODUCTS
    if name == "product_count" and problem.kind == "range":
        return path[:-1], COUNT
    if problem.kind == "missing":
        holder = next((step for step in reversed(path[:-1]) if isinstance(step, str)), "")
        return path, f"{name} is required when {holder} is specified"
    if name == "product_image" and value == "":
        return path, "product_image (Image URL) cannot be empty"
    if problem.kind == "format" and name in _ANNOTATION_TEXTS:
        return path, f"{name} {_ANNOTATION_TEXTS[name]}"
    return path, f"{name} - Invalid value passed."


def _annotated(value: Any) -> bool:
    return isinstance(value, Mapping) and "gmail_annotations" in value


def _at(body: Any, path: Path) -> Any:
    value = body
    for step in path:
        if isinstance(value, Mapping):
            value = value.get(step)
        elif isinstance(value, list) and isinstance(step, int) and step < len(value):
            value = value[step]
        else:
            return None
    return value


def _type_of(value: Any) -> str:
    """The name of a JSON type as the vendor's Python has it, save that its texts say `string`."""
    if value is None:
        return "null"
    return {"str": "string", "bool": "boolean"}.get(type(value).__name__, type(value).__name__)
