"""Looking things up in the schemas that generated models carry."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from .. import models
from .operation import Schema

if TYPE_CHECKING:
    from .model import Model

__all__ = ["candidate_for", "model_class", "resolve"]


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
