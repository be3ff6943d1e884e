"""The document as openapi-python-client should see it: what a caller gives and gets, nothing else."""

from __future__ import annotations

import copy
import re
from typing import Any

from .walk import METHODS, name_of, operations, parameters, reached, resolve, rewrite

__all__ = ["client_document", "hidden_parameters", "method_name", "success_schema"]

_EITHER_WAY = {
    "local-date-time": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "string"}]},
    "epoch-seconds": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "integer"}]},
    "epoch-milliseconds": {"anyOf": [{"type": "string", "format": "date-time"}, {"type": "integer"}]},
}
"""Forms of a point in time that Python has no type for: a datetime or the wire's own form will do."""

_UNSEEN = (
    "examples",
    "example",
    "default",
    "if",
    "then",
    "else",
    "not",
    "propertyNames",
    "dependentRequired",
)
"""Keywords that say nothing of types. A default is the vendor's business: an unset field is not sent."""


def method_name(operation: dict[str, Any]) -> str:
    """The facade's method: the operationId without its tag."""
    name: str = operation["operationId"].removeprefix(operation["tags"][0] + "_")
    return name


def hidden_parameters(operation: dict[str, Any]) -> set[tuple[str, str]]:
    """Place and name of the parameters that the client fills in by itself."""
    facts = operation["x-moengage"]
    hidden = {(place["in"], place["name"]) for place in facts["workspace"]}
    hidden |= {("header", mirror["header"]) for mirror in facts.get("mirrors", ())}
    for fact in (facts["idempotency"], facts.get("request_id", {})):
        if isinstance(fact, dict) and "header" in fact:
            hidden.add(("header", fact["header"]))
    if "signature" in facts:
        hidden.add((facts["signature"]["in"], facts["signature"]["name"]))
    return hidden


def client_document(document: dict[str, Any]) -> dict[str, Any]:
    """A copy without parameters that the client fills in, answers that become errors, and examples."""
    shaped = copy.deepcopy(document)
    for _, _, operation, item in operations(shaped):
        hidden = hidden_parameters(operation)
        operation["parameters"] = [
            parameter
            for parameter in parameters(shaped, operation, item)
            if (parameter["in"], parameter["name"]) not in hidden
        ]
        _shape_body(shaped, operation, {name for place, name in hidden if place == "body"})
        operation["operationId"] = method_name(operation)
        operation["security"] = []
        operation["responses"] = {
            status: resolve(shaped, response)
            for status, response in operation["responses"].items()
            if status.startswith("2")
        }
        for response in operation["responses"].values():
            for media in response.get("content", {}).values():
                media["schema"] = success_schema(shaped, media["schema"])
    for path, item in list(shaped["paths"].items()):
        del shaped["paths"][path]
        shaped["paths"][_shown(path, item)] = {method: item[method] for method in METHODS if method in item}
    used = {
        name_of(ref) for ref in reached(shaped, shaped["paths"], shaped.get("webhooks")) if "/schemas/" in ref
    }
    schemas = {name: value for name, value in shaped["components"]["schemas"].items() if name in used}
    shaped["components"] = {"schemas": schemas}
    return {
        part: rewrite(value, _simplify) if part in ("paths", "webhooks", "components") else value
        for part, value in shaped.items()
    }


def _shown(path: str, item: dict[str, Any]) -> str:
    """The path with the braces of what the client fills in taken off: to the caller it is no parameter."""
    declared = {one["name"] for method in METHODS for one in item.get(method, {}).get("parameters", ())}
    return re.sub(r"{(\w+)}", lambda name: name[0] if name[1] in declared else name[1], path)


def _shape_body(document: dict[str, Any], operation: dict[str, Any], hidden: set[str]) -> None:
    """What the client fills in is optional to the caller, and so are ids that it can make."""
    facts = operation["x-moengage"]
    made = {facts.get("request_id", {}).get("body")}
    if isinstance(facts["idempotency"], dict):
        made.add(facts["idempotency"].get("body"))
    for media in resolve(document, operation.get("requestBody", {})).get("content", {}).values():
        for schema in _members(document, media["schema"]):
            if "required" in schema:
                schema["required"] = [name for name in schema["required"] if name not in made | hidden]


def success_schema(document: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """A success's schema without members whose constant `status` says that it failed: those are raised."""
    resolved = resolve(document, schema)
    for union in ("oneOf", "anyOf"):
        kept = [one for one in resolved.get(union, ()) if not _is_failure(resolve(document, one))]
        if len(kept) == 1:
            return dict(kept[0])
    return schema


def _is_failure(schema: dict[str, Any]) -> bool:
    return str(schema.get("properties", {}).get("status", {}).get("const")).lower() == "fail"


def _members(document: dict[str, Any], schema: dict[str, Any]) -> list[dict[str, Any]]:
    schema = resolve(document, schema)
    parts = [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    return [member for part in parts for member in _members(document, part)] or [schema]


def _simplify(schema: dict[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in schema.items() if key not in _UNSEEN}
    if "type" in kept and kept.get("format") in _EITHER_WAY:
        either = _EITHER_WAY[kept.pop("format")]
        del kept["type"]
        kept.update(either)
    return kept
