"""What the document asks of a body under conditions: `if` and `then`, `not`, `dependentRequired`.

And of the names of fields (`propertyNames`), which the models cannot state.

The models check everything that holds unconditionally. A family whose schemas have conditions checks
them in its handler:

    check_conditions("PushCampaignRequest", call.body)
"""

from __future__ import annotations

import operator
import re
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from .document import Document
from .handling import Fault, Faulted
from .validation import Problem

__all__ = ["broken_conditions", "check_conditions"]

Path = tuple[str | int, ...]
Schema = Mapping[str, Any]

_TYPES: Mapping[str, Any] = {
    "array": list,
    "boolean": bool,
    "null": type(None),
    "number": int | float,
    "object": Mapping,
    "string": str,
}
# Keyword -> what it bounds, how, and the problem where it does not hold.
_BOUNDS: Mapping[str, tuple[str, Callable[[Any, Any], bool], str, str]] = {
    "minItems": ("array", operator.ge, "too_few", "has too few items"),
    "maxItems": ("array", operator.le, "too_many", "has too many items"),
    "minLength": ("string", operator.ge, "too_short", "is too short"),
    "minimum": ("number", operator.ge, "range", "is not valid"),
    "maximum": ("number", operator.le, "range", "is not valid"),
}


def check_conditions(component: str, value: Any) -> None:
    """Raises Faulted (`invalid`) where a condition of the component is broken."""
    if found := broken_conditions(component, value):
        raise Faulted(Fault("invalid", found, detail={"in": "body"}))


def broken_conditions(component: str, value: Any) -> tuple[Problem, ...]:
    """The conditions of a component that `value`, which its model takes, does not keep."""
    document = Document.load()
    schema = {"$ref": f"#/components/schemas/{component}"}
    return tuple(dict.fromkeys(_broken(document, schema, value, (), inside=False)))


def _broken(document: Document, schema: Schema, value: Any, path: Path, *, inside: bool) -> Iterator[Problem]:
    """`inside` a condition every keyword counts, elsewhere only those that make one."""
    known: Schema = document.resolve(schema)
    if inside:
        yield from _keywords(document, known, value, path)
    for branch in known.get("allOf", ()):
        yield from _broken(document, branch, value, path, inside=inside)
    if "if" in known:
        branch = known.get("then" if _holds(document, known["if"], value) else "else", {})
        yield from _broken(document, branch, value, path, inside=True)
    if "not" in known and _holds(document, known["not"], value):
        yield Problem(path, "format", "is not valid")
    yield from _of_union(document, known, value, path, inside=inside)
    if isinstance(value, Mapping):
        yield from _of_object(document, known, value, path, inside=inside)
    elif isinstance(value, list) and isinstance(known.get("items"), Mapping):
        for index, item in enumerate(value):
            yield from _broken(document, known["items"], item, (*path, index), inside=inside)


def _of_union(
    document: Document, schema: Schema, value: Any, path: Path, *, inside: bool
) -> Iterator[Problem]:
    """The conditions of the branch that the discriminator chooses; without one, of all the branches."""
    if "discriminator" in schema:
        chosen = _chosen(schema, value)
        branches: list[Schema] = [] if chosen is None else [{"$ref": chosen}]
    else:
        branches = [] if inside else [*schema.get("anyOf", ()), *schema.get("oneOf", ())]
    found = [list(_broken(document, branch, value, path, inside=inside)) for branch in branches]
    if all(found):
        yield from min(found, key=len, default=[])


def _of_object(
    document: Document, schema: Schema, value: Mapping[str, Any], path: Path, *, inside: bool
) -> Iterator[Problem]:
    for name, needed in schema.get("dependentRequired", {}).items():
        if name in value:
            yield from (_missing(path, other) for other in needed if other not in value)
    if len(value) < schema.get("minProperties", 0):
        yield Problem(path, "too_few", "has too few items")
    names = schema.get("propertyNames", {})
    for name in value:
        yield from _broken(document, names, name, (*path, name), inside=True)
    properties, more = schema.get("properties", {}), schema.get("additionalProperties")
    for name, item in value.items():
        own = properties.get(name, more)
        if isinstance(own, Mapping):
            yield from _broken(document, own, item, (*path, name), inside=inside)


def _keywords(document: Document, schema: Schema, value: Any, path: Path) -> Iterator[Problem]:
    """The keywords that the document's conditions are made of, beside those that `_broken` follows."""
    if isinstance(value, Mapping):
        yield from (_missing(path, name) for name in schema.get("required", ()) if name not in value)
    allowed = [schema["const"]] if "const" in schema else schema.get("enum")
    if allowed is not None and not any(type(value) is type(one) and value == one for one in allowed):
        yield Problem(path, "value", "is not valid")
    if "pattern" in schema and isinstance(value, str) and not re.search(schema["pattern"], value):
        yield Problem(path, "format", "is not valid")
    if "anyOf" in schema and not any(_holds(document, branch, value) for branch in schema["anyOf"]):
        yield Problem(path, "format", "is not valid")
    kinds = [schema["type"]] if isinstance(schema.get("type"), str) else schema.get("type", [])
    if kinds and not any(_is_a(kind, value) for kind in kinds):
        yield Problem(path, "type", f"is expected to be {' or '.join(map(str.capitalize, kinds))}")
    for keyword, (measured, keeps, kind, words) in _BOUNDS.items():
        if keyword in schema and _is_a(measured, value):
            size = value if measured == "number" else len(value)
            if not keeps(size, schema[keyword]):
                yield Problem(path, kind, words)


def _is_a(kind: str, value: Any) -> bool:
    """Whether a JSON value is of a JSON type; true is no number, and 1.0 is an integer."""
    if isinstance(value, bool):
        return kind == "boolean"
    if kind == "integer":
        return isinstance(value, int) or (isinstance(value, float) and value.is_integer())
    return isinstance(value, _TYPES[kind])


def _holds(document: Document, schema: Schema, value: Any) -> bool:
    return next(_broken(document, schema, value, (), inside=True), None) is None


def _chosen(schema: Schema, value: Any) -> str | None:
    """The branch that the discriminator of a union chooses; None if it chooses none."""
    if not isinstance(value, Mapping):
        return None
    discriminator = schema["discriminator"]
    tag = value.get(discriminator["propertyName"])
    found = discriminator.get("mapping", {}).get(tag) if isinstance(tag, str) else None
    return None if found is None else str(found)


def _missing(path: Path, name: str) -> Problem:
    return Problem((*path, name), "missing", "is not found in the payload")
