"""Calls of an operation through the client, with arguments made from the document alone."""

from __future__ import annotations

import asyncio
import copy
import functools
import itertools
import json
from collections.abc import Callable, Mapping
from importlib import import_module
from typing import Any, Final, Literal

import attrs
import httpx

from moengage_api import UNSET, AsyncMoEngage, MoEngage, RequestOptions
from moengage_api.facts import OPERATIONS
from moengage_api.overlays.operation import Operation
from moengage_api.overlays.runtime import Runtime
from tests.spec.builder import Extent, build
from tests.spec.document import CASES, DOCUMENT, Answer, Case, errors_of, resolve

__all__ = [
    "CALLS",
    "DATA_CENTER",
    "KEYS",
    "WORKSPACE",
    "Call",
    "Kind",
    "Reply",
    "Way",
    "filled_in",
    "invoke",
    "operation_of",
    "own_ids",
    "says_failed",
]

Kind = Literal["sync", "async"]
Way = Literal["plain", "raw", "iter"]
"""Which method of the facade: the operation's own, that with a `Response`, the first item of its iterator."""

WORKSPACE: Final = "WORKSPACE1"
DATA_CENTER: Final = "03"
KEYS: Final[dict[Any, str]] = {
    name: f"{name}-key-of-the-tests" for name in DOCUMENT["components"]["securitySchemes"]
}
_AWKWARD = "autumn/50% off+ä"
"""A path value that is another path if it goes out unescaped."""


@attrs.frozen(eq=False)
class Call:
    """Arguments of one call: wire values of what a caller gives, without what the client fills in."""

    case: Case
    form: str
    parameters: Mapping[tuple[str, str], Any] = attrs.field(repr=False)
    body: Any = attrs.field(repr=False)

    @property
    def arguments(self) -> dict[str, Any]:
        """The parameters as keyword arguments of the facade's method."""
        names: dict[tuple[str, str], str] = {
            (one.location, one.name): one.python_name for one in operation_of(self.case).parameters
        }
        return {names[place]: copy.deepcopy(value) for place, value in self.parameters.items()}


def operation_of(case: Case) -> Operation[Any]:
    """The generated description of an operation; only its Python names are taken from it."""
    found: Operation[Any] = import_module(f"moengage_api.{OPERATIONS[f'{case.tag}.{case.name}']}").OPERATION
    return found


def filled_in(case: Case) -> set[tuple[str, str]]:
    """Location and name of what the client puts into a request by itself."""
    facts = case.facts
    filled = {(place["in"], place["name"]) for place in facts["workspace"]}
    filled |= {("header", mirror["header"]) for mirror in facts.get("mirrors", ())}
    if "signature" in facts:
        filled.add((facts["signature"]["in"], facts["signature"]["name"]))
    if "header" in facts.get("request_id", ()):
        filled.add(("header", facts["request_id"]["header"]))
    if "header" in facts["idempotency"]:
        filled.add(("header", facts["idempotency"]["header"]))
    return filled


def own_ids(case: Case) -> set[str]:
    """Fields of the body that the client fills in if the caller leaves them out."""
    named = {case.facts.get("request_id", {}).get("body")}
    if isinstance(case.facts["idempotency"], dict):
        named.add(case.facts["idempotency"].get("body"))
    return named - {None}


def _parameters(case: Case, extent: Extent) -> dict[tuple[str, str], Any]:
    hidden = filled_in(case)
    given: dict[tuple[str, str], Any] = {}
    for one in case.parameters:
        place = (one["in"], one["name"])
        if place not in hidden and (extent == "full" or one.get("required")):
            given[place] = _parameter(one, extent)
            assert not errors_of(one["schema"], given[place]), place
    return given


def _parameter(one: Mapping[str, Any], extent: Extent) -> Any:
    if extent == "full" and one["in"] == "path" and not errors_of(one["schema"], _AWKWARD):
        return _AWKWARD
    if extent == "minimal" and "example" in one:
        return one["example"]
    value = build(one["schema"], extent)
    # Of two values one sees whether they are joined.
    return value * 2 if isinstance(value, list) else value


def _without_findings(case: Case, body: Any) -> Any:
    """No attribute whose values are added and removed at once: no schema can say that."""
    for check in case.facts.get("checks", ()):
        if check["check"] == "array-edits" and "." not in check["at"]:
            edits = body.get(check["at"], {})
            for name in edits.get(check["fields"][0], {}):
                edits.get(check["fields"][1], {}).pop(name, None)
    return body


def _without_filled_in(case: Case, body: Any, extent: Extent) -> Any:
    if not isinstance(body, dict):
        return body
    hidden = {name for location, name in filled_in(case) if location == "body"}
    hidden |= own_ids(case) if extent == "minimal" else set()
    return {name: value for name, value in body.items() if name not in hidden}


def _members(schema: Mapping[str, Any]) -> list[Mapping[str, Any]]:
    """The members of a union of objects, except the last: a full body is one of that."""
    target = resolve(schema)
    return [*target.get("oneOf", ()), *target.get("anyOf", ())][:-1]


def _calls(case: Case) -> list[Call]:
    bodies: dict[str, tuple[Extent, Any]] = {"minimal": ("minimal", UNSET), "full": ("full", UNSET)}
    if case.body is not None:
        _, schema = case.body
        bodies = {"minimal": ("minimal", build(schema, "minimal")), "full": ("full", build(schema, "full"))}
        for member in _members(schema):
            name = member["$ref"].rpartition("/")[2]
            bodies[f"full {name}"] = ("full", build(member, "full"))
        bodies |= {f"example {n}": ("full", one) for n, one in enumerate(case.body_examples)}
    calls = []
    for form, (extent, body) in bodies.items():
        if body is not UNSET:
            assert case.body is not None
            assert not errors_of(case.body[1], body), (case.id, form)
            body = _without_findings(case, _without_filled_in(case, body, extent))
        calls.append(Call(case, form, _parameters(case, extent), body))
    return calls


CALLS: Final[dict[str, Call]] = {
    f"{case.id}-{call.form}": call for case in CASES.values() for call in _calls(case)
}


def says_failed(body: Any) -> bool:
    """Whether the body of a success says that the operation failed."""
    return isinstance(body, dict) and str(body.get("status")).lower() in ("fail", "failure", "error")


@attrs.frozen
class Reply:
    """What the recorded server says."""

    answer: Answer
    value: Any = attrs.field(repr=False)

    @classmethod
    def built(cls, answer: Answer, extent: Extent) -> Reply:
        """An answer made from its schema."""
        if answer.media is None or answer.schema is None:
            return cls(answer, None)
        if answer.schema.get("format") == "binary":
            return cls(answer, b"\x1f\x8b\x00\xff report")
        # Of a union of success and refusal, the success: a refusal is raised.
        built = [build(answer.schema, one) for one in (extent, "minimal", "full")]
        return cls(answer, next(value for value in built if not says_failed(value)))

    def __call__(self) -> httpx.Response:
        """The answer as it comes from the network."""
        if self.answer.media is None:
            return httpx.Response(self.answer.status)
        content = self.value
        if self.answer.media == "application/json":
            content = json.dumps(self.value)
        return httpx.Response(
            self.answer.status, content=content, headers={"Content-Type": self.answer.media}
        )


def invoke(
    call: Call,
    reply: Reply,
    *,
    kind: Kind = "sync",
    way: Way = "plain",
    body: Any = UNSET,
    fields: Mapping[str, Any] | None = None,
) -> tuple[Any, httpx.Request]:
    """Make one call; what it returned, and the one request that went out.

    `body` or `fields` stand in place of the call's own body.
    """
    sent: list[httpx.Request] = []

    def record(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return reply()

    numbers = itertools.count(1)
    settings: dict[str, Any] = {
        "workspace_id": WORKSPACE,
        "api_key": KEYS,
        "data_center": DATA_CENTER,
        "transport": httpx.MockTransport(record),
        "runtime": Runtime(uuid4=lambda: f"00000000-0000-4000-8000-{next(numbers):012d}"),
    }
    given = call.body if body is UNSET and fields is None else body
    keywords: dict[str, Any] = {**call.arguments, **(fields or {}), "options": RequestOptions(max_attempts=1)}
    if given is not UNSET:
        keywords["body"] = copy.deepcopy(given)
    returned = asyncio.run(_await(settings, call.case, way, keywords)) if kind == "async" else None
    if kind == "sync":
        with MoEngage(**settings) as client:
            returned = _method(client, call.case, way)(**keywords)
            returned = list(returned) if way == "iter" else returned
    [request] = sent
    return returned, request


async def _await(settings: dict[str, Any], case: Case, way: Way, keywords: dict[str, Any]) -> Any:
    async with AsyncMoEngage(**settings) as client:
        returned = _method(client, case, way)(**keywords)
        return [item async for item in returned] if way == "iter" else await returned


def _method(client: MoEngage | AsyncMoEngage, case: Case, way: Way) -> Callable[..., Any]:
    namespace = getattr(client, case.tag)
    if way == "iter":
        return functools.partial(getattr(namespace, f"iter_{case.name}"), max_items=1)
    method: Callable[..., Any] = getattr(
        namespace.with_raw_response if way == "raw" else namespace, case.name
    )
    return method
