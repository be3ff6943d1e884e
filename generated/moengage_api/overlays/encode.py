"""From Python values to JSON values: models, mappings, datetimes, decimals, enums, UUIDs."""

from __future__ import annotations

import datetime
import decimal
import enum
import math
import uuid
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, TypeGuard

from ..types import UNSET
from .errors import Problem, RequestInvalid
from .operation import Schema
from .schemas import candidate_for, resolve

if TYPE_CHECKING:
    from .model import Model

__all__ = ["convert", "is_model", "is_unicode", "to_json"]

_BEYOND_FLOATS = decimal.Decimal("1e308")
_EPOCH = datetime.datetime(1970, 1, 1, tzinfo=datetime.UTC)


def to_json(value: Any, schema: Schema) -> Any:
    """`convert`, raising `RequestInvalid` with every problem found."""
    problems: list[Problem] = []
    converted = convert(value, schema, "", problems)
    if problems:
        raise RequestInvalid(None, problems)
    return converted


def convert(value: Any, schema: Schema, path: str, problems: list[Problem]) -> Any:
    """The JSON form of `value`; what has none is noted in `problems` under its `path`.

    The schema only decides the form of a point in time (ISO 8601, epoch, wall clock): whether the
    value is allowed is `validate`'s business. Lists and mappings are copied, never changed.
    """
    try:
        return _convert(value, schema, path, problems)
    except RecursionError:
        problems.append(Problem(path, "is nested too deeply, or holds itself", "send less at once"))
        return None


def _convert(value: Any, schema: Schema, path: str, problems: list[Problem]) -> Any:
    if isinstance(value, enum.Enum):
        return _convert(value.value, schema, path, problems)
    if isinstance(value, str):
        if not is_unicode(value):
            problems.append(Problem(path, "half of a surrogate pair is not Unicode text", "mend the text"))
        return value
    if value is None or isinstance(value, bool | int):
        return value
    if isinstance(value, float):
        if not math.isfinite(value):
            problems.append(Problem(path, f"{value} has no JSON form", "leave the field out, or send null"))
        return value
    schema = resolve(schema)
    if isinstance(value, list | tuple):
        return _convert_list(value, schema, path, problems)
    if isinstance(value, Mapping):
        return _convert_mapping(value, schema, path, problems)
    if is_model(value):
        return _convert_mapping(_fields_of(value), value.SCHEMA, path, problems)
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray | memoryview):
        return _convert_list(value, schema, path, problems)
    return _convert_scalar(value, schema, path, problems)


def is_unicode(text: str) -> bool:
    """Whether a text has no half of a surrogate pair, which UTF-8 cannot hold."""
    return text.isascii() or not any("\ud800" <= character <= "\udfff" for character in text)


def is_model(value: Any) -> TypeGuard[Model]:
    """Whether the value is a generated model; `Model` itself builds on this module."""
    return hasattr(value, "FIELDS")


def _fields_of(model: Model) -> dict[str, Any]:
    fields = {name: getattr(model, attribute) for name, attribute in model.FIELDS.items()}
    return {name: value for name, value in fields.items() if value is not UNSET} | model.additional_properties


def _convert_list(value: Sequence[Any], schema: Schema, path: str, problems: list[Problem]) -> Any:
    candidates = schema.get("oneOf") or schema.get("anyOf") or [schema]
    items: Schema = next((c["items"] for c in map(resolve, candidates) if "items" in c), {})
    return [_convert(item, items, f"{path}[{index}]", problems) for index, item in enumerate(value)]


def _convert_mapping(value: Mapping[Any, Any], schema: Schema, path: str, problems: list[Problem]) -> Any:
    candidates = schema.get("oneOf") or schema.get("anyOf")
    if candidates:
        schema = resolve(candidate_for(candidates, value) or {})
    properties = schema.get("properties", {})
    extra = schema.get("additionalProperties")
    others: Schema = extra if isinstance(extra, Mapping) else {}
    converted = {}
    for name, item in value.items():
        place = f"{path}.{name}" if path else str(name)
        if not isinstance(name, str) or not is_unicode(name):
            problems.append(Problem(place, f"the key {name!r} is not text", "JSON objects have text keys"))
        elif item is not UNSET:
            converted[name] = _convert(item, properties.get(name, others), place, problems)
    return converted


def _convert_scalar(value: Any, schema: Schema, path: str, problems: list[Problem]) -> Any:
    if isinstance(value, datetime.datetime):
        return _convert_time(value, schema, path, problems)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, uuid.UUID):
        return str(value)
    if isinstance(value, decimal.Decimal):
        return _convert_decimal(value, path, problems)
    problems.append(
        Problem(path, f"{type(value).__name__} has no JSON form", "give text, a number or a list")
    )
    return None


def _convert_decimal(value: decimal.Decimal, path: str, problems: list[Problem]) -> Any:
    if value.is_finite() and abs(value) < _BEYOND_FLOATS:
        number = int(value) if value == value.to_integral_value() else float(value)
        if decimal.Decimal(repr(number)) == value:
            return number
    problems.append(Problem(path, f"{value} does not fit a JSON number", "round it, or send it as text"))
    return None


def _convert_time(value: datetime.datetime, schema: Schema, path: str, problems: list[Problem]) -> Any:
    forms = {schema.get("format")}
    forms.update(resolve(c).get("format") for c in schema.get("oneOf", schema.get("anyOf", ())))
    if "local-date-time" in forms:
        if value.tzinfo is not None:
            remedy = "give the wall-clock time without tzinfo, in the zone that the field's description names"
            problems.append(Problem(path, "this time is written without a zone", remedy))
        return value.isoformat()
    if "date" in forms and not forms & {"date-time", "epoch-seconds", "epoch-milliseconds"}:
        problems.append(Problem(path, "a datetime where a date is expected", "give a date: value.date()"))
        return value.isoformat()
    if value.tzinfo is None:
        remedy = "attach a zone, for instance datetime.now(timezone.utc)"
        problems.append(Problem(path, "a datetime without a zone is ambiguous", remedy, "naive-datetime"))
        return value.isoformat()
    if "epoch-milliseconds" in forms:
        return (value - _EPOCH) // datetime.timedelta(milliseconds=1)
    if "epoch-seconds" in forms and "date-time" not in forms:
        return (value - _EPOCH) // datetime.timedelta(seconds=1)
    return _in_utc(value).isoformat().replace("+00:00", "Z")


def _in_utc(value: datetime.datetime) -> datetime.datetime:
    try:
        return value.astimezone(datetime.UTC)
    except OverflowError:
        return value  # 9999-12-31T23:59-05:00 is the year 10000 in UTC, which Python cannot name.
