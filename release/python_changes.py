"""Compares the public Python names of two trees of the client, read by griffe without importing them."""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path

import griffe

from .changes import Change, both, only

__all__ = ["public_names", "python_changes"]

_PACKAGE = "moengage_api"
_OF_THE_DOCUMENT = frozenset({"SCHEMA", "FIELDS"})
"""What models carry of the document, which is compared as a document."""

Parameters = dict[str, griffe.Parameter]


def python_changes(old: Path, new: Path) -> list[Change]:
    """What importers of the client meet that was not so before; `old` and `new` hold `moengage_api`.

    Public is what `__all__` of the package, of `errors`, `models`, `types`, `facts` and of the namespaces
    below `api` names, with its members. What holds for `Async` and `Raw` classes as for the plain one is
    told once.
    """
    before, after = public_names(old), public_names(new)
    found = [Change(True, name, "is gone") for name in only(before, after)]
    found += [Change(False, name, "is new") for name in only(after, before)]
    for name in both(after, before):
        found += (Change(breaking, name, text) for breaking, text in _compared(before[name], after[name]))
    # A member of a class that is gone or new goes without saying, and so do the other forms of a class.
    gone_or_new = {change.place for change in found if change.text in ("is gone", "is new")}
    found = [change for change in found if change.place.rpartition(".")[0] not in gone_or_new]
    told = set(found)
    return [change for change in found if _plain(change) == change or _plain(change) not in told]


def _plain(change: Change) -> Change:
    """The same change of the class that is neither asynchronous nor gives raw answers."""
    return change._replace(place=re.sub(r"(?<=\.)(?:Async|Raw)+(?=[A-Z])", "", change.place))


def public_names(tree: Path) -> dict[str, griffe.Object]:
    """Every public name of the client in `tree` with what it stands for."""
    package = griffe.load(_PACKAGE, search_paths=[tree], allow_inspection=False, resolve_aliases=True)
    found: dict[str, griffe.Object] = {}
    for module in _modules(package):
        # A module without `__all__` hands on all that it takes from one that has it.
        for name in module.exports or (name for name in module.members if not name.startswith("_")):
            member = module.members.get(str(name))
            # What comes from another package is not resolved, and is none of ours.
            with contextlib.suppress(griffe.AliasResolutionError):
                if member is not None:
                    found.update(_with_members(f"{module.path}.{name}", member))
    return found


def _modules(package: griffe.Object | griffe.Alias) -> Iterator[griffe.Object | griffe.Alias]:
    yield package
    for name in ("errors", "models", "types", "facts"):
        if name in package.members:
            yield package.members[name]
    if "api" in package.members:
        inner = package.members["api"].members.values()
        yield from (member for member in inner if isinstance(member, griffe.Module))


def _with_members(path: str, item: griffe.Object | griffe.Alias) -> Iterator[tuple[str, griffe.Object]]:
    item = item.final_target if isinstance(item, griffe.Alias) else item
    yield path, item
    if isinstance(item, griffe.Class):
        for name, member in item.all_members.items():
            if (name == "__init__" or not name.startswith("_")) and name not in _OF_THE_DOCUMENT:
                inner = member.final_target if isinstance(member, griffe.Alias) else member
                yield f"{path}.{name}", inner


def _compared(old: griffe.Object, new: griffe.Object) -> Iterator[tuple[bool, str]]:
    if old.kind is not new.kind:
        yield True, f"was a {old.kind.value}, is a {new.kind.value}"
    elif isinstance(old, griffe.Function) and isinstance(new, griffe.Function):
        yield from _signatures(old, new)
    elif isinstance(old, griffe.Attribute) and isinstance(new, griffe.Attribute):
        yield from _attributes(old, new)
    elif isinstance(old, griffe.Class) and isinstance(new, griffe.Class):
        bases = {str(base) for base in old.bases} - {str(base) for base in new.bases}
        yield from ((True, f"is no longer a {base}") for base in sorted(bases))


def _attributes(old: griffe.Attribute, new: griffe.Attribute) -> Iterator[tuple[bool, str]]:
    if "property" not in old.labels | new.labels and (old.value is None) != (new.value is None):
        needed = new.value is None
        yield needed, "has to be given now" if needed else "need not be given any more"
    yield from _types("", old.annotation, new.annotation, given=True)


def _signatures(old: griffe.Function, new: griffe.Function) -> Iterator[tuple[bool, str]]:
    """Compare all forms of a call together: a method has one for the body and one for its fields."""
    before, after = _parameters(old), _parameters(new)
    for name in only(before, after):
        yield True, f"no longer has the argument `{name}`"
    for name in only(after, before):
        needed = after[name].required
        yield needed, f"needs the argument `{name}` now" if needed else f"takes the argument `{name}` now"
    for name in both(after, before):
        one, other = before[name], after[name]
        if one.required != other.required:
            needed = other.required
            yield (
                needed,
                f"needs the argument `{name}` now" if needed else f"no longer needs the argument `{name}`",
            )
        yield from _types(f" of `{name}`", one.annotation, other.annotation, given=True)
    positions = [[name for name, one in given.items() if _is_positional(one)] for given in (before, after)]
    if positions[0] != positions[1][: len(positions[0])]:
        yield (
            True,
            f"takes {', '.join(positions[1]) or 'nothing'} by position, took {', '.join(positions[0])}",
        )
    yield from _types(" that is returned", old.returns, new.returns, given=False)


def _parameters(function: griffe.Function) -> Parameters:
    """The parameters of a function or of all its overloads, the first of each name."""
    found: Parameters = {}
    for form in function.overloads or [function]:
        for parameter in form.parameters:
            if parameter.name != "self":
                found.setdefault(parameter.name, parameter)
    return found


def _is_positional(parameter: griffe.Parameter) -> bool:
    kinds = (griffe.ParameterKind.positional_only, griffe.ParameterKind.positional_or_keyword)
    return parameter.kind in kinds


def _types(
    what: str, old: str | griffe.Expr | None, new: str | griffe.Expr | None, *, given: bool
) -> Iterator[tuple[bool, str]]:
    """Compare annotations: what is given may become more kinds of thing, what is returned fewer."""
    before, after = str(old), str(new)
    members = [set(re.split(r" \| (?![^\[]*\])", text)) for text in (before, after)]
    if members[0] != members[1]:
        narrow, wide = members if given else reversed(members)
        yield not narrow <= wide, f"has another type{what}: `{after}`, was `{before}`"
