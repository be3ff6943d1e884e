"""The committed document, read once: its operations, and JSON Schema over its components."""

from __future__ import annotations

import base64
import datetime
import re
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

import attrs
import jsonschema

from generator import yaml12
from generator.pipeline import ROOT

__all__ = ["CASES", "DOCUMENT", "FORMATS", "Answer", "Case", "errors_of", "object_schema", "resolve"]

DOCUMENT: Final[dict[str, Any]] = yaml12.load(ROOT / "generated" / "openapi.yaml")
METHODS = ("get", "put", "post", "delete", "patch", "head", "options", "trace")


def resolve(node: Any) -> Any:
    """The node itself, or what its `$ref` leads to."""
    while isinstance(node, dict) and "$ref" in node:
        kind, name = node["$ref"].removeprefix("#/components/").split("/")
        node = DOCUMENT["components"][kind][name]
    return node


@attrs.frozen(eq=False)
class Answer:
    """One described answer of an operation, in one media type."""

    status: int
    media: str | None
    schema: Mapping[str, Any] | None = attrs.field(repr=False)
    examples: Mapping[str, Any] = attrs.field(repr=False)

    @property
    def is_success(self) -> bool:
        """Whether the client returns it instead of raising."""
        return 200 <= self.status < 300


@attrs.frozen(eq=False)
class Case:
    """An operation as the document describes it; nothing here comes from generated code."""

    id: str
    path: str
    method: str
    item: Mapping[str, Any] = attrs.field(repr=False)

    @property
    def described(self) -> dict[str, Any]:
        """The Operation Object."""
        found: dict[str, Any] = self.item[self.method]
        return found

    @property
    def tag(self) -> str:
        """The namespace of the client."""
        [tag] = self.described["tags"]
        return str(tag)

    @property
    def name(self) -> str:
        """The method of the namespace."""
        return self.id.removeprefix(f"{self.tag}_")

    @property
    def facts(self) -> dict[str, Any]:
        """The operation's `x-moengage`."""
        found: dict[str, Any] = self.described["x-moengage"]
        return found

    @property
    def key(self) -> str | None:
        """The kind of API key of the Authorization header."""
        [requirement] = self.described["security"] or [{}]
        return next(iter(requirement), None)

    @property
    def parameters(self) -> list[dict[str, Any]]:
        """Every declared parameter, also those that the client fills in."""
        return [resolve(one) for one in self.described.get("parameters", ())]

    @property
    def body(self) -> tuple[str, dict[str, Any]] | None:
        """Media type and schema of the request body."""
        content = resolve(self.described.get("requestBody", {})).get("content", {})
        assert len(content) <= 1
        return next(((media, one["schema"]) for media, one in content.items()), None)

    @property
    def body_examples(self) -> list[Any]:
        """The bodies that the document shows."""
        content = resolve(self.described.get("requestBody", {})).get("content", {})
        return [example for one in content.values() for example in _examples(one).values()]

    @property
    def answers(self) -> Iterator[Answer]:
        """Every described answer, once for each media type."""
        for status, response in self.described["responses"].items():
            code = int(status.replace("XX", "00"))
            content = resolve(response).get("content", {})
            for media, one in content.items():
                yield Answer(code, media, one["schema"], _examples(one))
            if not content:
                yield Answer(code, None, None, {})

    @property
    def successes(self) -> list[Answer]:
        """The answers that the client returns."""
        return [answer for answer in self.answers if answer.is_success]

    def server(self, data_center: str) -> str:
        """The host of a data center, as `servers` says."""
        servers = self.described.get("servers", self.item.get("servers", DOCUMENT["servers"]))
        return str(urlsplit(servers[0]["url"].replace("{dc}", data_center)).geturl())


def _examples(media: Mapping[str, Any]) -> dict[str, Any]:
    found = {name: resolve(one)["value"] for name, one in media.get("examples", {}).items()}
    if "example" in media:
        found["example"] = media["example"]
    schema = resolve(media["schema"])
    return found | {f"schema {n}": one for n, one in enumerate(schema.get("examples", ()))}


CASES: Final[dict[str, Case]] = {
    item[method]["operationId"]: Case(item[method]["operationId"], path, method, item)
    for path, item in DOCUMENT["paths"].items()
    for method in METHODS
    if method in item
}

FORMATS: Final = jsonschema.FormatChecker()
"""What the formats of the document mean."""


@FORMATS.checks("date-time", ValueError)
def _is_instant(value: object) -> bool:
    return not isinstance(value, str) or datetime.datetime.fromisoformat(value).tzinfo is not None


@FORMATS.checks("local-date-time", ValueError)
def _is_wall_clock(value: object) -> bool:
    return not isinstance(value, str) or datetime.datetime.fromisoformat(value).tzinfo is None


@FORMATS.checks("uri", ValueError)
def _is_address(value: object) -> bool:
    return not isinstance(value, str) or bool(urlsplit(value).scheme)


@FORMATS.checks("email")
def _is_mail_address(value: object) -> bool:
    return not isinstance(value, str) or re.fullmatch(r"[^@\s]+@[^@\s]+", value) is not None


@FORMATS.checks("byte", ValueError)
def _is_base64(value: object) -> bool:
    return not isinstance(value, str) or base64.b64decode(value, validate=True) is not None


def errors_of(schema: Mapping[str, Any], value: Any) -> list[jsonschema.ValidationError]:
    """What keeps a JSON value from fitting a schema of the document."""
    rooted = {**schema, "components": DOCUMENT["components"]}
    return list(jsonschema.Draft202012Validator(rooted, format_checker=FORMATS).iter_errors(value))


def object_schema(schema: Mapping[str, Any], value: Mapping[str, Any]) -> tuple[str, dict[str, Any]] | None:
    """Name and schema of the component that an object is an instance of; of a union, the fitting member."""
    name = schema.get("$ref", "").rpartition("/")[2]
    target = resolve(schema)
    if "properties" in target:
        return name, target
    members = [*target.get("oneOf", ()), *target.get("anyOf", ())]
    fitting = [one for one in members if not errors_of(one, value)] or members
    return next((found for one in fitting if (found := object_schema(one, value))), None)
