"""A small document that breaks no rule, and ways of breaking it."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any, Final

__all__ = ["GONE", "changed", "tiny", "write"]

GONE: Final = object()
"""As a new value: the key is taken out."""

_TINY: dict[str, Any] = {
    "openapi": "3.1.1",
    "info": {"title": "Things", "version": "0.0.1", "license": {"name": "MIT", "identifier": "MIT"}},
    "servers": [{"url": "https://api.example.com"}],
    "tags": [{"name": "things", "description": "Things."}],
    "paths": {
        "/v1/things/{app_id}": {
            "post": {
                "operationId": "things_make",
                "tags": ["things"],
                "summary": "Make a thing",
                "description": "Makes one.",
                "security": [{"data": ["things:make"]}],
                "parameters": [
                    {"name": "app_id", "in": "path", "required": True, "schema": {"type": "string"}},
                    {"name": "Idempotency-Key", "in": "header", "schema": {"type": "string"}},
                    {"name": "X-Request", "in": "header", "schema": {"type": "string"}},
                    {"name": "dry", "in": "query", "description": "Rehearse.", "schema": {"type": "boolean"}},
                ],
                "requestBody": {
                    "required": True,
                    "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Thing"}}},
                },
                "responses": {
                    "200": {
                        "description": "Made.",
                        "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Made"}}},
                    },
                    "400": {"description": "Refused."},
                },
                "x-moengage": {
                    "workspace": [{"in": "path", "name": "app_id"}],
                    "idempotency": {"header": "Idempotency-Key"},
                    "request_id": {"header": "X-Request"},
                    "limits": [{"amount": 5, "per": "minute", "unit": "calls"}],
                },
            }
        }
    },
    "components": {
        "schemas": {
            "Thing": {
                "type": "object",
                "description": "What to make.",
                "required": ["name"],
                "properties": {
                    "name": {"type": "string", "description": "Its name.", "maxLength": 5},
                    "size": {"$ref": "#/components/schemas/Size"},
                    "colors": {
                        "type": "array",
                        "description": "Its colors.",
                        "items": {"type": "string"},
                    },
                },
                "examples": [{"name": "cup", "size": "big"}],
            },
            "Size": {"type": "string", "description": "How big.", "enum": ["small", "big"]},
            "Made": {
                "type": "object",
                "description": "What was made.",
                "properties": {"id": {"type": "string", "description": "Its id."}},
            },
        },
        "securitySchemes": {
            "data": {
                "type": "http",
                "scheme": "basic",
                "x-moengage-key": {"tile": "Data", "found_at": "Here"},
            }
        },
    },
}


def tiny() -> dict[str, Any]:
    """A new copy of the document."""
    return copy.deepcopy(_TINY)


def changed(changes: dict[str, Any]) -> dict[str, Any]:
    """The document with other values at some places; `OP` is its operation, `S` its schemas.

    Parts of a place are separated by a space; a number is an index of a list.
    """
    document = tiny()
    for place, value in changes.items():
        place = place.replace("OP", "paths /v1/things/{app_id} post").replace("S ", "components schemas ", 1)
        *above, last = place.split(" ")
        node: Any = document
        for part in above:
            node = node[int(part)] if isinstance(node, list) else node[part]
        key: Any = int(last) if isinstance(node, list) else last
        if value is GONE:
            del node[key]
        else:
            node[key] = value
    return document


def write(document: dict[str, Any], folder: Path) -> Path:
    """Write the document as a spec of one file; returns the file."""
    folder.mkdir(parents=True, exist_ok=True)
    entry = folder / "openapi.yaml"
    entry.write_text(json.dumps(document, indent=1), encoding="utf-8")
    return entry
