"""The document as openapi-python-client should see it: what a caller gives and gets, nothing else."""

from __future__ import annotations

import copy
import re
from typing import Any

from .walk import METHODS, name_of, operations, reached, resolve, rewrite

__all__ = ["client_document", "hidden_parameters", "method_name"]

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
    if isinstance(facts["idempotency"], dict) and "header" in facts["idempotency"]:
        hidden.add(("header", facts["idempotency"]["header"]))
    if "request_id" in facts:
        hidden.add(("header", facts["request_id"]["header"]))
    return hidden


def client_document(document: dict[str, Any]) -> dict[str, Any]:
    """A copy without parameters that the client fills in, answers that become errors, and examples."""
    shaped = copy.deepcopy(document)
    for _, _, operation, item in operations(shaped):
        hidden = hidden_parameters(operation)
        parameters = [*item.get("parameters", ()), *operation.get("parameters", ())]
        operation["parameters"] = [
            parameter
            for parameter in (resolve(shaped, one) for one in parameters)
            if (parameter["in"], parameter["name"]) not in hidden
        ]
        _relax_request_id(shaped, operation)
        operation["operationId"] = method_name(operation)
        operation["security"] = []
        operation["responses"] = {
            status: resolve(shaped, response)
            for status, response in operation["responses"].items()
            if status.startswith("2")
        }
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


def _relax_request_id(document: dict[str, Any], operation: dict[str, Any]) -> None:
    """A correlation id that a body requires is optional to the caller: the client makes one."""
    field = operation["x-moengage"].get("request_id", {}).get("body")
    for media in resolve(document, operation.get("requestBody", {})).get("content", {}).values():
        schema = resolve(document, media["schema"])
        if field in schema.get("required", ()):
            schema["required"] = [name for name in schema["required"] if name != field]


def _simplify(schema: dict[str, Any]) -> dict[str, Any]:
    kept = {key: value for key, value in schema.items() if key not in _UNSEEN}
    if "type" in kept and kept.get("format") in _EITHER_WAY:
        either = _EITHER_WAY[kept.pop("format")]
        del kept["type"]
        kept.update(either)
    return kept
