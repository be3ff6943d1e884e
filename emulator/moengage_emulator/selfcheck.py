"""Compares the emulator's own answers with the document, for tests. Needs jsonschema."""

from __future__ import annotations

import json
from typing import Any

from .document import Document, Operation

__all__ = ["SelfCheck"]

# Answers of the machinery that the vendor documents for hardly any operation.
_UNDOCUMENTED = frozenset({404, 405})
_URI = "urn:moengage:document"


class SelfCheck:
    """Validators for every declared response, made when they are first needed."""

    def __init__(self, document: Document) -> None:
        """Raises ImportError where jsonschema is not installed (the `test` extra has it)."""
        from jsonschema import Draft202012Validator
        from referencing import Registry, Resource
        from referencing.jsonschema import DRAFT202012

        resource = Resource.from_contents(document.raw, default_specification=DRAFT202012)
        self._registry = Registry().with_resource(_URI, resource)
        self._validator = Draft202012Validator
        self._formats = Draft202012Validator.FORMAT_CHECKER
        self._document = document
        self._compiled: dict[tuple[str, str], Any] = {}

    def finding(
        self, operation: Operation, status: int, body: bytes, media_type: str = "application/json"
    ) -> str | None:
        """What is wrong with an answer; None if nothing is. Of no JSON only the media type is compared."""
        where = f"{operation.id} answered {status}"
        named = (str(status), f"{status // 100}XX", "default")
        declared = next((operation.responses[name] for name in named if name in operation.responses), None)
        if declared is None:
            return None if status in _UNDOCUMENTED else f"{where}, which the document does not declare"
        if media_type != "application/json" and media_type in declared.get("content", {}):
            return None
        schema = declared.get("content", {}).get("application/json", {}).get("schema")
        if schema is None:
            return f"{where} with a body, where the document declares none" if body else None
        validator = self._compiled.get((operation.id, str(status)))
        if validator is None:
            validator = self._validator(
                _rebased(schema), registry=self._registry, format_checker=self._formats
            )
            self._compiled[operation.id, str(status)] = validator
        try:
            value = json.loads(body)
        except ValueError:
            return f"{where} without a JSON body"
        for error in validator.iter_errors(value):
            place = ".".join(str(part) for part in error.absolute_path) or "the body"
            return f"{where}: {place}: {error.message}"
        return None


def _rebased(schema: Any) -> Any:
    """References into the document as references into the registry's only resource."""
    if isinstance(schema, dict):
        return {
            key: f"{_URI}{item}" if key == "$ref" and isinstance(item, str) else _rebased(item)
            for key, item in schema.items()
        }
    if isinstance(schema, list):
        return [_rebased(item) for item in schema]
    return schema
