"""What the templates know of the document that openapi-python-client does not tell them."""

from __future__ import annotations

from typing import Any

from openapi_python_client import strings
from openapi_python_client.schema import UntrustedString

from .client_document import hidden_parameters, method_name, success_schema
from .compact import Compactor, is_class
from .walk import meanings, operations, parameters, resolve

__all__ = ["facts"]

_SECONDS = {"second": 1, "minute": 60, "hour": 3600, "day": 86400}


def facts(document: dict[str, Any]) -> dict[str, Any]:
    """`operations` by (tag, method), `schemas` by class name, and what holds for the whole document."""
    compactor = Compactor(document)
    schemas = document["components"]["schemas"]
    return {
        "version": document["info"]["version"],
        "operations": {
            (operation["tags"][0], python_name(method_name(operation))): _operation(
                document, compactor, *entry
            )
            for entry in operations(document)
            for operation in [entry[2]]
        },
        "pools": _pools(document),
        "schemas": {name: compactor.component(name) for name in schemas if is_class(schemas[name])},
        "data_centers": document.get("x-moengage-data-centers", {}),
        "tiles": {
            name: scheme["x-moengage-key"]
            for name, scheme in document["components"]["securitySchemes"].items()
        },
        "tags": {tag["name"]: tag.get("description", "") for tag in document["tags"]},
    }


def python_name(name: str) -> str:
    """The Python spelling that openapi-python-client gives a parameter or field."""
    return str(strings.PythonIdentifier(UntrustedString(name), "field_"))


def _operation(
    document: dict[str, Any],
    compactor: Compactor,
    path: str,
    method: str,
    operation: dict[str, Any],
    item: dict[str, Any],
) -> dict[str, Any]:
    known = operation["x-moengage"]
    security = operation["security"][0] if operation["security"] else {}
    key = next(iter(security), None)
    servers = operation.get("servers") or item.get("servers") or document["servers"]
    body = resolve(document, operation.get("requestBody", {}))
    media = next(iter(body.get("content", {}).values()), None)
    idempotency = known["idempotency"]
    return {
        "id": f"{operation['tags'][0]}.{method_name(operation)}",
        "name": method_name(operation),
        "method": method.upper(),
        "path": path,
        "server": servers[0]["url"].rstrip("/"),
        "key": key,
        "scopes": tuple(security.get(key, ())) if key else (),
        "parameters": _parameters(document, compactor, operation, item),
        "body": compactor.compact(media["schema"], sent=True) if media else None,
        "body_required": bool(body.get("required")),
        "responses": {
            int(status): _answer(compactor, resolve(document, response))
            for status, response in operation["responses"].items()
            if status.startswith("2")
        },
        "meanings": {int(status): words for status, words in meanings(document, operation).items()},
        "workspace": [{"location": place["in"], "name": place["name"]} for place in known["workspace"]],
        "idempotency": (
            {"kind": idempotency}
            if isinstance(idempotency, str)
            else dict(zip(("kind", "name"), next(iter(idempotency.items())), strict=True))
        ),
        "request_id": known.get("request_id"),
        "signature": _signature(known.get("signature")),
        "status_is_state": known.get("status") == "resource",
        "mirrors": known.get("mirrors", []),
        "filled": sorted(name for place, name in hidden_parameters(operation) if place == "body"),
        "limits": [_limit(limit) for limit in known["limits"]],
        "max_body": known.get("max_body"),
        "pagination": known.get("pagination"),
        "checks": [_check(check) for check in known.get("checks", ())],
        "described": {
            python_name(one["name"]): one.get("description", "")
            for one in parameters(document, operation, item)
        },
        "summary": operation["summary"].rstrip("."),
        "description": operation["description"],
    }


def _pools(document: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """Pool of rate limits -> the operations that share it."""
    members: dict[str, list[str]] = {}
    for _, _, operation, _ in operations(document):
        for pool in {limit["pool"] for limit in operation["x-moengage"]["limits"] if "pool" in limit}:
            members.setdefault(pool, []).append(f"{operation['tags'][0]}.{method_name(operation)}")
    return {pool: tuple(members[pool]) for pool in sorted(members)}


def _parameters(
    document: dict[str, Any], compactor: Compactor, operation: dict[str, Any], item: dict[str, Any]
) -> list[dict[str, Any]]:
    hidden = hidden_parameters(operation)
    return [
        {
            "name": parameter["name"],
            "python_name": python_name(parameter["name"]),
            "location": parameter["in"],
            "required": bool(parameter.get("required")),
            "explode": bool(parameter.get("explode", parameter["in"] == "query")),
            "schema": compactor.compact(parameter.get("schema", {}), sent=True),
        }
        for parameter in parameters(document, operation, item)
        if (parameter["in"], parameter["name"]) not in hidden
    ]


def _answer(compactor: Compactor, response: dict[str, Any]) -> Any:
    media = next(iter(response.get("content", {}).values()), None)
    if media is None:
        return None
    if resolve(compactor.document, media["schema"]).get("format") == "binary":
        return {"format": "binary"}
    return compactor.compact(success_schema(compactor.document, media["schema"]), sent=False)


def _signature(signature: dict[str, Any] | None) -> dict[str, Any] | None:
    if signature is None:
        return None
    named = {key: value for key, value in signature.items() if key != "in"}
    return {**named, "location": signature["in"], "of": tuple(signature["of"])}


def _check(check: dict[str, Any]) -> dict[str, Any]:
    given = {key: tuple(value) if isinstance(value, list) else value for key, value in check.items()}
    return {"name": given.pop("check"), **given}


def _limit(limit: dict[str, Any]) -> dict[str, Any]:
    *times, unit = limit["per"].split()
    seconds = int(times[0] if times else 1) * _SECONDS[unit.removesuffix("s")]
    return {"seconds": seconds, **{key: value for key, value in limit.items() if key != "per"}}
