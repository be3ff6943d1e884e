"""What the document asks of a body under conditions: `if` and `then`, `not`, `dependentRequired`.

The models check everything that holds unconditionally. A family whose schemas have conditions checks
them in its handler:

    check_conditions("PushCampaignRequest", call.body)
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from .document import Document
from .handling import Fault, Faulted
from .validation import Problem

__all__ = ["broken_conditions", "check_conditions"]

Path = tuple[str | int, ...]
Schema = Mapping[str, Any]


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
        yield from _keywords(known, value, path)
    for branch in known.get("allOf", ()):
        yield from _broken(document, branch, value, path, inside=inside)
    if "if" in known:
        branch = known.get("then" if _holds(document, known["if"], value) else "else", {})
        yield from _broken(document, branch, value, path, inside=True)
    if "not" in known and _holds(document, known["not"], value):
        yield Problem(path, "format", "is not valid")
    chosen = _chosen(known, value)
    if chosen is not None:
        yield from _broken(document, {"$ref": chosen}, value, path, inside=inside)
    if isinstance(value, Mapping):
        yield from _of_object(document, known, value, path, inside=inside)
    elif isinstance(value, list) and isinstance(known.get("items"), Mapping):
        for index, item in enumerate(value):
            yield from _broken(document, known["items"], item, (*path, index), inside=inside)


def _of_object(
    document: Document, schema: Schema, value: Mapping[str, Any], path: Path, *, inside: bool
) -> Iterator[Problem]:
    for name, needed in schema.get("dependentRequired", {}).items():
        if name in value:
            yield from (_missing(path, other) for other in needed if other not in value)
    if len(value) < schema.get("minProperties", 0):
        yield Problem(path, "too_few", "has too few items")
    properties, more = schema.get("properties", {}), schema.get("additionalProperties")
    for name, item in value.items():
        own = properties.get(name, more)
        if isinstance(own, Mapping):
            yield from _broken(document, own, item, (*path, name), inside=inside)


def _keywords(schema: Schema, value: Any, path: Path) -> Iterator[Problem]:
    if isinstance(value, Mapping):
        yield from (_missing(path, name) for name in schema.get("required", ()) if name not in value)
    allowed = [schema["const"]] if "const" in schema else schema.get("enum")
    if allowed is not None and not any(type(value) is type(one) and value == one for one in allowed):
        yield Problem(path, "value", "is not valid")
    if "pattern" in schema and isinstance(value, str) and not re.search(schema["pattern"], value):
        yield Problem(path, "format", "is not valid")


def _holds(document: Document, schema: Schema, value: Any) -> bool:
    return next(_broken(document, schema, value, (), inside=True), None) is None


def _chosen(schema: Schema, value: Any) -> str | None:
    """The branch that the discriminator of a union chooses."""
    discriminator = schema.get("discriminator")
    if discriminator is None or not isinstance(value, Mapping):
        return None
    tag = value.get(discriminator["propertyName"])
    found = discriminator.get("mapping", {}).get(tag) if isinstance(tag, str) else None
    return None if found is None else str(found)


def _missing(path: Path, name: str) -> Problem:
    return Problem((*path, name), "missing", "is not found in the payload")
