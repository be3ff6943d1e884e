"""What the facts of an operation must be that OpenAPI has no words for."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema

from .walk import meanings, parameters, resolve

__all__ = ["MEANINGS", "fact_findings", "meaning_findings"]

_FACTS = json.loads(Path(__file__).with_name("x-moengage.schema.json").read_text())

MEANINGS = frozenset(["authentication", "permission", "not-found", "conflict", "rate-limit"])
"""What a word of a refusal can tell of (`x-moengage-means` of a response), where its status does not."""


def fact_findings(
    document: dict[str, Any], place: str, operation: dict[str, Any], item: dict[str, Any]
) -> Iterator[str]:
    """What is wrong with the `x-moengage` of an operation."""
    facts = operation.get("x-moengage")
    if facts is None:
        yield f"{place}: has no x-moengage"
        return
    errors = [error.message for error in jsonschema.Draft202012Validator(_FACTS).iter_errors(facts)]
    if errors:
        yield from (f"{place}: x-moengage: {message}" for message in errors)
        return
    declared = {(one["in"], one["name"]) for one in parameters(document, operation, item)}
    named = [(one["in"], one["name"]) for one in facts["workspace"]]
    for fact in (facts["idempotency"], facts.get("request_id", {}), *facts.get("mirrors", ())):
        if isinstance(fact, dict) and "header" in fact:
            named.append(("header", fact["header"]))
    if "signature" in facts:
        named.append((facts["signature"]["in"], facts["signature"]["name"]))
        if facts["signature"]["key"] not in document["components"].get("securitySchemes", {}):
            yield f"{place}: x-moengage signs with {facts['signature']['key']}, which is no security scheme"
    for limit in facts["limits"]:
        if "by" in limit:
            where, _, name = limit["by"].rpartition(".")
            named.append((where or "path", name))
    for where, name in named:
        if where != "body" and (where, name) not in declared:
            yield f"{place}: x-moengage names the {where} parameter {name}, which is not declared"


def meaning_findings(document: dict[str, Any], place: str, operation: dict[str, Any]) -> Iterator[str]:
    """What a word of a refusal means has to be known to the client, and an example has to show the word."""
    for status, words in meanings(document, operation).items():
        if not status.isdecimal() or status.startswith("2"):
            yield f"{place}: {status} is no status of a refusal that x-moengage-means can be about"
        shown = set(_texts(resolve(document, operation["responses"][status]).get("content")))
        for word, meaning in words.items():
            if meaning not in MEANINGS:
                yield f"{place}: x-moengage-means of {status}: {meaning!r} is none of {sorted(MEANINGS)}"
            if word not in shown:
                yield f"{place}: x-moengage-means of {status}: no example shows {word!r}"


def _texts(node: Any) -> Iterator[str]:
    if isinstance(node, str):
        yield node
    for inner in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from _texts(inner)
