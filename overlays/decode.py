"""From JSON to models. An answer is never refused: what does not fit is kept as it came."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar, cast

from ..types import UNSET
from .operation import Schema
from .schemas import candidate_for, model_class

if TYPE_CHECKING:
    from .model import Model

__all__ = ["decode", "decode_object"]

M = TypeVar("M", bound="Model")


def _uuid(text: str) -> uuid.UUID:
    """The UUID. Raises ValueError for other spellings of one, which would not be sent back as they came."""
    found = uuid.UUID(text)
    if str(found) != text:
        raise ValueError(text)
    return found


_FORMATS: Mapping[str, Callable[[str], Any]] = {
    "date-time": datetime.datetime.fromisoformat,
    "date": datetime.date.fromisoformat,
    "uuid": _uuid,
}


def decode(schema: Schema, value: Any) -> Any:
    """Turn a JSON value into models, datetimes and UUIDs as far as `schema` describes it.

    Unknown fields, unknown enum values, unknown members of a union and values of another type than
    the schema's stay what they are.
    """
    if "$ref" in schema:
        return decode_object(model_class(schema["$ref"]), value) if isinstance(value, dict) else value
    candidates = schema.get("oneOf") or schema.get("anyOf")
    if candidates:
        return _decode_union(candidates, value)
    if isinstance(value, list):
        items = schema.get("items")
        return [decode(items, item) for item in value] if items else value
    if isinstance(value, dict):
        extra = _schema_of_others(schema)
        return {name: decode(extra, item) for name, item in value.items()} if extra else value
    if isinstance(value, str) and "format" in schema:
        return _decode_text(schema["format"], value)
    return value


def decode_object(cls: type[M], source: Mapping[str, Any]) -> M:
    """Build a model of a JSON object; fields that are absent are UNSET, unknown ones are kept."""
    properties = cls.SCHEMA.get("properties", {})
    extra = _schema_of_others(cls.SCHEMA)
    known: dict[str, Any] = dict.fromkeys(cls.FIELDS.values(), UNSET)
    unknown: dict[str, Any] = {}
    for name, value in source.items():
        if name in cls.FIELDS:
            known[cls.FIELDS[name]] = decode(properties.get(name, {}), value)
        else:
            unknown[name] = decode(extra, value) if extra else value
    return cast("Callable[..., M]", cls)(**known, additional_properties=unknown)


def _schema_of_others(schema: Schema) -> Schema | None:
    extra = schema.get("additionalProperties")
    return extra if isinstance(extra, Mapping) else None


def _decode_union(candidates: list[Schema], value: Any) -> Any:
    if isinstance(value, dict):
        candidate = candidate_for(candidates, value)
        if candidate is None:
            # Not a member that was known when this client was generated, or a plain map.
            candidate = next((c for c in candidates if "additionalProperties" in c), {})
        return decode(candidate, value)
    for candidate in candidates:
        decoded = decode(candidate, value)
        if decoded is not value and decoded != value:
            return decoded
    return value


def _decode_text(form: str, value: str) -> Any:
    parse = _FORMATS.get(form)
    if parse is None:
        return value
    try:
        parsed = parse(value)
    except ValueError:
        return value
    # A time without an offset is not what the format promises: keep the vendor's text.
    return value if isinstance(parsed, datetime.datetime) and parsed.tzinfo is None else parsed
