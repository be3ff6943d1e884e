"""Looking things up in the schemas that generated models carry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .operation import Schema

if TYPE_CHECKING:
    from .model import Model

__all__ = ["candidate_for", "constants", "is_binary", "model_class", "pointed_to", "resolve"]


def model_class(reference: str) -> type[Model]:
    """The generated class that a `$ref` names; its module is imported now if it was not before."""
    found: type[Model] = getattr(models, reference)
    return found


def resolve(schema: Schema) -> Schema:
    """The schema itself, or the one that its `$ref` names."""
    reference = schema.get("$ref")
    return schema if reference is None else model_class(reference).SCHEMA


def candidate_for(candidates: list[Schema], value: Mapping[str, Any]) -> Schema | None:
    """The member of a union that an object belongs to, told by the constants that members require.

    None if no member claims the object.
    """
    for candidate in candidates:
        schema = resolve(candidate)
        # The schema of a class that only answers hold may name no fields at all.
        if ("$ref" in candidate or "properties" in schema) and _claims(schema, value):
            return candidate
    return None


def _claims(schema: Schema, value: Mapping[str, Any]) -> bool:
    required = schema.get("required", ())
    for name, field in schema.get("properties", {}).items():
        if "const" in field and (name in value or name in required) and value.get(name) != field["const"]:
            return False
    return all(name in value for name in required)


def constants(schema: Schema) -> dict[str, Any]:
    """The constants that an object of the schema must hold."""
    schema = resolve(schema)
    fields = {name: schema.get("properties", {}).get(name, {}) for name in schema.get("required", ())}
    return {name: field["const"] for name, field in fields.items() if "const" in field}


def pointed_to(candidates: list[Schema], value: Mapping[str, Any]) -> list[Schema]:
    """The members of a union that the constants in the object point to, whatever else it lacks."""
    agreed = [
        (one, [value[name] == constant for name, constant in constants(one).items() if name in value])
        for one in candidates
    ]
    fewest = min((found.count(False) for _, found in agreed if any(found)), default=0)
    return [one for one, found in agreed if any(found) and found.count(False) == fewest]


def is_binary(schema: Schema | None) -> bool:
    """Whether an answer of the schema is, or may be, bytes in place of JSON."""
    # No reference is followed: it names an object, and its module need not be loaded for this.
    schema = schema or {}
    members = schema.get("oneOf") or schema.get("anyOf") or ()
    return schema.get("format") == "binary" or any(map(is_binary, members))
