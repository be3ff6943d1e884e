"""docs/operations.md: every operation with its call, its key and its limits, as an index of the client."""

from __future__ import annotations

from typing import Any

from .client_document import method_name
from .walk import operations

__all__ = ["operations_page"]

_HEAD = """# Operations

Made by `make generate` from `spec/`; do not edit.

*Key* is the kind of API key that signs the call (`api_key={{"<kind>": ...}}`). *Repeat* tells what sending
the same request twice does: `natural` changes nothing further, `none` has its effect again, a field or header
named there makes it safe. *Limits* are the vendor's defaults for a workspace. A call that says *in pages* has
an iterator beside it: `iter_search` for `search`, and so on.

{total} operations in {families} namespaces; each is a method of `MoEngage` and of `AsyncMoEngage`.
"""


def operations_page(document: dict[str, Any]) -> str:
    """The page as Markdown."""
    rows: dict[str, list[str]] = {tag["name"]: [] for tag in document["tags"]}
    for path, method, operation, _ in operations(document):
        rows[operation["tags"][0]].append(_row(path, method, operation))
    parts = [_HEAD.format(total=sum(map(len, rows.values())), families=len(rows))]
    for tag in document["tags"]:
        parts.append(f"## {tag['name']}\n\n{tag.get('description', '').strip()}\n")
        parts.append("| call | request | key | repeat | limits |\n| --- | --- | --- | --- | --- |")
        parts.append("\n".join(rows[tag["name"]]) + "\n")
    return "\n".join(parts)


def _row(path: str, method: str, operation: dict[str, Any]) -> str:
    facts = operation["x-moengage"]
    call = f"`{operation['tags'][0]}.{method_name(operation)}`" + (
        " in pages" if "pagination" in facts else ""
    )
    request = f"`{method.upper()} {path}`"
    limits = ", ".join(_limit(limit) for limit in facts["limits"]) or "not stated"
    return f"| {call} | {request} | {_key(operation)} | {_repeat(facts['idempotency'])} | {limits} |"


def _key(operation: dict[str, Any]) -> str:
    for requirement in operation["security"]:
        for name, scopes in requirement.items():
            return " ".join([name, *(f"`{scope}`" for scope in scopes)])
    signature = operation["x-moengage"].get("signature")
    return f"{signature['key']} (signature)" if signature else "none"


def _repeat(idempotency: str | dict[str, str]) -> str:
    if isinstance(idempotency, str):
        return idempotency
    return ", ".join(f"{place} `{name}`" for place, name in idempotency.items())


def _limit(limit: dict[str, Any]) -> str:
    text = f"{limit['amount']:,} {limit['unit']}/{limit['per']}"
    notes = [f"one pool `{limit['pool']}`"] if "pool" in limit else []
    notes += [f"for each `{limit['by']}`"] if "by" in limit else []
    notes += ["successes only"] if limit.get("outcome") == "success" else []
    return f"{text} ({'; '.join(notes)})" if notes else text
