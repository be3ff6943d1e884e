"""Schemas as the client carries them: no prose, references by class name, unnamed parts put in place."""

from __future__ import annotations

from typing import Any

from .lint import KEYWORDS
from .walk import name_of, reached, resolve

__all__ = ["Compactor"]

_MAPS = ("properties",)
_LISTS = ("oneOf", "anyOf", "allOf")
_SINGLE = ("items", "additionalProperties", "propertyNames", "not", "if", "then", "else")
_DECODED = ("date-time", "date", "uuid")


class Compactor:
    """Makes compact schemas of a bundled document.

    An object component with named properties becomes a class, so a reference to it stays one. What
    only answers hold keeps no constraints: the client refuses nothing that the vendor sends.
    """

    def __init__(self, document: dict[str, Any]) -> None:
        self.document = document
        self.schemas: dict[str, Any] = document["components"].get("schemas", {})
        bodies = [
            operation.get("requestBody")
            for item in document["paths"].values()
            for operation in item.values()
            if isinstance(operation, dict)
        ]
        self.sent = {name_of(ref) for ref in reached(document, bodies) if "/schemas/" in ref}

    def component(self, name: str) -> dict[str, Any]:
        """The schema that the class `name` carries."""
        schema: dict[str, Any] = self.compact(self.schemas[name], sent=name in self.sent)
        return schema

    def compact(self, schema: Any, *, sent: bool) -> Any:
        """A schema as used in requests (`sent`) or only in answers."""
        if not isinstance(schema, dict):
            return schema if sent or schema is False else {}
        if "$ref" in schema:
            name = name_of(schema["$ref"])
            if is_class(self.schemas[name]):
                return {"$ref": name}
            return self.compact(resolve(self.document, schema), sent=sent)
        kept: dict[str, Any] = {}
        for key, value in schema.items():
            if key in _MAPS:
                fields = {name: self.compact(field, sent=sent) for name, field in value.items()}
                kept[key] = fields if sent else {name: field for name, field in fields.items() if field}
            elif key in _LISTS:
                kept[key] = [self.compact(part, sent=sent) for part in value]
            elif key in _SINGLE:
                kept[key] = self.compact(value, sent=sent)
            elif key == "x-moengage-check":
                if sent:
                    kept["check"] = value
            elif key == "format" or (key in KEYWORDS and (sent or key == "const")):
                kept[key] = value
        return kept if sent else _as_answered(kept, schema)


def is_class(schema: dict[str, Any]) -> bool:
    """Whether a class is made of this component; a map without named properties is a plain dict."""
    return "properties" in schema


def _as_answered(kept: dict[str, Any], schema: dict[str, Any]) -> dict[str, Any]:
    """Only what reading needs: where objects and points in time are, and what tells unions apart."""
    kept = {
        key: value for key, value in kept.items() if key not in ("not", "if", "then", "else", "propertyNames")
    }
    if kept.get("format") not in _DECODED:
        kept.pop("format", None)
    for key in ("properties", "items", "additionalProperties"):
        if not kept.get(key):
            kept.pop(key, None)
    for key in ("oneOf", "anyOf"):
        if key in kept and not any(kept[key]):
            kept.pop(key)
    kept.pop("allOf", None)
    constants = [n for n in schema.get("required", ()) if "const" in schema.get("properties", {}).get(n, {})]
    if constants:
        kept["required"] = constants
    return kept
