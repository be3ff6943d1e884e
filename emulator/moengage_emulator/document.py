"""The bundled OpenAPI document, read once, as the facts of its operations."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from importlib import resources
from pathlib import Path
from typing import Any

__all__ = ["Document", "Operation", "Parameter", "Place"]

_METHODS = ("get", "put", "post", "delete", "options", "head", "patch", "trace")


@dataclass(frozen=True, slots=True)
class Parameter:
    """A declared parameter. `schema` has its references resolved."""

    name: str
    location: str
    required: bool
    schema: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Place:
    """A place where the workspace id must agree with the credentials."""

    location: str
    """path, query, header or body."""
    name: str


@dataclass(frozen=True, slots=True, eq=False)
class Operation:
    """Everything the document says of one operation."""

    id: str
    family: str
    method: str
    path: str
    security: str | None
    """The security scheme, which is also the kind of key; None: no credentials."""
    scopes: tuple[str, ...]
    parameters: tuple[Parameter, ...]
    workspace: tuple[Place, ...]
    body_model: str | None
    """Component name of the JSON body, or None where there is no body."""
    body_is_array: bool
    body_required: bool
    idempotency_header: str | None
    max_body: int | None
    x_moengage: Mapping[str, Any]
    responses: Mapping[str, Any]
    """Status -> response object, as in the document (references kept inside schemas)."""
    raw: Mapping[str, Any] = field(repr=False)


class Document:
    """The document and its operations."""

    def __init__(self, raw: Mapping[str, Any]) -> None:
        """Read a bundled document (every reference begins with `#/`)."""
        self.raw = raw
        self.operations: dict[str, Operation] = {item.id: item for item in self._operations()}

    @classmethod
    @cache
    def load(cls) -> Document:
        """The document that the generator put beside the models (`moengage_models/document.json`).

        It is read once and shared; nobody changes it.
        """
        return cls(json.loads((resources.files("moengage_models") / "document.json").read_bytes()))

    @classmethod
    def read(cls, folder: Path) -> Document:
        """The document of a folder that `make generate OUT=...` wrote.

        Raises OSError where there is none, ValueError where it is no JSON.
        """
        return cls(json.loads((folder / "moengage_models" / "document.json").read_bytes()))

    def resolve(self, value: Any) -> Any:
        """Follow `$ref` while `value` is one."""
        while isinstance(value, Mapping) and isinstance(value.get("$ref"), str):
            target: Any = self.raw
            for part in value["$ref"].removeprefix("#/").split("/"):
                target = target[part.replace("~1", "/").replace("~0", "~")]
            value = target
        return value

    @cached_property
    def families(self) -> tuple[str, ...]:
        """The tags, in the order of the document."""
        return tuple(dict.fromkeys(item.family for item in self.operations.values()))

    @cached_property
    def key_kinds(self) -> tuple[str, ...]:
        """The kinds of API key: the security schemes, in the order of the document."""
        return tuple(self.raw.get("components", {}).get("securitySchemes", {}))

    def _operations(self) -> Iterator[Operation]:
        for path, item in self.raw["paths"].items():
            path_item = self.resolve(item)
            for method in _METHODS:
                if method in path_item:
                    yield self._operation(path, method, path_item)

    def _operation(self, path: str, method: str, path_item: Mapping[str, Any]) -> Operation:
        raw = path_item[method]
        facts = raw.get("x-moengage", {})
        scheme, scopes = next(
            ((name, tuple(scopes)) for choice in raw.get("security", ()) for name, scopes in choice.items()),
            (None, ()),
        )
        body = self.resolve(raw.get("requestBody"))
        schema = body["content"].get("application/json", {}).get("schema", {}) if body else {}
        model = schema["$ref"].rpartition("/")[2] if "$ref" in schema else None
        components = self.raw.get("components", {}).get("schemas", {})
        idempotency = facts.get("idempotency")
        places = facts.get("workspace") or []
        return Operation(
            id=raw["operationId"],
            family=raw["tags"][0],
            method=method.upper(),
            path=path,
            security=scheme,
            scopes=scopes,
            parameters=self._parameters(path_item, raw),
            workspace=tuple(Place(place["in"], place["name"]) for place in places),
            body_model=model,
            body_is_array=model is not None and components.get(model, {}).get("type") == "array",
            body_required=bool(body and body.get("required")),
            idempotency_header=idempotency.get("header") if isinstance(idempotency, Mapping) else None,
            max_body=facts.get("max_body"),
            x_moengage=facts,
            responses={status: self.resolve(response) for status, response in raw["responses"].items()},
            raw=raw,
        )

    def _parameters(self, path_item: Mapping[str, Any], raw: Mapping[str, Any]) -> tuple[Parameter, ...]:
        found: dict[tuple[str, str], Parameter] = {}
        for item in (*path_item.get("parameters", ()), *raw.get("parameters", ())):
            declared = self.resolve(item)
            found[declared["in"], declared["name"]] = Parameter(
                name=declared["name"],
                location=declared["in"],
                required=bool(declared.get("required")),
                schema=self.resolve(declared.get("schema", {})),
            )
        return tuple(found.values())
