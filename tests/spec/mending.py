"""Makes a built value keep the rules among its fields, one finding of jsonschema after the other."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any, Protocol

from tests.spec.document import errors_of

__all__ = ["mend"]

_ROUNDS = 300


class Builds(Protocol):
    """What mending needs of the builder."""

    def value(self, schema: Any) -> Any:
        """A value of a schema."""

    def field(self, owner: Any, name: str) -> Any:
        """A value for a field of an object."""

    def fitting(self, owner: Any, name: Any, rule: Mapping[str, Any]) -> Any:
        """A value for a field of an object, or an item of a list, that fits a further rule."""

    def grow(self, owner: Any) -> bool:
        """Give an object another field, if it can have one."""


def mend(value: Any, schema: Mapping[str, Any], builder: Builds) -> Any:
    """The value, changed in place until it fits; as far as it came if some rule cannot be kept."""
    root = [value]
    refused: set[tuple[int, str]] = set()
    for _ in range(_ROUNDS):
        found = sorted(errors_of(schema, root[0]), key=lambda error: [str(part) for part in error.path])
        if not any(_mended(error, root, builder, refused) for error in found):
            break
    return root[0]


def _mended(error: Any, root: list[Any], builder: Builds, refused: set[tuple[int, str]]) -> bool:
    """Mend what the error tells; False if nothing could be done."""
    owner, last = _place(root, error.absolute_path)
    value = owner[last]
    if error.validator in ("oneOf", "anyOf"):
        return any(_mended(one, root, builder, refused) for one in _nearest(error))
    if error.validator == "not" and isinstance(value, dict | list):
        return _without(error.validator_value, value, refused, builder)
    if error.validator in ("required", "dependentRequired"):
        needed = _needed(error.validator_value, value)
        missing = [name for name in needed if name not in value and (id(value), name) not in refused]
        for name in missing:
            value[name] = builder.field(value, name)
        return bool(missing)
    if error.validator == "additionalProperties" and error.validator_value is False:
        known = error.schema.get("properties", {})
        for name in [name for name in value if name not in known]:
            del value[name]
        return True
    if error.validator == "minItems":
        while len(value) < error.validator_value:
            value.append(builder.value(error.schema.get("items", {})))
        return True
    if error.validator == "maxItems":
        del value[error.validator_value :]
        return True
    if error.validator == "minProperties":
        return builder.grow(value)
    if error.validator == "maxProperties":
        del value[[name for name in value if name not in error.schema.get("required", ())][-1]]
        return True
    # A scalar: another one, for which the keyword that found fault holds.
    fresh = builder.fitting(owner, last, error.schema)
    changed = bool(fresh != value)
    owner[last] = fresh
    return changed


def _place(root: list[Any], path: Iterable[Any]) -> tuple[Any, Any]:
    """The container of the place at fault, and its key there."""
    owner, last = root, 0
    for part in path:
        owner, last = owner[last], part
    return owner, last


def _nearest(error: Any) -> list[Any]:
    """The findings of the member of a union that the value is nearest to."""
    members: dict[Any, list[Any]] = {}
    for one in error.context or ():
        members.setdefault(one.schema_path[0], []).append(one)
    return min(
        members.values(), key=lambda found: (any(_is_of_kind(one) for one in found), len(found)), default=[]
    )


def _is_of_kind(error: Any) -> bool:
    """Whether the error says that another member of the union is meant."""
    return error.validator in ("const", "type") and len(error.relative_path) <= 1


def _needed(rule: Any, value: Any) -> list[str]:
    if isinstance(rule, list):
        return rule
    return [name for given, names in rule.items() if given in value for name in names]


def _without(
    refused_form: Mapping[str, Any], value: Any, refused: set[tuple[int, str]], builder: Builds
) -> bool:
    """Leave out the last of the fields that must not stand together; put in what a list must hold."""
    if isinstance(value, list) and "not" in refused_form.get("items", {}):
        value.append(builder.value(refused_form["items"]["not"]))
        return True
    names = refused_form.get("required", ())
    if not isinstance(value, dict) or not names or names[-1] not in value:
        return False
    name = names[-1]
    if name in refused_form.get("properties", {}):
        other = builder.fitting(value, name, {"not": refused_form["properties"][name]})
        if other != value[name]:
            value[name] = other
            return True
    del value[name]
    refused.add((id(value), name))
    return True
