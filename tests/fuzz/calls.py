"""Cases as calls of the client."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Literal, Protocol
from urllib.parse import unquote

from schemathesis.core import NotSet

from moengage_api import models
from tests.fuzz.cases import AnyCase
from tests.fuzz.document import Operation, validator
from tests.fuzz.document import resolve as resolved
from tests.fuzz.judges import described
from tests.spec.document import CASES

__all__ = ["FORMS", "ClientCall", "Form", "Parts", "call_with_example", "constants", "to_call"]

Form = Literal["mapping", "fields", "model"]
FORMS: tuple[Form, ...] = ("mapping", "fields", "model")


@dataclass(frozen=True, slots=True)
class ClientCall:
    """One call of a facade method."""

    operation: Operation
    arguments: tuple[Any, ...] = ()
    keywords: dict[str, Any] = field(default_factory=dict)
    text: str = ""
    """The call as one would type it."""

    def __call__(self, client: Any) -> Any:
        """Make the call; with an asynchronous client, a coroutine that makes it."""
        namespace = getattr(client, self.operation.tag)
        return getattr(namespace, self.operation.name)(*self.arguments, **self.keywords)


class Parts(Protocol):
    """What a call is made of: a case of schemathesis has it."""

    @property
    def path_parameters(self) -> Mapping[str, Any]:
        """Still percent-encoded."""

    @property
    def query(self) -> Mapping[str, Any]: ...

    @property
    def headers(self) -> Mapping[str, str]: ...

    @property
    def body(self) -> Any: ...


def to_call(operation: Operation, case: AnyCase | Parts, form: Form) -> ClientCall:
    """The call that should put `case` on the wire.

    `form` says how the body is given; fields that no keyword stands for make it a mapping.
    """
    client_side = described(operation.id)
    names = {(item.location, item.name.lower()): item.python_name for item in client_side.parameters}
    arguments: list[Any] = [
        unquote(str(case.path_parameters[item.name]))
        for item in operation.parameters
        if item.location == "path" and ("path", item.name) not in operation.workspace
    ]
    keywords: dict[str, Any] = {}
    for location, given in (("query", case.query), ("header", case.headers)):
        for name, value in (given or {}).items():
            python_name = names.get((location, name.lower()))
            if python_name is not None:
                keywords[python_name] = _typed(operation, location, name, value)
    if options := _options(operation, case):
        keywords["options"] = options
    shown = [repr(item) for item in arguments]
    if not isinstance(case.body, NotSet):
        shown += _give_body(operation, case.body, form, client_side.body_names, arguments, keywords)
    given = {name: value for name, value in keywords.items() if f"{name}=" not in "".join(shown)}
    shown += [f"{name}={value!r}" for name, value in given.items()]
    text = f"moengage.{operation.tag}.{operation.name}({', '.join(shown)})"
    return ClientCall(operation, tuple(arguments), keywords, text)


def call_with_example(client: Any, operation: Operation, value: str, prefix: str = "") -> Any:
    """Call with `value` for every id in the path, and the first body that the document shows.

    `prefix`: "iter_" for the method that goes through all pages.
    """
    method = getattr(getattr(client, operation.tag), prefix + operation.name)
    ids = {name for name in operation.names("path") if ("path", name) not in operation.workspace}
    names = {(item.location, item.name): item.python_name for item in described(operation.id).parameters}
    asked = {
        names[item["in"], item["name"]]: item.get("example") or resolved(item["schema"])["enum"][0]
        for item in CASES[operation.id].parameters
        if item.get("required") and item["in"] != "path" and (item["in"], item["name"]) in names
    }
    return method(*[value] * len(ids), *CASES[operation.id].body_examples[:1], **asked)


def _give_body(
    operation: Operation,
    body: Any,
    form: Form,
    names: dict[str, str],
    arguments: list[Any],
    keywords: dict[str, Any],
) -> list[str]:
    """Add the body to the call; how that reads."""
    if form == "fields" and isinstance(body, dict) and body.keys() <= set(names.values()):
        fields = {python: body[wire] for python, wire in names.items() if wire in body}
        filled = constants(operation)
        fields = {name: value for name, value in fields.items() if names[name] not in filled}
        keywords.update(fields)
        return [f"{name}={value!r}" for name, value in fields.items()]
    if form == "model" and isinstance(body, dict):
        component = _component(operation, body)
        arguments.append(getattr(models, component).from_dict(json.loads(json.dumps(body))))
        return [f"models.{component}.from_dict({body!r})"]
    arguments.append(body)
    return [repr(body)]


def _typed(operation: Operation, location: str, name: str, value: Any) -> Any:
    """A parameter as one passes it; cases have some of them as text already."""
    kinds = [
        item.type
        for item in operation.parameters
        if (item.location, item.name.lower()) == (location, name.lower())
    ]
    if kinds == ["boolean"] and value in ("true", "false"):
        return value == "true"
    if location == "header":
        return value.strip(" \t")
    if kinds == ["array"] and isinstance(value, str):
        return value.split(",") if value else []
    return int(value) if kinds == ["integer"] else value


def _options(operation: Operation, case: AnyCase | Parts) -> dict[str, str]:
    headers = {name.lower(): value for name, value in (case.headers or {}).items()}
    found: dict[str, str] = {}
    if operation.idempotency_header and operation.idempotency_header.lower() in headers:
        found["idempotency_key"] = headers[operation.idempotency_header.lower()]
    if operation.request_id.get("header", "").lower() in headers:
        found["request_id"] = headers[operation.request_id["header"].lower()]
    return found


def _candidates(operation: Operation) -> list[str]:
    schema = operation.body or {}
    listed = [schema] if "$ref" in schema else [*schema.get("oneOf", ()), *schema.get("anyOf", ())]
    found = []
    for item in listed:
        target = resolved(item)
        nested = [*target.get("oneOf", ()), *target.get("anyOf", ())]
        found += [one["$ref"] for one in nested] if nested else [item["$ref"]]
    return [reference.rpartition("/")[2] for reference in found]


def _component(operation: Operation, body: dict[str, Any]) -> str:
    """The component that a valid body belongs to: the first that takes it."""
    for name in _candidates(operation):
        if validator({"$ref": f"#/components/schemas/{name}"}).is_valid(body):
            return name
    raise AssertionError(f"no component of {operation.id} takes {body!r}")


def constants(operation: Operation) -> set[str]:
    """Required fields of the body that have one value: the client fills them in."""
    if len(_candidates(operation)) != 1:
        return set()
    schema = resolved({"$ref": f"#/components/schemas/{_candidates(operation)[0]}"})
    fields = schema.get("properties", {})
    return {name for name in schema.get("required", ()) if "const" in resolved(fields.get(name, {}))}
