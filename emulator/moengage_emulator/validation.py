"""Checks JSON against the pydantic models that another generator made from the same document."""

from __future__ import annotations

import importlib
import itertools
import sys
from collections.abc import Iterable
from importlib.machinery import ModuleSpec, SourceFileLoader
from importlib.util import module_from_spec
from pathlib import Path
from typing import Any, NamedTuple

from pydantic import TypeAdapter, ValidationError
from pydantic_core import ErrorDetails, to_json

__all__ = ["Models", "Problem", "with_integers"]

_KINDS = {
    "missing": "missing",
    "enum": "value",
    "literal_error": "value",
    "union_tag_not_found": "missing",
    "union_tag_invalid": "value",
    "extra_forbidden": "extra",
    "string_too_short": "too_short",
    "string_too_long": "too_long",
    "too_short": "too_few",
    "too_long": "too_many",
    "greater_than": "range",
    "greater_than_equal": "range",
    "less_than": "range",
    "less_than_equal": "range",
    "multiple_of": "range",
}
# Type errors of pydantic, by what JSON calls the type that was wanted.
_TYPES = {
    "string_type": "String",
    "int_type": "Integer",
    "int_from_float": "Integer",
    "float_type": "Number",
    "bool_type": "Boolean",
    "list_type": "Array",
    "tuple_type": "Array",
    "set_type": "Array",
    "dict_type": "Object",
    "model_type": "Object",
    "model_attributes_type": "Object",
    "none_required": "Null",
}
_WORDS = {
    "missing": "is not found in the payload",
    "extra": "is not allowed",
    "too_short": "is too short",
    "too_long": "is too long",
    "too_few": "has too few items",
    "too_many": "has too many items",
}


_readings = itertools.count(1)


class Problem(NamedTuple):
    """One thing wrong with a value.

    `path` leads there (keys and list indexes; branches of unions are left out). `kind`: missing, type,
    value (not one of the allowed ones), extra, too_short, too_long, too_few, too_many, range, format.
    `message` is neutral wording without the field's name, for instance `is expected to be String`.
    """

    path: tuple[str | int, ...]
    kind: str
    message: str

    @property
    def field(self) -> str:
        """The last key of the path ("" for the whole body): what the vendor calls the attribute."""
        return next((part for part in reversed(self.path) if isinstance(part, str)), "")


class Models:
    """The models by component name, each compiled when it is first needed."""

    def __init__(self, module: str = "moengage_models.models") -> None:
        """`module` holds a class per component."""
        self._module = module
        self._adapters: dict[str, TypeAdapter[Any]] = {}

    def problems(self, component: str, value: Any, text: bytes | None = None) -> tuple[Problem, ...]:
        """What is wrong with `value` as a `component`; empty if nothing is.

        `text` is the JSON that `value` was read from, where it is at hand. Types are strict (no string
        passes for a number), except that 1.0 is an integer, as in JSON Schema. Raises KeyError for a
        component that the document does not have.
        """
        adapter = self._adapter(component)
        try:
            adapter.validate_json(to_json(value) if text is None else text, strict=True)
        except ValidationError as error:
            if not any(item["type"] in ("int_type", "int_from_float") for item in _errors(error)):
                return tuple(_problems(error, value))
        else:
            return ()
        try:
            adapter.validate_json(to_json(with_integers(value)), strict=True)
        except ValidationError as error:
            return tuple(_problems(error, value))
        return ()

    @classmethod
    def read(cls, folder: Path) -> Models:
        """The models of a folder that `make generate OUT=...` wrote, beside those that are installed."""
        # Each reading gets a name of its own: pydantic looks up the types of fields by their module's name.
        name = f"{__package__}._models_{next(_readings)}"
        home = folder / "moengage_models" / "models"
        loader = SourceFileLoader(name, str(home / "__init__.py"))
        spec = ModuleSpec(name, loader, is_package=True)
        spec.submodule_search_locations = [str(home)]
        module = sys.modules[name] = module_from_spec(spec)
        loader.exec_module(module)
        return cls(name)

    def fields(self, component: str) -> Iterable[str]:
        """The names of the fields of an object. Raises KeyError as `problems` does."""
        names: Iterable[str] = self._model(component).model_fields
        return names

    def _adapter(self, component: str) -> TypeAdapter[Any]:
        adapter = self._adapters.get(component)
        if adapter is None:
            adapter = self._adapters[component] = TypeAdapter(self._model(component))
        return adapter

    def _model(self, component: str) -> Any:
        found = getattr(importlib.import_module(self._module), component, None)
        if found is None:
            raise KeyError(component)
        return found


def _errors(error: ValidationError) -> list[ErrorDetails]:
    return error.errors(include_url=False, include_input=False)


def _problems(error: ValidationError, value: Any) -> list[Problem]:
    found: dict[tuple[str | int, ...], list[Problem]] = {}
    for item in _errors(error):
        kind = _KINDS.get(item["type"], "type" if item["type"] in _TYPES else "format")
        wanted = _TYPES.get(item["type"])
        words = f"is expected to be {wanted}" if wanted else _WORDS.get(kind, "is not valid")
        problem = Problem(_path(item, value, kind), kind, words)
        found.setdefault(problem.path, []).append(problem)
    return [problem for path in found for problem in _relevant(path, found, value)]


def _relevant(
    path: tuple[str | int, ...], found: dict[tuple[str | int, ...], list[Problem]], value: Any
) -> list[Problem]:
    """What to say of one place where the branches of a union complain each in its own way.

    A branch of another type than the value says less than one of its type; where no branch has the
    value's type, the types are all there is to say.
    """
    here = found[path]
    types = [problem for problem in here if problem.kind == "type"]
    if not types:
        return here
    for part in path:
        value = value[part]
    # An enumeration, which holds strings only, complains about numbers as about unknown strings.
    telling = [
        item for item in here if item.kind != "type" and (item.kind != "value" or isinstance(value, str))
    ]
    if telling or any(len(other) > len(path) and other[: len(path)] == path for other in found):
        return telling
    wanted = dict.fromkeys(problem.message.removeprefix("is expected to be ") for problem in types)
    return [Problem(path, "type", f"is expected to be {' or '.join(wanted)}")]


def _path(item: ErrorDetails, value: Any, kind: str) -> tuple[str | int, ...]:
    """Where the error is in the data. Pydantic's location also names branches of unions: drop those."""
    found: list[str | int] = []
    last = len(item["loc"]) - 1
    for index, part in enumerate(item["loc"]):
        inside = (isinstance(part, int) and isinstance(value, list) and part < len(value)) or (
            isinstance(part, str) and isinstance(value, dict) and part in value
        )
        if inside:
            value = value[part]
        elif not (index == last and kind == "missing"):
            continue
        found.append(part)
    # A union's tag is named in the context only, quoted.
    tag = item.get("ctx", {}).get("discriminator")
    return tuple(found) if tag is None else (*found, tag.strip("'"))


def with_integers(value: Any) -> Any:
    """JSON with its whole floats as integers: 1.0 and 1 are the same number."""
    if isinstance(value, dict):
        return {key: with_integers(item) for key, item in value.items()}
    if isinstance(value, list):
        return [with_integers(item) for item in value]
    return int(value) if isinstance(value, float) and value.is_integer() else value
