"""Finding one's way in a bundled document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

__all__ = [
    "METHODS",
    "meanings",
    "name_of",
    "operations",
    "parameters",
    "reached",
    "references",
    "resolve",
    "rewrite",
]

METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any], dict[str, Any]]]:
    """Path, method, operation and its path item, in the order of the document."""
    for path, item in document.get("paths", {}).items():
        for method in METHODS:
            if method in item:
                yield path, method, item[method], item


def parameters(
    document: dict[str, Any], operation: dict[str, Any], item: dict[str, Any]
) -> list[dict[str, Any]]:
    """Every parameter of an operation, those of its path item first."""
    declared = [*item.get("parameters", ()), *operation.get("parameters", ())]
    return [resolve(document, parameter) for parameter in declared]


def meanings(document: dict[str, Any], operation: dict[str, Any]) -> dict[str, dict[str, str]]:
    """Status -> type or code in a refusal -> what it means, where that is not what the status says."""
    answers = {status: resolve(document, one) for status, one in operation["responses"].items()}
    return {status: one["x-moengage-means"] for status, one in answers.items() if "x-moengage-means" in one}


def references(node: Any) -> Iterator[str]:
    """Every `$ref` below a node, and every target of a discriminator."""
    if isinstance(node, list):
        for item in node:
            yield from references(item)
    elif isinstance(node, dict):
        if isinstance(node.get("$ref"), str):
            yield node["$ref"]
        if isinstance(node.get("discriminator"), dict):
            yield from node["discriminator"].get("mapping", {}).values()
        for value in node.values():
            yield from references(value)


def reached(document: dict[str, Any], *roots: Any) -> set[str]:
    """Every component reference that can be reached from the roots."""
    found: set[str] = set()
    waiting = [ref for root in roots for ref in references(root)]
    while waiting:
        ref = waiting.pop()
        if ref not in found:
            found.add(ref)
            waiting += references(resolve(document, {"$ref": ref}))
    return found


def resolve(document: dict[str, Any], node: dict[str, Any]) -> dict[str, Any]:
    """The node itself, or what its local `$ref` (or chain of them) leads to."""
    while "$ref" in node:
        target: Any = document
        for part in node["$ref"].removeprefix("#/").split("/"):
            target = target[part]
        node = target
    return node


def name_of(ref: str) -> str:
    """The component's name in `#/components/schemas/Name`."""
    return ref.rsplit("/", 1)[1]


def rewrite(node: Any, change: Callable[[dict[str, Any]], dict[str, Any]]) -> Any:
    """A copy with `change` applied to every mapping whose keys are keywords.

    The keys of `properties` are names of fields: a field may be called `format` or `default`.
    """
    if isinstance(node, list):
        return [rewrite(item, change) for item in node]
    if not isinstance(node, dict):
        return node
    changed = {}
    for key, value in change(node).items():
        if key == "properties" and isinstance(value, dict):
            changed[key] = {name: rewrite(field, change) for name, field in value.items()}
        else:
            changed[key] = rewrite(value, change)
    return changed
