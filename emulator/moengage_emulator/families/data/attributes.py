"""Attributes of users: reserved names, first values that stay, array edits."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

__all__ = [
    "ADD",
    "CREATE_ONLY",
    "REMOVE",
    "RESERVED",
    "apply_attributes",
    "conflicting_edit",
    "equivalent_names",
    "identity_keys",
]

ADD = "addValueToArrayField"
REMOVE = "removeValueFromArrayField"
RESERVED = frozenset({"", "id", "_id"})
"""Names that no user or device attribute may have ("Data APIs", older page)."""
CREATE_ONLY = frozenset(
    {"publisher_name", "campaign_name", "u_l_a", "cr_t", "moe_gaid", "advertising_identifier"}
)
"""Attributes whose first value stays ("Track User")."""

# The dashboard's names and the short ones of "Track User" mean the same attribute.
_EQUIVALENT = (
    ("name", "u_n"),
    ("first_name", "u_fn"),
    ("last_name", "u_ln"),
    ("gender", "u_gd"),
    ("email", "u_em", "moe_email"),
    ("mobile", "u_mb", "moe_mobile"),
    ("customer_id", "uid", "ID"),
)
_NAMES = {name: group for group in _EQUIVALENT for name in group}


def equivalent_names(name: str) -> tuple[str, ...]:
    """Every name of the same attribute, the dashboard's first."""
    return _NAMES.get(name, (name,))


def conflicting_edit(incoming: Mapping[str, Any]) -> str | None:
    """An attribute that is to gain and to lose array values in one request, which is refused."""
    removed = incoming.get(REMOVE) or {}
    return next((name for name in incoming.get(ADD) or {} if name in removed), None)


def apply_attributes(
    current: Mapping[str, Any], incoming: Mapping[str, Any]
) -> tuple[dict[str, Any], list[str]]:
    """What `incoming` makes of `current`, and the reserved names that were left out of it.

    A value that an array already holds is not added twice: no page says so, but the vendor advises to
    repeat requests after server faults.
    """
    found = dict(current)
    dropped = []
    for name, value in incoming.items():
        if name in (ADD, REMOVE):
            continue
        if name in RESERVED:
            dropped.append(name)
        elif name not in CREATE_ONLY or found.get(name) is None:
            found[name] = value
    for name, values in (incoming.get(ADD) or {}).items():
        if name in RESERVED:
            dropped.append(name)
            continue
        present = _as_list(found.get(name))
        found[name] = present + [
            value
            for index, value in enumerate(values)
            if value not in present and value not in values[:index]
        ]
    for name, values in (incoming.get(REMOVE) or {}).items():
        if name in found:
            found[name] = [value for value in _as_list(found[name]) if value not in values]
    return found, dropped


def identity_keys(attributes: Mapping[str, Any], identifiers: tuple[str, ...]) -> list[str]:
    """Keys under which a user with these attributes is found, strongest identifier first."""
    keys = []
    for identifier in identifiers:
        names = equivalent_names(identifier)
        for name in names:
            value = attributes.get(name)
            if isinstance(value, str | int) and not isinstance(value, bool) and value != "":
                keys.append(f"{names[0]}={value}")
    return list(dict.fromkeys(keys))


def _as_list(value: Any) -> list[Any]:
    if value is None:
        return []
    return list(value) if isinstance(value, list) else [value]
