"""The bundled document as the fuzz tests read it, cut down to the operations that the emulator knows.

Nothing else of the client or the emulator has a part in reading it.
"""

from __future__ import annotations

import copy
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import jsonschema_rs
from jsonschema import Draft202012Validator
from referencing import Registry, Resource
from referencing.jsonschema import DRAFT202012

from generator.yaml12 import load
from moengage_emulator.families import load_families
from moengage_emulator.handling import handler_of

__all__ = [
    "LINKS",
    "METHODS",
    "OPERATIONS",
    "RAW",
    "Operation",
    "Parameter",
    "quick_validator",
    "relaxed",
    "resolve",
    "validator",
]

METHODS = ("get", "put", "post", "delete", "patch")


def _emulated(document: dict[str, Any]) -> dict[str, Any]:
    """Without operations that the emulator answers 501: there is nothing to compare them with."""
    load_families()
    for path, item in list(document["paths"].items()):
        for method in METHODS:
            if method in item and handler_of(item[method]["operationId"]) is None:
                del item[method]
        if not any(method in item for method in METHODS):
            del document["paths"][path]
    return document


RAW: dict[str, Any] = _emulated(load(Path(__file__).parents[2] / "generated" / "openapi.yaml"))

_URI = "urn:moengage:fuzz"


@dataclass(frozen=True, slots=True)
class Parameter:
    """A declared parameter."""

    name: str
    location: str
    required: bool
    type: str


@dataclass(frozen=True, slots=True)
class Operation:
    """What the document says of an operation, as far as a request depends on it."""

    id: str
    tag: str
    method: str
    path: str
    parameters: tuple[Parameter, ...]
    body: Mapping[str, Any] | None
    security: str | None
    facts: Mapping[str, Any] = field(repr=False)
    responses: Mapping[str, Any] = field(repr=False)

    @property
    def name(self) -> str:
        """The facade method: what follows the tag in the operation's id."""
        return self.id.removeprefix(self.tag + "_")

    @property
    def workspace(self) -> frozenset[tuple[str, str]]:
        """Location and name of every place that the client fills with the workspace id."""
        return frozenset((place["in"], place["name"]) for place in self.facts.get("workspace", ()))

    @property
    def request_id(self) -> Mapping[str, str]:
        """Where the correlation id travels (`header`, perhaps `body`); empty where there is none."""
        found: Mapping[str, str] = self.facts.get("request_id", {})
        return found

    @property
    def idempotency_header(self) -> str | None:
        """The header that makes a repetition safe."""
        kind = self.facts.get("idempotency")
        return kind.get("header") if isinstance(kind, Mapping) else None

    def names(self, location: str) -> frozenset[str]:
        """The parameters in `location`; those of headers in lower case."""
        found = (item.name for item in self.parameters if item.location == location)
        return frozenset(name.lower() if location == "header" else name for name in found)

    def schema_of(self, status: int) -> Mapping[str, Any] | None:
        """The schema of an answer's JSON body; None where the document declares none."""
        answer = resolve(self.responses.get(str(status), self.responses.get(f"{status // 100}XX", {})))
        found: Mapping[str, Any] | None = answer.get("content", {}).get("application/json", {}).get("schema")
        return found


def resolve(value: Any) -> Any:
    """Follow references until there is none."""
    while isinstance(value, Mapping) and "$ref" in value:
        target: Any = RAW
        for step in value["$ref"].removeprefix("#/").split("/"):
            target = target[step]
        value = target
    return value


def validator(schema: Mapping[str, Any], registry: Registry[Any] | None = None) -> Draft202012Validator:
    """A validator of a schema of the document, formats not checked."""
    return Draft202012Validator(_absolute(schema), registry=_plain() if registry is None else registry)


def quick_validator(
    schema: Mapping[str, Any], formats: Mapping[str, Callable[[str], bool]] | None = None
) -> jsonschema_rs.Draft202012Validator:
    """The same by jsonschema-rs, which is fast, with `formats` checked if they are given."""
    return jsonschema_rs.Draft202012Validator(
        _absolute(schema),
        registry=_quick_registry(),
        validate_formats=formats is not None,
        formats=dict(formats or {}),
    )


@cache
def _quick_registry() -> jsonschema_rs.Registry:
    # One for all: each validator would hold a copy of the document else.
    return jsonschema_rs.Registry([(_URI, _absolute(RAW))])


def relaxed(removed: Mapping[str, tuple[str, ...]]) -> Registry[Any]:
    """The document without some keywords of some components, for `validator`."""
    components = {
        name: {key: item for key, item in schema.items() if key not in removed.get(name, ())}
        for name, schema in RAW["components"]["schemas"].items()
    }
    changed = {**RAW, "components": {**RAW["components"], "schemas": components}}
    contents = Resource.from_contents(_absolute(changed), default_specification=DRAFT202012)
    found: Registry[Any] = Registry().with_resource(_URI, contents)
    return found


@cache
def _plain() -> Registry[Any]:
    return relaxed({})


def _absolute(value: Any) -> Any:
    if isinstance(value, Mapping):
        return {
            key: f"{_URI}{item}" if key == "$ref" and isinstance(item, str) else _absolute(item)
            for key, item in value.items()
        }
    return [_absolute(item) for item in value] if isinstance(value, list) else value


def _operations() -> Iterator[Operation]:
    for path, item in RAW["paths"].items():
        for method in METHODS:
            if method in item:
                yield _operation(path, method, item)


def _operation(path: str, method: str, item: Mapping[str, Any]) -> Operation:
    raw = item[method]
    declared = [resolve(one) for one in (*item.get("parameters", ()), *raw.get("parameters", ()))]
    body = resolve(raw.get("requestBody"))
    security = next((name for choice in raw.get("security", ()) for name in choice), None)
    return Operation(
        id=raw["operationId"],
        tag=raw["tags"][0],
        method=method.upper(),
        path=path,
        parameters=tuple(
            Parameter(
                one["name"],
                one["in"],
                one.get("required", False),
                resolve(one.get("schema", {})).get("type", "string"),
            )
            for one in declared
        ),
        body=copy.deepcopy(body["content"]["application/json"]["schema"]) if body else None,
        security=security,
        facts=raw.get("x-moengage", {}),
        responses=raw["responses"],
    )


OPERATIONS: dict[str, Operation] = {item.id: item for item in _operations()}

LINKS: tuple[tuple[str, str], ...] = tuple(
    dict.fromkeys(
        (operation.id, link["operationId"])
        for operation in OPERATIONS.values()
        for answer in operation.responses.values()
        for link in resolve(answer).get("links", {}).values()
    )
)
"""Every link, as (operation it starts from, operation it leads to)."""
