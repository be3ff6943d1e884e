"""Compares two bundled documents: operations, parameters, bodies, answers and the facts beside them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Any

from generator.client_document import hidden_parameters
from generator.walk import meanings, operations, parameters, resolve

from .changes import Change, both, only
from .schema_changes import SchemaComparison

__all__ = ["document_changes"]

Document = dict[str, Any]


def document_changes(old: Document, new: Document) -> list[Change]:
    """What callers of the API meet that was not so before, in the order of the new document."""
    return list(_Comparison(old, new).run())


class _Operation:
    """An operation with what is declared around it."""

    def __init__(self, document: Document, path: str, method: str, raw: Document, item: Document) -> None:
        self.raw = raw
        self.request = f"{method.upper()} {path}"
        self.id: str = raw["operationId"]
        self.facts: dict[str, Any] = raw["x-moengage"]
        self.parameters = {
            (one["in"], one["name"]): one
            for one in parameters(document, raw, item)
            if (one["in"], one["name"]) not in hidden_parameters(raw)
        }
        self.server = (raw.get("servers") or item.get("servers") or document["servers"])[0]["url"]
        self.security = {
            scheme: frozenset(scopes) for choice in raw["security"] for scheme, scopes in choice.items()
        }
        self.body = resolve(document, raw.get("requestBody", {}))
        self.responses = {status: resolve(document, one) for status, one in raw["responses"].items()}
        self.meanings = meanings(document, raw)


class _Comparison:
    def __init__(self, old: Document, new: Document) -> None:
        self._old = _by_request(old)
        self._new = _by_request(new)
        self._schemas = SchemaComparison(old, new)

    def run(self) -> Iterator[Change]:
        for key, operation in self._old.items():
            if key not in self._new:
                yield Change(True, operation.id, f"is gone: {operation.request}")
        for key, operation in self._new.items():
            if key in self._old:
                yield from self._operation(self._old[key], operation)
            else:
                yield Change(False, operation.id, f"is new: {operation.request}")

    def _operation(self, old: _Operation, new: _Operation) -> Iterator[Change]:
        if old.id != new.id:
            yield Change(True, old.id, f"is called `{new.id}` now")
        if new.raw.get("deprecated") and not old.raw.get("deprecated"):
            yield Change(False, new.id, "is deprecated")
        if old.server != new.server:
            yield Change(True, new.id, f"is on {new.server} now, was on {old.server}")
        yield from _security(old, new)
        yield from self._parameters(old, new)
        yield from self._body(old, new)
        yield from self._responses(old, new)
        yield from _facts(old, new)
        yield from _meanings(old, new)

    def _parameters(self, old: _Operation, new: _Operation) -> Iterator[Change]:
        for where, name in only(old.parameters, new.parameters):
            yield Change(True, new.id, f"no longer has the {where} parameter `{name}`")
        for key, parameter in new.parameters.items():
            said = f"the {key[0]} parameter `{key[1]}`"
            needed = bool(parameter.get("required"))
            if key not in old.parameters:
                text = f"needs {said} now" if needed else f"takes {said} now"
                yield Change(needed, new.id, text)
                continue
            before = old.parameters[key]
            if needed != bool(before.get("required")):
                yield Change(needed, new.id, f"needs {said} now" if needed else f"no longer needs {said}")
            place = f"{new.id} {key[1]}"
            yield from self._schemas.compare(
                before.get("schema", {}), parameter.get("schema", {}), place, sent=True
            )

    def _body(self, old: _Operation, new: _Operation) -> Iterator[Change]:
        needed, needs = bool(old.body.get("required")), bool(new.body.get("required"))
        if old.body and not new.body:
            yield Change(True, new.id, "no longer takes a body")
        elif new.body and not old.body:
            yield Change(needs, new.id, "needs a body now" if needs else "takes a body now")
        elif needed != needs:
            yield Change(needs, new.id, "needs its body now" if needs else "no longer needs its body")
        yield from self._media(old.body, new.body, new.id, "requests", sent=True)

    def _responses(self, old: _Operation, new: _Operation) -> Iterator[Change]:
        for status in only(old.responses, new.responses):
            yield Change(status.startswith("2"), new.id, f"no longer answers {status}")
        for status, response in new.responses.items():
            if status not in old.responses:
                yield Change(False, new.id, f"may answer {status} now")
                continue
            yield from self._media(old.responses[status], response, new.id, status, sent=False)

    def _media(self, old: Document, new: Document, place: str, what: str, *, sent: bool) -> Iterator[Change]:
        before, after = old.get("content", {}), new.get("content", {})
        if old and new:
            for media in only(before, after):
                yield Change(True, place, f"no longer has {what} of {media}")
            for media in only(after, before):
                yield Change(not sent and bool(before), place, f"has {what} of {media} now")
        for media in both(before, after):
            schemas = (before[media].get("schema", {}), after[media].get("schema", {}))
            yield from self._schemas.compare(*schemas, f"{place} {what}", sent=sent)


def _by_request(document: Document) -> dict[tuple[str, str], _Operation]:
    """The operations by method and path; what a path calls its parameters tells none apart."""
    return {
        (method, re.sub(r"{\w+}", "{}", path)): _Operation(document, path, method, raw, item)
        for path, method, raw, item in operations(document)
    }


def _security(old: _Operation, new: _Operation) -> Iterator[Change]:
    for scheme in only(old.security, new.security):
        yield Change(True, new.id, f"is no longer signed with the `{scheme}` key")
    for scheme in only(new.security, old.security):
        breaking = not old.security
        yield Change(breaking, new.id, f"{'needs' if breaking else 'takes'} the `{scheme}` key now")
    for scheme in both(old.security, new.security):
        for scope in sorted(new.security[scheme] - old.security[scheme]):
            yield Change(True, new.id, f"needs the scope `{scope}` now")
        for scope in sorted(old.security[scheme] - new.security[scheme]):
            yield Change(False, new.id, f"no longer needs the scope `{scope}`")


def _facts(old: _Operation, new: _Operation) -> Iterator[Change]:
    """What the client goes by: it follows such a change by itself, unless callers notice it."""
    for name in sorted(old.facts.keys() | new.facts.keys()):
        before, after = old.facts.get(name), new.facts.get(name)
        if before == after:
            continue
        if name == "idempotency":
            yield Change(after == "none", new.id, f"repeating is {_repeat(after)} now, was {_repeat(before)}")
        elif name == "limits":
            yield Change(False, new.id, f"is limited to {_quotas(after)} now, was to {_quotas(before)}")
        elif name == "max_body":
            stricter = after is not None and (before is None or after < before)
            yield Change(stricter, new.id, f"takes bodies up to {after} bytes now, was {before}")
        elif name == "pagination":
            yield Change(before is not None, new.id, "is read in pages in another way now")
        else:
            yield Change(False, new.id, f"has another `{name}` in x-moengage")


def _meanings(old: _Operation, new: _Operation) -> Iterator[Change]:
    """The words of refusals that are raised as another class of error than before."""
    for status in both(old.responses, new.responses):
        before, after = old.meanings.get(status, {}), new.meanings.get(status, {})
        for word in sorted(before.keys() | after.keys()):
            was, now = (words.get(word, f"what {status} says") for words in (before, after))
            if was != now:
                yield Change(True, new.id, f"`{word}` in a {status} means {now} now, was {was}")


def _repeat(idempotency: str | Mapping[str, str] | None) -> str:
    if isinstance(idempotency, Mapping):
        return " ".join(f"safe by {place} `{name}`" for place, name in idempotency.items())
    return {"natural": "safe", "none": "not safe", None: "not described"}[idempotency]


def _quotas(limits: list[dict[str, Any]] | None) -> str:
    return (
        ", ".join(f"{one['amount']:,} {one['unit']}/{one['per']}" for one in limits or ()) or "nothing known"
    )
