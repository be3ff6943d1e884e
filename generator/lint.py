"""What a document of this project must be, beyond valid OpenAPI."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import jsonschema
import openapi_spec_validator

from .errors import GenerationError
from .lint_facts import fact_findings, meaning_findings
from .walk import name_of, operations, reached, references, resolve

__all__ = ["KEYWORDS", "lint"]

_DIALECT = jsonschema.Draft202012Validator(jsonschema.Draft202012Validator.META_SCHEMA)

KEYWORDS = frozenset(
    [
        "type",
        "enum",
        "const",
        "minimum",
        "maximum",
        "minLength",
        "maxLength",
        "minItems",
        "maxItems",
        "minProperties",
        "maxProperties",
        "pattern",
        "uniqueItems",
        "required",
        "dependentRequired",
        "properties",
        "additionalProperties",
        "propertyNames",
        "items",
        "not",
        "if",
        "then",
        "else",
        "allOf",
        "anyOf",
        "oneOf",
    ]
)
"""JSON Schema keywords that the client enforces; another one in the document would be ignored silently."""
_ANNOTATIONS = frozenset(
    [
        "$ref",
        "description",
        "examples",
        "default",
        "format",
        "discriminator",
        "deprecated",
        "readOnly",
        "writeOnly",
    ]
)
_SUBSCHEMAS = ("items", "additionalProperties", "propertyNames", "not", "if", "then", "else")
_CONDITIONS = ("propertyNames", "not", "if", "then", "else", "allOf")


def lint(document: dict[str, Any]) -> None:
    """Raise `GenerationError` with every finding of the OpenAPI validator and of our own rules."""
    # The validator breaks off at a reference that leads nowhere.
    findings = [*_dangling_references(document, document, "#")] or [*_validator_findings(document)]
    if not findings:
        findings = [
            *_operation_findings(document),
            *_component_findings(document),
            *_example_findings(document),
        ]
    if findings:
        raise GenerationError("lint", findings)


def _dangling_references(document: dict[str, Any], node: Any, place: str) -> Iterator[str]:
    inner = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, value in inner:
        if key == "$ref" and isinstance(value, str):
            if _leads_nowhere(document, value):
                yield f"{place}: {value} leads nowhere"
        else:
            yield from _dangling_references(document, value, f"{place}/{key}")


def _leads_nowhere(document: dict[str, Any], ref: str) -> bool:
    passed: set[str] = set()
    node: Any = {"$ref": ref}
    while isinstance(node, dict) and isinstance(node.get("$ref"), str):
        ref, node = node["$ref"], document
        if ref in passed:
            return True
        passed.add(ref)
        for part in ref.removeprefix("#/").split("/"):
            if not isinstance(node, dict) or part not in node:
                return True
            node = node[part]
    return False


def _validator_findings(document: dict[str, Any]) -> Iterator[str]:
    for error in openapi_spec_validator.OpenAPIV31SpecValidator(document).iter_errors():
        steps = [str(step) for step in error.absolute_path]
        # What is wrong inside a schema it places within that schema, and does not say which one it is.
        if not steps or steps[0] in document:
            yield f"{'/'.join(steps)}: {_said(error)}"
            continue
        for name, schema in document["components"]["schemas"].items():
            for inner in _DIALECT.iter_errors(schema):
                place = "/".join(map(str, (name, *inner.absolute_path)))
                yield f"#/components/schemas/{place}: {_said(inner)}"
        return


def _said(error: jsonschema.ValidationError) -> str:
    return error.message.splitlines()[0][:300]


def _operation_findings(document: dict[str, Any]) -> Iterator[str]:
    tags = {tag["name"] for tag in document.get("tags", ())}
    schemes = document["components"].get("securitySchemes", {})
    seen: set[str] = set()
    for path, method, operation, item in operations(document):
        place = f"{method.upper()} {path}"
        identifier = operation.get("operationId", "")
        own = operation.get("tags", [])
        if len(own) != 1 or own[0] not in tags:
            yield f"{place}: needs exactly one tag, of those that the document declares"
        elif not identifier.startswith(f"{own[0]}_"):
            yield f"{place}: operationId {identifier!r} has to begin with its tag and an underscore"
        if identifier in seen:
            yield f"{place}: operationId {identifier} stands twice"
        seen.add(identifier)
        for name in ("summary", "description"):
            if not operation.get(name):
                yield f"{place}: has no {name}"
        if "security" not in operation:
            yield f"{place}: security has to stand on the operation itself"
        for requirement in operation.get("security", ()):
            if len(requirement) != 1 or not requirement.keys() <= schemes.keys():
                yield f"{place}: a security requirement names one declared scheme"
        yield from fact_findings(document, place, operation, item)
        yield from meaning_findings(document, place, operation)
        if not any(status.startswith("2") for status in operation.get("responses", {})):
            yield f"{place}: documents no success"


def _component_findings(document: dict[str, Any]) -> Iterator[str]:
    spaces = {tag["name"].replace("_", " ").title().replace(" ", "") for tag in document.get("tags", ())}
    signing = {name for _, _, op, _ in operations(document) for name in _keys_of(op)}
    used = reached(document, document.get("paths"), document.get("webhooks"))
    for kind, entries in document["components"].items():
        for name, value in entries.items():
            ref = f"#/components/{kind}/{name}"
            if kind == "securitySchemes":
                if name not in signing:
                    yield f"{ref}: no operation uses it"
            elif ref not in used:
                yield f"{ref}: nothing refers to it"
            if kind == "schemas" and name in spaces:
                yield f"{ref}: is also the name of a namespace's class"
            if kind == "schemas":
                yield from _schema_findings(value, ref, inline=False)
    for _, _, operation, _ in operations(document):
        for place, schema in _inline_schemas(document, operation):
            yield from _schema_findings(schema, place, inline=True)
    for ref in sorted(set(references(document))):
        if name_of(ref)[:1].islower() and "/schemas/" in ref:
            yield f"{ref}: a schema's name begins with a capital"


def _keys_of(operation: dict[str, Any]) -> Iterator[str]:
    for requirement in operation.get("security", ()):
        yield from requirement
    if "signature" in operation.get("x-moengage", {}):
        yield operation["x-moengage"]["signature"]["key"]


def _inline_schemas(
    document: dict[str, Any], operation: dict[str, Any]
) -> Iterator[tuple[str, dict[str, Any]]]:
    identifier = operation.get("operationId", "?")
    for parameter in operation.get("parameters", ()):
        parameter = resolve(document, parameter)
        yield f"{identifier} parameter {parameter['name']}", parameter.get("schema", {})
    bodies = {"request body": operation.get("requestBody", {}), **operation.get("responses", {})}
    for label, body in bodies.items():
        for media in resolve(document, body).get("content", {}).values():
            yield f"{identifier} {label}", media.get("schema", {})


def _schema_findings(schema: Any, place: str, *, inline: bool, condition: bool = False) -> Iterator[str]:
    """`inline`: not a component's root. `condition`: below `if`, `not` and the like, which type nothing."""
    if not isinstance(schema, dict):
        return
    unknown = [k for k in schema if k not in KEYWORDS | _ANNOTATIONS and not k.startswith("x-")]
    if unknown:
        yield f"{place}: keyword {', '.join(unknown)} is not known to the client"
    if not condition:
        if inline and "properties" in schema:
            yield f"{place}: an object with properties has to be a component of its own"
        if inline and "enum" in schema:
            yield f"{place}: an enum has to be a component of its own"
        if not inline and not schema.get("description"):
            yield f"{place}: has no description"
    for name, field in schema.get("properties", {}).items():
        if not condition and isinstance(field, dict) and not field.get("description") and "$ref" not in field:
            yield f"{place}/{name}: has no description"
        yield from _schema_findings(field, f"{place}/{name}", inline=True, condition=condition)
    for key in _SUBSCHEMAS:
        if key in schema:
            within = condition or key in _CONDITIONS
            yield from _schema_findings(schema[key], f"{place}/{key}", inline=True, condition=within)
    for key in ("oneOf", "anyOf", "allOf"):
        for index, part in enumerate(schema.get(key, ())):
            within = condition or key in _CONDITIONS
            yield from _schema_findings(part, f"{place}/{key}/{index}", inline=True, condition=within)


def _example_findings(document: dict[str, Any]) -> Iterator[str]:
    """Every example has to fit the schema beside it."""
    for place, schema, example in _examples(document, document, "#"):
        validator = jsonschema.Draft202012Validator(
            {**schema, "components": document["components"]}, format_checker=jsonschema.FormatChecker()
        )
        for error in validator.iter_errors(example):
            where = "/".join(map(str, error.absolute_path))
            yield f"{place}: its example does not fit at /{where}: {error.message[:200]}"


def _examples(document: dict[str, Any], node: Any, place: str) -> Iterator[tuple[str, dict[str, Any], Any]]:
    if isinstance(node, list):
        for index, item in enumerate(node):
            yield from _examples(document, item, f"{place}/{index}")
    elif isinstance(node, dict):
        if isinstance(node.get("examples"), list):
            yield from ((place, node, example) for example in node["examples"])
        if "schema" in node and "example" in node:
            yield place, node["schema"], node["example"]
        if "schema" in node and isinstance(node.get("examples"), dict):
            for name, example in node["examples"].items():
                yield f"{place}/{name}", node["schema"], resolve(document, example).get("value")
        for key, value in node.items():
            if key not in ("examples", "example", "x-moengage"):
                yield from _examples(document, value, f"{place}/{key}")
