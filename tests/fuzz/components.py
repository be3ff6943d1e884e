"""JSON values of the document's components: fitting ones, and ones that nearly fit."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import Any

import schemathesis
from hypothesis import strategies as st
from schemathesis.specs.openapi.schemas import OpenApiSchema

from tests.fuzz.cases import configuration
from tests.fuzz.document import OPERATIONS, RAW
from tests.fuzz.mutations import mutated
from tests.options import Options
from tests.spec.builder import build

__all__ = ["COMPONENTS", "SENT", "reachable", "samples", "values"]

COMPONENTS: dict[str, dict[str, Any]] = RAW["components"]["schemas"]


@cache
def samples(component: str) -> list[Any]:
    """Fitting values: the document's own examples, one with all there is and one with what is required."""
    schema = {"$ref": f"#/components/schemas/{component}"}
    examples = COMPONENTS[component].get("examples", [])
    return [build(schema, "full"), build(schema, "minimal"), *examples]


def values(component: str, options: Options) -> st.SearchStrategy[Any]:
    """Samples with a few changes; in deep runs also whatever the schema allows, with such changes."""
    fitting: st.SearchStrategy[Any] = st.sampled_from(samples(component))
    if options.deep:
        fitting |= _schema(options)[f"/{component}"]["POST"].as_strategy().map(lambda case: case.body)
    return mutated(fitting)


@cache
def _schema(options: Options) -> OpenApiSchema:
    """A document with an operation for each component, which takes it: what schemathesis generates from."""
    paths = {f"/{name}": {"post": _taking(name)} for name in COMPONENTS}
    raw = {key: RAW[key] for key in ("openapi", "info", "components")}
    return schemathesis.openapi.from_dict(raw | {"paths": paths}, config=configuration(options, "positive"))


def _taking(component: str) -> dict[str, Any]:
    schema = {"$ref": f"#/components/schemas/{component}"}
    return {
        "requestBody": {"required": True, "content": {"application/json": {"schema": schema}}},
        "responses": {"200": {"description": "Taken."}},
    }


def _named(value: Any) -> Iterator[str]:
    """The components that a part of the document refers to."""
    if isinstance(value, Mapping):
        reference = value.get("$ref")
        if isinstance(reference, str):
            yield reference.rpartition("/")[2]
        for item in value.values():
            yield from _named(item)
    elif isinstance(value, list):
        for item in value:
            yield from _named(item)


def reachable(schemas: Iterable[Any]) -> frozenset[str]:
    """The components that schemas are made of, those within those included."""
    found: set[str] = set()
    waiting = [name for schema in schemas for name in _named(schema)]
    while waiting:
        name = waiting.pop()
        if name not in found:
            found.add(name)
            waiting += _named(COMPONENTS[name])
    return frozenset(found)


SENT = reachable(operation.body for operation in OPERATIONS.values())
"""The components that bodies of requests are made of."""
